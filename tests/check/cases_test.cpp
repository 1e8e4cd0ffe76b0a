#include <doctest/doctest.h>

#include <span>

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

Evaluation evaluated(std::string yaml, const cases::FakeWeb& web, const Texts& texts) {
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

/// The documents of an example, with every page or one more at the end as only recognition, or not even that, could read it.
class OnlyPictures : public Texts {
public:
    OnlyPictures(const Texts& texts, bool whole, bool recognised) : texts_(texts), whole_(whole), recognised_(recognised) {}
    std::optional<DocumentText> of_body(const std::string&) const override { return {}; }
    std::optional<DocumentText> of_file(const std::string& submission_file, const std::string& relative) const override {
        auto document = texts_.of_file(submission_file, relative);
        if (!document || !document->readable()) return document;
        if (!whole_) document->pages.push_back({other_act, false, false, {}});
        for (TextPage& page : whole_ ? std::span(document->pages) : std::span(document->pages).last(1)) {
            page.scan = true;
            page.ocr_confidence = recognised_ ? std::optional(95) : std::nullopt;
            if (!recognised_) page.text.clear();
        }
        return document;
    }

private:
    static constexpr const char* other_act =
        "ПРОЕКТ\nМинистерство образования края\nПРИКАЗ от 03.03.2015 № 77\nЦель: 90 % учителей с наставником к 2016 году.\n"
        "ФИО\tДата рождения\tТелефон\nСоколова Марина Игоревна\t14.02.1998\t8-902-111-22-33\n";
    const Texts& texts_;
    const bool whole_, recognised_;
};

/// How everything ended but what may be said of recognition itself: «not checked» more.
std::string decided(const Evaluation& evaluation) {
    std::string text = std::to_string(evaluation.points.confirmed) + "–" + std::to_string(evaluation.points.possible) + "\n";
    for (const Finding& finding : evaluation.findings) {
        const bool of_recognition = finding.check == "scan-without-text" || finding.check == "personal-data";
        if (of_recognition && finding.outcome == Outcome::not_checked) continue;
        text += std::string(finding.check) + " " + std::to_string(finding.criterion) + " " + finding.message.ru + "\n";
    }
    return text;
}

}  // namespace

TEST_CASE("no check passes or fails a document for what only recognition read in it") {
    int personal_data = 0;
    for (const auto& file : cases::all_case_files())
        for (const auto& example : file.examples) {
            INFO(file.check << ".md: " << example.name);
            const cases::FakeWeb web(example.web);
            const cases::FakeTexts texts(example.texts);
            for (const bool whole : {true, false}) {
                const Evaluation recognised = evaluated(example.yaml, web, OnlyPictures(texts, whole, true));
                CHECK(decided(recognised) == decided(evaluated(example.yaml, web, OnlyPictures(texts, whole, false))));
                for (const Finding& finding : recognised.findings)
                    personal_data += finding.check == "personal-data" && finding.outcome == Outcome::not_checked;
            }
        }
    CHECK(personal_data > 5);  // what was recognised is not lost either
}

TEST_CASE("every example of tests/cases ends as it says") {
    for (const auto& file : cases::all_case_files())
        for (const auto& example : file.examples) {
            INFO(file.check << ".md: " << example.name);
            CHECK(example.silent == example.expected.empty());
            run(example, file.check);
        }
}
