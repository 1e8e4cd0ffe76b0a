#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <sstream>

#include "hostile.h"
#include "json.h"

// Annotations for GitHub and the Code Quality report of GitLab.

using namespace merilo;
using test::Json;

namespace {

std::vector<std::string> commands(const Report& report) {
    std::istringstream text(sample::written("github", report));
    std::vector<std::string> lines;
    for (std::string line; std::getline(text, line);) lines.push_back(line);
    return lines;
}

Json quality(const Report& report) { return Json::parse(sample::written("gitlab", report)); }

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("GitHub: a command a finding, its level by severity, what was not checked is a notice") {
    const auto lines = commands(sample::report());
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].starts_with("::error file=region/sample.yaml,line=7,col=5,title="));
    CHECK(has(lines[0], "[broken-link] цена%3A 1 балл::1.1. "));
    CHECK(lines[1].starts_with("::notice file=region/sample.yaml,line=8,col=5,title="));
    CHECK(has(lines[1], "::не проверено: 1.2. "));
    Report report = sample::report();
    report.evaluations[0].findings[0].severity = Severity::warning;
    CHECK(commands(report)[0].starts_with("::warning "));
    CHECK(commands(sample::overruled_report())[0].starts_with("::notice "));
    CHECK(has(commands(sample::overruled_report())[0], "Решено экспертом: К. Эксперт"));
    CHECK(commands(Report{}).empty());
}

TEST_CASE("GitHub: one place is told once for all its rows, and what costs most comes first") {
    Report report = sample::report();
    Evaluation& evaluation = report.evaluations[0];
    evaluation.findings.push_back(sample::finding("broken-link", 1, 0, Outcome::fail, Effect::Kind::voids));
    evaluation.findings.push_back(sample::finding("not-approved", 2, 0, Outcome::fail, Effect::Kind::voids));
    evaluation.findings[2].mark = evaluation.findings[0].mark;
    evaluation.findings[3].points_at_stake = 3;
    const auto lines = commands(report);
    REQUIRE(lines.size() == 3);
    CHECK(has(lines[0], "[not-approved]"));
    CHECK(has(lines[1], "(позиции 1.1, 1.2)"));
    CHECK(lines[2].starts_with("::notice"));
}

TEST_CASE("GitHub: no text from outside ends a property or begins a command") {
    const Report report = sample::hostile_report();
    const auto lines = commands(report);
    CHECK(lines.size() == 4);
    for (const std::string& line : lines) {
        const bool command = line.starts_with("::error file=") || line.starts_with("::notice file=");
        CHECK_MESSAGE(command, line);
        const std::string properties = line.substr(2, line.find("::", 2) - 2);
        CHECK(std::ranges::count(properties, ',') == 3);
        CHECK(std::ranges::count(properties, ':') == 0);
        CHECK(std::ranges::none_of(line, [](char c) { return static_cast<unsigned char>(c) < 0x20; }));
    }
    CHECK(has(lines[2] + lines[3], "file=каталог %2520/%3A%2C\"форма\" .yaml,line="));
}

TEST_CASE("GitLab: the shape that it reads") {
    const Json entries = quality(sample::report());
    REQUIRE(entries.size() == 2);
    for (const Json& entry : entries.elements()) {
        CHECK(entry.size() == 5);
        for (const char* key : {"description", "check_name", "fingerprint", "severity"}) CHECK(entry[key].is_text());
        CHECK(entry["location"]["path"] == "region/sample.yaml");
        CHECK(entry["location"]["lines"]["begin"].number() > 0);
    }
    CHECK(entries[0]["severity"] == "major");
    CHECK(entries[0]["check_name"] == "broken-link");
    CHECK(entries[1]["severity"] == "info");
    CHECK(entries[1]["description"].text().starts_with("не проверено: 1.2. "));
    CHECK(entries[0]["fingerprint"] != entries[1]["fingerprint"]);
    CHECK(quality(Report{}).dump() == "[]");
}

TEST_CASE("GitLab: what an expert overruled is info, what could not be read blocks") {
    Report report = sample::overruled_report();
    CHECK(quality(report)[0]["severity"] == "info");
    CHECK(has(quality(report)[0]["description"].text(), "Решено экспертом"));
    report.errors = {{{"./x/b.yaml", {3, 7}, {}}, {"не то", "wrong"}, {}, Fault::input}};
    const Json entry = quality(report)[0];
    CHECK(entry["severity"] == "blocker");
    CHECK(entry["check_name"] == "unreadable-file");
    CHECK(entry["location"]["path"] == "x/b.yaml");
    CHECK(entry["location"]["lines"]["begin"] == 3);
}

TEST_CASE("GitLab: hostile texts leave it JSON, each entry its own") {
    const Json entries = quality(sample::hostile_report());
    std::set<std::string> prints;
    for (const Json& entry : entries.elements()) prints.insert(entry["fingerprint"].text());
    CHECK(prints.size() == 4);
}
