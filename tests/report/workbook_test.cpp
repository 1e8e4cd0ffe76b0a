#include <doctest/doctest.h>

#include <algorithm>
#include <clocale>
#include <cmath>

#include "program.h"
#include "report/sample_evaluation.h"
#include "report/typical_defects.h"
#include "report/written_book.h"

using namespace merilo;
using test::WrittenBook;

namespace {

Report region(std::vector<Evaluation> evaluations) {
    Report report;
    report.evaluations = std::move(evaluations);
    report.as_of = {2020, 11, 20};
    return report;
}

WrittenBook book_of(const Report& report, const ReportOptions& options = {}) { return test::read_book(sample::written("xlsx", report, options)); }

Evaluation reviewed(const std::string& name, int awarded) {
    Evaluation e = sample::evaluation(name);
    e.reviewed = true;
    e.points.awarded = awarded;
    for (auto& section : e.sections) section.awarded = 0;
    for (auto& row : e.criteria) row.points.awarded = 0;
    e.sections[0].awarded = e.criteria[0].points.awarded = awarded;
    return e;
}

/// One with this many of its first row's points confirmed.
Evaluation scored(const std::string& name, int confirmed) {
    Evaluation e = sample::evaluation(name, confirmed);
    e.sections[0].possible = e.points.possible = 2 + confirmed;
    e.criteria[0].points.possible = confirmed;
    return e;
}

/// Every formula that the test can compute comes to what is written beside it; returns how many there were.
int check_formulas(const WrittenBook& book) {
    int computed = 0;
    for (const auto& [sheet, cells] : book.sheets)
        for (const auto& [name, cell] : cells) {
            if (cell.formula.empty()) continue;
            const double value = book.value(sheet, cell.formula);
            if (std::isnan(value)) {
                CHECK_MESSAGE((cell.formula.starts_with("IF(COUNTIF(") || cell.formula.starts_with("COUNTIF")), sheet << "!" << name << " " << cell.formula);
                continue;
            }
            ++computed;
            CHECK_MESSAGE(std::abs(value - std::stod(cell.text)) < 1e-9, sheet << "!" << name << " =" << cell.formula << " is not " << cell.text);
        }
    return computed;
}

/// A formula without the names of sheets, which stand between apostrophes.
std::string without_names(const std::string& formula) {
    std::string rest;
    bool inside = false;
    for (const char c : formula)
        if (c == '\'') inside = !inside;
        else if (!inside) rest += c;
    return inside ? formula : rest;
}

int places_with(const WrittenBook& book, const std::string& place) {
    int count = 0;
    for (const auto& [name, cell] : book.sheets.at("Сводка")) count += name.starts_with("A") && cell.text == place;
    return count;
}

}  // namespace

