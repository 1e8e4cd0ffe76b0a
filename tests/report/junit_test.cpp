#include <doctest/doctest.h>

#include <set>

#include "hostile.h"
#include "load/shelf.h"
#include "machine_readers.h"
#include "text/markup.h"

using namespace merilo;

namespace {

std::string junit(const Report& report) {
    const std::string text = sample::written("junit", report);
    const std::string fault = test::xml_fault(text);
    CHECK_MESSAGE(fault.empty(), fault, "\n", text);
    return text;
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

/// The text from the case named so to its end.
std::string case_named(const std::string& text, std::string_view name) {
    const std::size_t at = text.find(" name=\"" + std::string(name));
    REQUIRE(at != text.npos);
    const std::size_t begin = text.rfind("<testcase", at), next = text.find("<testcase", at);
    return text.substr(begin, std::min(next, text.find("</testsuite>", at)) - begin);
}

std::string attribute(const std::string& text, std::string_view name) {
    const std::size_t at = text.find(" " + std::string(name) + "=\"");
    if (at == text.npos) return {};
    const std::size_t begin = at + name.size() + 3;
    return text.substr(begin, text.find('"', begin) - begin);
}

}  // namespace

TEST_CASE("rows are cases: failed, not checked, without an answer") {
    const std::string text = junit(sample::report());
    CHECK(has(text, "<testsuites name=\"merilo\" tests=\"3\" failures=\"1\" errors=\"0\" skipped=\"2\">"));
    CHECK(has(text, "<testsuite name=\"город Образцов, Край, 2020 год\" tests=\"3\" failures=\"1\" errors=\"0\" skipped=\"2\">"));
    const std::string failed = case_named(text, "1.1");
    CHECK(attribute(failed, "classname") == "город Образцов.Цели");
    CHECK(attribute(failed, "file") == "region/sample.yaml");
    CHECK(has(failed, "<failure"));
    CHECK(attribute(failed, "type") == "broken-link");
    CHECK(has(failed, "region/sample.yaml:7:5: ошибка [broken-link]"));
    CHECK(has(case_named(text, "1.2"), "<skipped message=\"1.2. "));
    CHECK(has(case_named(text, "2.1"), "<skipped message=\"нет ответа по позиции\"/>"));
    CHECK_FALSE(has(text, " time="));
}

TEST_CASE("what costs nothing and is no error does not fail a case, and is told all the same") {
    Report report = sample::report();
    Finding& finding = report.evaluations[0].findings[0];
    finding.severity = Severity::warning;
    CHECK(has(junit(report), "failures=\"1\""));
    finding.points_at_stake = 0;
    const std::string noted = junit(report);
    CHECK(has(noted, "failures=\"0\""));
    CHECK(has(case_named(noted, "1.1"), "<system-out>region/sample.yaml:7:5: предупреждение [broken-link]"));
    finding.points_at_stake = 1;
    finding.effect.kind = Effect::Kind::notes;
    CHECK(has(junit(report), "failures=\"0\""));
    finding.severity = Severity::error;
    CHECK(has(junit(report), "failures=\"1\""));
}

TEST_CASE("an expert's decision passes the case, and its reason is told") {
    const std::string row = case_named(junit(sample::overruled_report()), "1.1");
    CHECK_FALSE(has(row, "<failure"));
    CHECK(has(row, "Решено экспертом: К. Эксперт, присуждено 1: Документ принесли на бумаге."));
}

TEST_CASE("rows outside the declared cycle are skipped, a check that broke is an error") {
    Report report = sample::report();
    report.evaluations[0].criteria[2].applicable = false;
    report.evaluations[0].findings.push_back(sample::finding("broken-link", 1, 1, Outcome::error, Effect::Kind::voids));
    report.evaluations[0].findings.push_back(sample::finding("broken-link", -1, -1, Outcome::fail, Effect::Kind::voids));
    const std::string text = junit(report);
    CHECK(has(case_named(text, "2.1"), "этап не входит в объявленный цикл"));
    CHECK(has(case_named(text, "1.2"), "<error"));
    CHECK(has(case_named(text, "Представление в целом"), "<failure"));
    CHECK(has(text, "tests=\"4\" failures=\"2\" errors=\"1\" skipped=\"1\""));
}

TEST_CASE("a file that could not be read is a suite with one error") {
    Report report;
    report.errors = {{{"b.yaml", {3, 7}, {}}, {"лишний ключ", "unknown key"}, {}, Fault::input},
                     {{"b.yaml", {5, 1}, {}}, {"нет такой позиции", "no such row"}, {}, Fault::input},
                     {{"a.yaml", {}, {}}, {"не открыть", "cannot be opened"}, {}, Fault::ours}};
    const std::string text = junit(report);
    CHECK(has(text, "<testsuites name=\"merilo\" tests=\"2\" failures=\"0\" errors=\"2\" skipped=\"0\">"));
    CHECK(has(text, "<error message=\"лишний ключ\" type=\"unreadable-file\">b.yaml:3:7: лишний ключ\nb.yaml:5:1: нет такой позиции</error>"));
}

TEST_CASE("no text from outside breaks the XML") {
    const std::string text = junit(sample::hostile_report());
    CHECK(has(text, "&lt;b a=&quot;&#39;&quot;&gt;&amp;]]&gt;"));
    CHECK(escape_xml("a\tb\nc\rd") == "a\tb\nc&#13;d");
    CHECK(escape_xml("\x01\x1b\xff\u202e\uFFFE") == "�����");
    CHECK(escape_xml("") == "");
}

TEST_CASE("no two rows of a shipped rubric have one class and name") {
    const Shelf shelf = shipped_rubrics();
    for (const Rubric* rubric : shelf.all())
        for (const Lang lang : {Lang::ru, Lang::en}) {
            std::set<std::string> names;
            for (const Criterion& row : rubric->criteria)
                names.insert(rubric->sections[row.section].title.in(lang) + "\n" + row.number + " " + row.title.in(lang));
            CHECK_MESSAGE(names.size() == rubric->criteria.size(), rubric->name());
        }
}
