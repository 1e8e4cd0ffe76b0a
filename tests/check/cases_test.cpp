#include <doctest/doctest.h>

#include "case_file.h"
#include "collect/local_files.h"
#include "fake_texts.h"
#include "load/lexicon.h"
#include "load/review.h"
#include "load/shelf.h"
#include "load/yaml.h"
#include "pipeline.h"

using namespace merilo;

namespace {

/// The invented files of the cases: everything is there but what lies under «нет/».
class CaseFiles : public LocalFiles {
public:
    bool present(const std::string&, const std::string& relative) const override {
        return !relative.starts_with("нет/");
    }
};

/// The keys that every submission and review needs, where the example does not give them.
std::string completed(const std::string& yaml, bool review) {
    static const std::vector<std::pair<std::string, std::string>> common{
        {"format:", "1"},
        {"rubric:", "krasnoyarsk-methodical-work-municipal/2020"},
        {"municipality:", "{name: Примерный район}"},
        {"period:", "2020"},
    };
    const std::string lines = "\n" + yaml;
    std::string result;
    for (const auto& [key, value] : common)
        if (lines.find("\n" + key) == lines.npos) result += key + " " + value + "\n";
    if (review && lines.find("\nexpert:") == lines.npos) result += "expert: Эксперт\n";
    return result + yaml;
}

/// Takes the `review:` block out of an example and returns it, one level nearer to the margin.
std::string take_review(std::string& yaml) {
    std::string rest, review;
    bool inside = false;
    for (const std::string& line : cases::lines_of(yaml)) {
        inside = line == "review:" || (inside && line.starts_with("  "));
        if (!inside) rest += line + "\n";
        else if (line != "review:") review += line.substr(2) + "\n";
    }
    yaml = rest;
    return review;
}

template <class T>
T value_of(Result<T> result) {
    if (!result) {
        const Error& first = result.errors().front();
        FAIL(first.place.file << ":" << first.place.mark.line << ": " << first.message.ru);
    }
    return std::move(*result);
}

const Shelf& rubrics() {
    static const Shelf shelf = shipped_rubrics();
    return shelf;
}

const Lexicon& lexicon() {
    static const Lexicon shipped = value_of(shipped_lexicon());
    return shipped;
}

Evaluation evaluated(std::string yaml, const cases::FakeWeb& web, const cases::FakeTexts& texts) {
    std::vector<Review> reviews;
    if (const std::string review = take_review(yaml); !review.empty()) {
        const std::string text = completed(review, true);
        reviews.push_back(value_of(read_review(value_of(read_yaml(text, "review.yaml")), rubrics())));
    }
    const CaseFiles files;
    return value_of(evaluate(completed(yaml, false), "case.yaml", {rubrics(), lexicon(), files, reviews, web, texts}));
}

std::string line_of(const std::string& criterion, Outcome outcome) {
    return criterion + ": " + std::string(title(outcome).ru);
}

bool said_in(const std::vector<const Finding*>& findings, const Rubric& rubric, const cases::Expectation& expected) {
    return std::any_of(findings.begin(), findings.end(), [&](const Finding* finding) {
        return rubric.criteria[finding->criterion].id == expected.criterion && finding->outcome == expected.outcome &&
               finding->message.ru.find(expected.words) != std::string::npos;
    });
}

void run(const cases::Example& example, const std::string& check) {
    const Evaluation evaluation = evaluated(example.yaml, cases::FakeWeb(example.web), cases::FakeTexts(example.texts));
    std::vector<const Finding*> findings;
    std::string found, expected, messages;
    std::vector<std::string> found_lines, expected_lines;
    for (const Finding& finding : evaluation.findings) {
        if (finding.check != check) continue;
        REQUIRE(finding.criterion >= 0);
        findings.push_back(&finding);
        found_lines.push_back(line_of(evaluation.rubric().criteria[finding.criterion].id, finding.outcome));
        messages += "\n  " + finding.message.ru;
    }
    for (const auto& one : example.expected) expected_lines.push_back(line_of(one.criterion, one.outcome));
    std::sort(found_lines.begin(), found_lines.end());
    std::sort(expected_lines.begin(), expected_lines.end());
    for (const auto& line : found_lines) found += line + "\n";
    for (const auto& line : expected_lines) expected += line + "\n";
    INFO("messages:" << messages);
    CHECK(found == expected);
    for (const auto& one : example.expected) {
        INFO("words: " << one.words);
        CHECK(said_in(findings, evaluation.rubric(), one));
    }
}

}  // namespace

TEST_CASE("every example of tests/cases ends as it says") {
    for (const auto& file : cases::all_case_files())
        for (const auto& example : file.examples) {
            INFO(file.check << ".md: " << example.name);
            CHECK(example.silent == example.expected.empty());
            run(example, file.check);
        }
}