TEST_SUITE("report/workbook") {
    TEST_CASE("the sheets of a region, and the places with their ties") {
        const WrittenBook book = book_of(region({scored("Чесма", 1), scored("Ярцево", 0), scored("Енисейск", 0)}));
        CHECK(book.names == std::vector<std::string>{"Сводка", "Разделы", "Позиции", "Диаграммы", "Недостатки", "Замечания", "Все баллы",
                                                     "Пояснения", "Чесма", "Енисейск", "Ярцево"});
        CHECK(places_with(book, "1") == 1);
        CHECK(places_with(book, "2–3") == 2);
        const std::string cell = book.find("Сводка", "2–3");
        CHECK(book.at("Сводка", cell).formula.find("RANK(") != std::string::npos);
        CHECK_FALSE(book.find("Сводка", "Енисейск").empty());
    }

    TEST_CASE("every total can be followed, and is right where nothing is calculated") {
        const WrittenBook book = book_of(region({scored("Чесма", 1), scored("Ярцево", 0), scored("Енисейск", 0)}));
        CHECK(check_formulas(book) > 80);
        // Чесма: a total of sections, a section of rows.
        const std::string total = book.find("Чесма", "Всего"), section = book.find("Чесма", "Цели");
        REQUIRE(total.starts_with("B"));
        const std::string row = section.substr(1), next = std::to_string(std::stoi(row) + 1), last = std::to_string(std::stoi(row) + 2);
        CHECK(book.at("Чесма", "D" + row).formula == "SUM(D" + next + ":D" + last + ")");
        CHECK(book.at("Чесма", "D" + row).text == "1");
        CHECK(book.at("Чесма", "D" + total.substr(1)).formula.starts_with("MAX(0,SUM(D" + row + ",D"));
        CHECK(book.at("Чесма", "C" + total.substr(1)).text == "3");
        const std::string line = book.find("Сводка", "Чесма").substr(1);
        CHECK(book.at("Сводка", "D" + line).formula == "'Чесма'!$D$" + total.substr(1));
        CHECK(book.at("Сводка", "F" + line).text == "2");
    }

    TEST_CASE("a municipality alone has no place") {
        const WrittenBook book = book_of(region({sample::evaluation()}));
        CHECK(places_with(book, "1") == 0);
        CHECK(check_formulas(book) > 20);
        CHECK(book.parts.count("xl/charts/chart2.xml") == 1);
        CHECK(book.parts.count("xl/charts/chart3.xml") == 0);  // nothing is spread
    }

    TEST_CASE("nothing scored is a workbook too") {
        const WrittenBook book = book_of(region({}));
        CHECK(book.names == std::vector<std::string>{"Сводка", "Недостатки", "Замечания", "Все баллы", "Пояснения"});
        CHECK_FALSE(book.find("Сводка", "Оценённых представлений нет.").empty());
    }

    TEST_CASE("different regions and years have sheets of their own and no common places") {
        Evaluation other = scored("Чесма", 1), later = scored("Чесма", 1);
        other.submission.municipality.region = "Другой край";
        later.submission.period = 2021;
        const WrittenBook book = book_of(region({scored("чесма", 1), other, later, scored("Ярцево", 0)}));
        CHECK(std::count(book.names.begin(), book.names.end(), "Разделы (3)") == 1);
        CHECK(std::count(book.names.begin(), book.names.end(), "Чесма (3)") == 1);  // names of sheets differ, in capitals or not
        CHECK(places_with(book, "1") == 1);
        CHECK(places_with(book, "2") == 1);
        CHECK_FALSE(book.find("Сводка", "Групп: 3. В один рейтинг они не сводятся: разные регионы, разные годы оценки.").empty());
        CHECK(check_formulas(book) > 100);
    }

    TEST_CASE("where all have a review, awarded points rank") {
        const WrittenBook book = book_of(region({reviewed("Чесма", 1), reviewed("Ярцево", 3)}));
        const std::string line = book.find("Сводка", "Ярцево").substr(1);
        CHECK(book.at("Сводка", "A" + line).text == "1");
        CHECK(book.at("Сводка", "C" + line).text == "3");
        CHECK(book.at("Сводка", "I" + line).text == "0.75");
        CHECK_FALSE(book.find("Разделы", "Разделы: присуждённые баллы").empty());
        check_formulas(book);
    }

    TEST_CASE("nothing from outside becomes a formula, a link of its own or broken XML") {
        Evaluation e = sample::evaluation("=HYPERLINK(\"http://evil\",\"x\")");
        e.submission.municipality.region = "+cmd|' /C calc'!A0";
        e.submission.documents[0].title = "@SUM(A1:A9)\x01\xD0";
        e.submission.documents[1].url = "javascript:alert(1)";
        e.submission.file = "-2+3.yaml";
        e.findings[0].message = {"=1+1 ]]> <f>1</f>", "=1+1"};
        e.findings[0].pages = "=2";
        e.criteria[0].why = {{"=3", "=3"}};
        const WrittenBook book = book_of(region({e, scored("Ярцево", 1)}));
        for (const auto& [sheet, cells] : book.sheets)
            for (const auto& [name, cell] : cells)
                for (const char* piece : {"evil", "cmd", "A1:A9", "1+1", "alert"})
                    CHECK_MESSAGE(without_names(cell.formula).find(piece) == std::string::npos, sheet << name << cell.formula);
        CHECK(book.find("Замечания", "=1+1 ]]> <f>1</f>").starts_with("F"));
        CHECK_FALSE(book.find("Замечания", "@SUM(A1:A9)\uFFFD").empty());
        for (const auto& [name, xml] : book.parts) {
            CHECK_MESSAGE(xml.find("javascript:alert(1)\"") == std::string::npos, name);
            CHECK_MESSAGE(xml.find('\x01') == std::string::npos, name);
        }
        check_formulas(book);
    }

    TEST_CASE("the same results are the same bytes, in any locale") {
        const Report report = region({scored("Чесма", 1), scored("Ярцево", 0)});
        const std::string bytes = sample::written("xlsx", report);
        CHECK(sample::written("xlsx", report) == bytes);
        const std::string before = std::setlocale(LC_ALL, nullptr);
        if (std::setlocale(LC_ALL, "ru_RU.UTF-8") != nullptr) CHECK(sample::written("xlsx", report) == bytes);
        std::setlocale(LC_ALL, before.c_str());
        CHECK(sample::written("xlsx", report, {.lang = Lang::en}) != bytes);
    }

    TEST_CASE("a whole region fits") {
        std::vector<Evaluation> evaluations;
        for (int i = 0; i < 60; ++i) evaluations.push_back(scored("Муниципальный округ с очень длинным названием № " + std::to_string(i), i % 2));
        const WrittenBook book = book_of(region(std::move(evaluations)));
        CHECK(book.names.size() == 68);
        CHECK(places_with(book, "1–30") == 30);
        CHECK(places_with(book, "31–60") == 30);
        CHECK(check_formulas(book) > 1500);
    }

    TEST_CASE("typical defects are counted by municipalities, and a document once") {
        Evaluation e = scored("Чесма", 0);
        e.findings.push_back(e.findings[0]);  // the same document in another row
        const Report report = region({e, scored("Ярцево", 0)});
        const auto groups = rank(report.evaluations);
        const auto defects = typical_defects(report.evaluations, members_of(groups.front()));
        REQUIRE(defects.size() == 1);
        CHECK(defects[0].check == "broken-link");
        CHECK(defects[0].evaluations.size() == 2);
        CHECK(defects[0].cases == 3);
        CHECK(defects[0].points == 2);
        CHECK(typical_defects(report.evaluations, members_of(groups.front()), Outcome::not_checked).size() == 1);
    }

    TEST_CASE("check opens where the findings are, and the notes tell what made the workbook") {
        const Report report = region({scored("Чесма", 1), scored("Ярцево", 0)});
        const WrittenBook book = book_of(report, {.view = View::check});
        CHECK(book.parts.at("xl/workbook.xml").find("activeTab=\"5\"") != std::string::npos);
        CHECK(book.names[5] == "Замечания");
        for (const std::string& text : {std::string(64, 'a'), std::string("sample-rubric/2020"), "merilo " + std::string(version()), std::string("20.11.2020")})
            CHECK_FALSE_MESSAGE(book.find("Пояснения", text).empty(), text);
    }

    TEST_CASE("the program writes it to a file or a pipe") {
        test::Folder folder;
        test::write(folder.path() / "a.yaml", test::read(test::source("samples/cases/case-06.yaml")));
        const test::Ran ran = folder.run("merilo score a.yaml --as-of 2026-01-15 --format xlsx --report xlsx:b.xlsx --output c.xlsx && cmp b.xlsx c.xlsx");
        CHECK(ran.code == 0);
        CHECK(test::read_book(test::read(folder.path() / "b.xlsx")).names.front() == "Сводка");
    }
}
