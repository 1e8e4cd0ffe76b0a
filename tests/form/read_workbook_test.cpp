// Forms in workbooks: what only they have.
#include <doctest/doctest.h>

#include "form/read_form.h"
#include "form/read_links.h"
#include "load/submission.h"

using namespace merilo;

namespace {

/// A workbook in memory: sheets of rows of cells; «#45000» is a number, «@2020-05-03» a day.
Workbook book(const std::vector<std::pair<std::string, std::vector<std::vector<std::string>>>>& sheets) {
    Workbook workbook{"form.xlsx", {}, false};
    for (const auto& [name, rows] : sheets) {
        SheetOfCells& sheet = workbook.sheets.emplace_back();
        sheet.name = name;
        for (std::size_t row = 0; row < rows.size(); ++row)
            for (std::size_t column = 0; column < rows[row].size(); ++column) {
                const std::string& text = rows[row][column];
                if (text.empty()) continue;
                const CellSpot spot{static_cast<int>(row) + 1, static_cast<int>(column) + 1};
                const CellType type = text[0] == '#' ? CellType::number : text[0] == '@' ? CellType::date : CellType::text;
                sheet.cells.push_back({spot, type, type == CellType::text ? text : text.substr(1), {}, false, {spot.row, spot.column, 0}});
            }
    }
    return workbook;
}

Workbook form_of(const std::vector<std::vector<std::string>>& answers) {
    return book({{"Сведения", {{"Методика", "krasnoyarsk-methodical-work-municipal/2020"}, {"Муниципалитет", "город Тест"}, {"Код ОКТМО", "#4712000"}, {"Период", "#2020"}}},
                 {"Ответы", answers}});
}

SheetCell& cell(Workbook& workbook, const char* name) { return const_cast<SheetCell&>(*workbook.sheets.back().at(spot_named(name))); }

Submission read(const Workbook& workbook) {
    static const Shelf rubrics = shipped_rubrics();
    const auto tree = read_form(workbook, rubrics);
    if (!tree) FAIL(tree.errors().front().place.cell << tree.errors().front().message.ru);
    auto submission = read_submission(*tree, rubrics);
    if (!submission) FAIL(submission.errors().front().message.ru);
    return *submission;
}

std::string complaint(const Workbook& workbook) {
    static const Shelf rubrics = shipped_rubrics();
    const auto tree = read_form(workbook, rubrics);
    return tree ? "" : tree.errors().front().place.cell + ": " + tree.errors().front().message.ru;
}

const std::vector<std::string> header{"№", "Заявленный балл", "Название документа", "Ссылка или файл", "Страницы", "Номер документа", "Дата документа"};

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_SUITE("form/read_workbook") {
    TEST_CASE("numbers and days of Excel are what was meant") {
        const Submission form = read(form_of({header, {"#1.1", "#1", "Приказ", "docs/a.pdf", "#5", "#181", "@2020-09-10"}, {"@2020-02-01", "#0"}, {"1.3", "#1", "Приказ", "", "", "", "#44084"}}));
        CHECK(form.municipality.code == "04712000");
        CHECK(form.documents[0].number == "181");
        CHECK(form.documents[0].date == Date{2020, 9, 10});
        CHECK(form.documents[1].date == Date{2020, 9, 10});
        CHECK(form.answers[0].citations[0].pages == "5");
        CHECK(form.answers[1].criterion == form.rubric->criterion_index("goals.alignment"));
    }

    TEST_CASE("pages that Excel made a day are told, in hidden rows too") {
        Workbook workbook = form_of({header, {"1.1", "#1", "Приказ", "docs/a.pdf", "@2024-05-03"}});
        CHECK(has(complaint(workbook), "Ответы!E2: Excel превратил написанное здесь в дату (03.05.2024)"));
        CHECK(has(complaint(workbook), "например 3-5"));
        workbook.sheets.back().hidden_rows.insert(2);
        CHECK(has(complaint(workbook), "строка 2 скрыта"));
    }

    TEST_CASE("a hyperlink is the address, its text a title") {
        Workbook workbook = form_of({header, {"1.1", "#1", "", "Концепция"}, {"1.2", "#1", "Программа развития"}, {"1.3", "#1", "Письмо", "открыть"}});
        cell(workbook, "D2").link = "https://a.ru/1.pdf";
        cell(workbook, "C3").link = "docs/%D0%BF.pdf";
        cell(workbook, "D4").link = "https://a.ru/3.pdf";
        const Submission form = read(workbook);
        CHECK(form.documents[0].title == "Концепция");
        CHECK(form.documents[0].url == "https://a.ru/1.pdf");
        CHECK(form.documents[1].title == "Программа развития");
        CHECK(form.documents[1].file == "docs/п.pdf");
        CHECK(form.documents[2].title == "Письмо");
        CHECK(form.documents[2].url == "https://a.ru/3.pdf");
    }

    TEST_CASE("merged cells of a row hold for all its lines") {
        Workbook workbook = form_of({header, {"1.1", "#1", "Первый", "https://a.ru/1.pdf", "7"}, {"", "", "Второй", "https://a.ru/2.pdf"}, {"1.2", "#1"}});
        for (const int column : {1, 2, 5}) workbook.sheets.back().merged[{3, column}] = {2, column};
        const Submission form = read(workbook);
        REQUIRE(form.answers[0].citations.size() == 2);
        CHECK(form.answers[0].citations[1].pages == "7");
        CHECK(form.place(form.answers[0].citations[1].mark).cell == "Ответы!D3");
    }

    TEST_CASE("a formula's error and one never calculated are told") {
        Workbook workbook = form_of({header, {"1.1", "x", "Приказ", "docs/a.pdf"}});
        cell(workbook, "B2") = {{2, 2}, CellType::error, "#REF!", {}, true, {2, 2, 0}};
        CHECK(has(complaint(workbook), "Ответы!B2: формула даёт ошибку #REF!"));
        cell(workbook, "B2") = {{2, 2}, CellType::text, "", {}, true, {2, 2, 0}};
        CHECK(has(complaint(workbook), "Ответы!B2: формула не вычислена"));
    }

    TEST_CASE("links in a cell") {
        const auto links = [](const std::string& text) {
            const SheetCell of{{1, 1}, CellType::text, text, {}, false, {}};
            std::string all;
            for (const FormLink& link : links_in(&of)) all += "[" + link.url + "|" + link.file + "|" + link.title + "]";
            return all;
        };
        CHECK(links("https://a.ru/x?u=https://b.ru/y") == "[https://a.ru/x?u=https://b.ru/y||]");
        CHECK(links("Приказ: https://a.ru/x.pdf") == "[https://a.ru/x.pdf||Приказ]");
        CHECK(links("https://a.ru/мой файл.pdf") == "[https://a.ru/мой файл.pdf||]");
        CHECK(links("docs/a.pdf; docs/b c.pdf") == "[|docs/a.pdf|][|docs/b c.pdf|]");
        CHECK(links("url: не ссылка") == "[не ссылка||]");
        CHECK(links("—").empty());
        CHECK(leads_outside("a/../../b"));
        CHECK_FALSE(leads_outside("a/../b"));
    }
}
