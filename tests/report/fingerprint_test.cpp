#include "report/fingerprint.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <functional>
#include <set>

#include "collect/local_files.h"
#include "generate.h"
#include "json.h"
#include "load/lexicon.h"
#include "load/shelf.h"
#include "machine_readers.h"
#include "pipeline.h"
#include "sample_evaluation.h"

using namespace merilo;

namespace {

using Prints = std::vector<std::string>;

class NoFiles : public LocalFiles {
public:
    bool present(const std::string&, const std::string& relative) const override { return !relative.starts_with("missing/"); }
};

struct World {
    Shelf rubrics = shipped_rubrics();
    Lexicon lexicon = *shipped_lexicon();
    NoFiles files;
    std::vector<Review> reviews;

    Evaluation score(const std::string& text, const std::string& file = "a.yaml") const {
        auto result = evaluate(text, file, {rubrics, lexicon, files, reviews});
        REQUIRE_MESSAGE(static_cast<bool>(result), result.errors().front().message.en, "\n", text);
        return std::move(*result);
    }
};

Prints prints_of(Evaluation evaluation) {
    Report report;
    report.evaluations.push_back(std::move(evaluation));
    return fingerprints_of(report).findings[0];
}

Prints changed(const std::function<void(Evaluation&)>& change) {
    Evaluation evaluation = sample::evaluation();
    change(evaluation);
    return prints_of(std::move(evaluation));
}

/// The text with an empty line and a comment before every line.
std::string spread(const std::string& text) {
    std::string result;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t end = text.find('\n', i) + 1;
        result += "\n# заметка\n" + text.substr(i, end - i);
        i = end;
    }
    return result;
}

}  // namespace

TEST_CASE("a fingerprint stays when places, wording, points and other findings change") {
    const Prints before = prints_of(sample::evaluation());
    REQUIRE(before.size() == 2);
    CHECK(before[0].size() == 64);
    CHECK(before[0] != before[1]);
    CHECK(before == changed([](Evaluation& e) {
        for (Finding& finding : e.findings) {
            finding.mark = {99, 1};
            finding.message = finding.fix = {"иначе", "otherwise"};
            finding.points_at_stake = 7;
            finding.severity = Severity::note;
        }
        e.submission.file = "elsewhere.yaml";
        e.submission.documents[0].key = "renamed";
        e.submission.documents[1].title = "Другой заголовок той же ссылки";
        e.submission.documents[1].url = "http://www.example.org/p/?utm_source=x#top";
    }));
    CHECK(before[1] == changed([](Evaluation& e) { e.findings.erase(e.findings.begin()); })[0]);
}

TEST_CASE("a fingerprint changes with what the finding is about") {
    const std::string before = prints_of(sample::evaluation())[0];
    CHECK(before != changed([](Evaluation& e) { e.submission.municipality.name = "Другой"; })[0]);
    CHECK(before != changed([](Evaluation& e) { e.submission.period = 2021; })[0]);
    CHECK(before != changed([](Evaluation& e) { e.findings[0].criterion = 1; })[0]);
    CHECK(before != changed([](Evaluation& e) { e.findings[0].check = "not-approved"; })[0]);
    CHECK(before != changed([](Evaluation& e) { e.findings[0].pages = "7"; })[0]);
    CHECK(before != changed([](Evaluation& e) { e.submission.documents[0].file = "docs/other.pdf"; })[0]);
    CHECK(before != changed([](Evaluation& e) { e.submission.documents[0].file = "", e.submission.documents[0].title = "docs/model.pdf"; })[0]);
}

TEST_CASE("equal findings are told apart, whatever the order of the files") {
    const auto with_name = [](const char* file) {
        Evaluation evaluation = sample::evaluation();
        evaluation.submission.file = file;
        evaluation.findings.push_back(evaluation.findings[0]);
        return evaluation;
    };
    Report one, other;
    for (const char* file : {"a.yaml", "b.yaml", "c.yaml"}) one.evaluations.push_back(with_name(file));
    for (const char* file : {"c.yaml", "a.yaml", "b.yaml"}) other.evaluations.push_back(with_name(file));
    const auto a = fingerprints_of(one).findings, b = fingerprints_of(other).findings;
    CHECK(a == std::vector<Prints>{b[1], b[2], b[0]});
    std::set<std::string> distinct;
    for (const Prints& prints : a) distinct.insert(prints.begin(), prints.end());
    CHECK(distinct.size() == 9);
}

TEST_CASE("what could not be read has a fingerprint without its line") {
    Report report;
    report.errors = {{{"a.yaml", {1, 1}, {}}, {"раз", "one"}, {}, Fault::input},
                     {{"a.yaml", {9, 9}, {}}, {"раз", "one"}, {}, Fault::input},
                     {{"b.yaml", {1, 1}, {}}, {"раз", "one"}, {}, Fault::input}};
    const Prints prints = fingerprints_of(report).errors;
    CHECK(std::set<std::string>(prints.begin(), prints.end()).size() == 3);
    report.errors[0].place.mark = {50, 2};
    CHECK(fingerprints_of(report).errors == prints);
}

TEST_CASE_FIXTURE(World, "generated submissions: prints are distinct and outlive moved lines, and every output is whole") {
    const Rubric& rubric = *rubrics.find("krasnoyarsk-methodical-work-municipal/2020");
    for (int seed = 1; seed <= 12; ++seed) {
        test::Random random(seed);
        test::Sketch sketch = test::sound(random, rubric);
        test::spoil(sketch, random, 50);
        const std::string text = test::to_yaml(sketch);
        const Evaluation plain = score(text), moved = score(spread(text));
        REQUIRE(!plain.findings.empty());
        CHECK(plain.findings[0].mark != moved.findings[0].mark);
        const Prints prints = prints_of(plain);
        CHECK(prints == prints_of(moved));
        CHECK(std::set<std::string>(prints.begin(), prints.end()).size() == prints.size());
        Report report;
        report.evaluations = {plain, moved};
        for (const char* format : {"sarif", "gitlab"}) CHECK_NOTHROW(test::Json::parse(sample::written(format, report)));
        const std::string fault = test::xml_fault(sample::written("junit", report));
        CHECK_MESSAGE(fault.empty(), fault);
        for (const char* format : {"csv", "findings-csv"}) {
            const auto rows = test::csv_cells(sample::written(format, report));
            CHECK(std::ranges::all_of(rows, [&](const auto& row) { return row.size() == rows.front().size(); }));
        }
    }
}
