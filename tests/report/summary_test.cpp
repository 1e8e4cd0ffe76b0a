#include <doctest/doctest.h>

#include <algorithm>

#include "hostile.h"

using namespace merilo;

namespace {

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("the summary of one submission: totals, sections, what to mend first") {
    const std::string text = sample::written("summary", sample::report());
    for (const char* part : {"# город Образцов, Край, 2020 год", "Замечания: 1 ошибка, 0 предупреждений; не проверено: 1",
                             "| Цели | 3 | 0…2 | 3 |", "**+1 балл**"})
        CHECK_MESSAGE(has(text, part), part, "\n", text);
    CHECK(std::ranges::count(text, '\n') < 40);
    CHECK(has(sample::written("summary", sample::overruled_report()), "| Присуждено |"));
}

TEST_CASE("the summary of a region: ranking and typical defects, and nothing of single rows") {
    Report report = sample::report();
    report.evaluations.push_back(sample::evaluation("село Второе", 1));
    report.evaluations[1].findings.push_back(sample::finding("not-approved", 2, 0, Outcome::fail, Effect::Kind::voids));
    const std::string text = sample::written("summary", report);
    CHECK(has(text, "| 1 | село Второе |"));
    const std::size_t broken = text.find("| 2 | 2 |"), unapproved = text.find("| 1 | 1 |");
    CHECK(broken < unapproved);
    CHECK(unapproved != text.npos);
    CHECK_FALSE(has(text, "goals.presence"));
}

TEST_CASE("the summary names what could not be read, also when nothing else could") {
    Report report;
    for (int i = 0; i < 25; ++i)
        report.errors.push_back({{"форма " + std::to_string(i) + ".yaml", {3, 7}, {}}, {"лишний ключ", "unknown key"}, {}, Fault::input});
    const std::string text = sample::written("summary", report);
    CHECK(has(text, "## Не прочитано: 25"));
    CHECK(has(text, "форма 3.yaml:3:7"));
    CHECK(has(text, "и ещё: 5"));
    ReportOptions options;
    options.lang = Lang::en;
    CHECK(has(sample::written("summary", report, options), "## Not read: 25"));
}

TEST_CASE("hostile texts are no markup in the summary") {
    Report report = sample::hostile_report();
    report.errors[0].place.file = "b.yaml";  // a code span needs no escapes
    const std::string text = sample::written("summary", report);
    CHECK_FALSE(has(text, "[x](http"));
    CHECK(std::ranges::none_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n'; }));
}
