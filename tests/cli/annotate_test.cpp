#include <doctest/doctest.h>

#include "office/mark_xlsx.h"
#include "office/read_xlsx.h"
#include "office/sheets.h"
#include "office/zip_parts.h"
#include "program.h"

using namespace merilo;
using namespace merilo::test;

namespace {

bool has(const std::string& text, const std::string& part) { return text.find(part) != text.npos; }

std::string form(const std::string& name) { return read(source("tests/office/data/" + name)); }

std::string part_of(const std::string& bytes, const std::string& name) { return ZipParts(bytes).part(name).value_or(""); }

const SheetOfCells& sheet_named(const Workbook& workbook, const std::string& name) {
    for (const SheetOfCells& sheet : workbook.sheets)
        if (sheet.name == name) return sheet;
    FAIL(name);
    return workbook.sheets.front();
}

}  // namespace

TEST_CASE("a form of openpyxl and one of LibreOffice are read, faults at their cells") {
    const Folder folder;
    folder.write("o.xlsx", form("openpyxl.xlsx"));
    folder.write("l.xlsx", form("libreoffice.xlsx"));
    const Ran openpyxl = folder.run("merilo validate o.xlsx"), office = folder.run("merilo validate l.xlsx");
    CHECK(openpyxl.code == 2);
    CHECK_MESSAGE(has(openpyxl.err, "o.xlsx:9:3 (лист «Ответы», C9): формула не вычислена"), openpyxl.err);
    CHECK_MESSAGE(office.code == 0, office.err);
    const Ran scored = folder.run("merilo check l.xlsx --format json");
    for (const std::string text : {"https://example.org/letter.pdf", "https://example.org/i.pdf", "https://example.org/l.pdf", "\"cell\": \"Ответы!E7\""})
        CHECK_MESSAGE(has(scored.out, text), text);
}

TEST_CASE("the marked form is the sender's, coloured and commented, with what to mend first") {
    const Folder folder;
    folder.write("form.xlsx", form("openpyxl.xlsx"));
    const Ran ran = folder.run("merilo check form.xlsx --annotate marked.xlsx");
    CHECK(ran.code == 2);
    CHECK(read(folder.path() / "form.xlsx") == form("openpyxl.xlsx"));
    const std::string bytes = read(folder.path() / "marked.xlsx");
    CHECK(part_of(bytes, "xl/theme/theme1.xml") == part_of(form("openpyxl.xlsx"), "xl/theme/theme1.xml"));
    CHECK(part_of(bytes, "xl/worksheets/sheet1.xml") == part_of(form("openpyxl.xlsx"), "xl/worksheets/sheet1.xml"));
    const auto workbook = read_xlsx(bytes, "marked.xlsx");
    REQUIRE(workbook);
    const SheetOfCells& mend = workbook->sheets.front();
    CHECK(mend.name == "Что исправить");
    CHECK(mend.at({5, 3})->text == "лист «Ответы», C9");
    CHECK(has(mend.at({5, 4})->text, "формула не вычислена"));
    CHECK(has(part_of(bytes, "xl/worksheets/merilo1.xml"), "location=\"&#39;Ответы&#39;!C9\""));
    const std::string comments = part_of(bytes, "xl/comments/comment1.xml");
    CHECK(has(comments, "мой комментарий"));
    CHECK(has(comments, "ref=\"C9\""));
    CHECK(has(part_of(bytes, "xl/styles.xml"), "FFFFC9C9"));
}

TEST_CASE("what was mended loses its marks, and the marked form can be marked again") {
    const Folder folder;
    folder.write("form.xlsx", form("libreoffice.xlsx"));
    CHECK(folder.run("merilo check form.xlsx --annotate one.xlsx").code == 1);
    CHECK(folder.run("merilo check one.xlsx --annotate two.xlsx").code == 1);
    const std::string one = read(folder.path() / "one.xlsx"), two = read(folder.path() / "two.xlsx");
    CHECK(read_xlsx(two, "two.xlsx")->sheets.size() == 3);
    const auto clean = mark_workbook(two, "two.xlsx", {}, {"Что исправить", "", "", {}, {}});
    REQUIRE(clean);
    for (const std::string& name : ZipParts(*clean).names())
        if (name.starts_with("xl/comments")) CHECK_MESSAGE(!has(part_of(*clean, name), "Как исправить"), name);
    const auto same = mark_workbook(one, "one.xlsx", {}, {"Что исправить", "", "", {}, {}});
    const auto before = read_xlsx(form("libreoffice.xlsx"), "f.xlsx"), after = read_xlsx(*same, "s.xlsx");
    CHECK(sheet_named(*after, "Ответы").cells.size() == sheet_named(*before, "Ответы").cells.size());
}

TEST_CASE("the sender's file is never written to, and only workbooks are marked") {
    const Folder folder;
    folder.write("form.xlsx", form("libreoffice.xlsx"));
    folder.write("form.csv", "Методика;krasnoyarsk-methodical-work-municipal/2020\nМуниципалитет;Т\nПериод;2020\n\n№;Балл;Название;Ссылка\n1.1;1;Д;https://a.ru\n");
    folder.run("ln -s form.xlsx soft.xlsx; ln form.xlsx hard.xlsx");
    for (const std::string same : {"form.xlsx", "./form.xlsx", "soft.xlsx", "hard.xlsx", "-"}) {
        const Ran ran = folder.run("merilo check form.xlsx --annotate " + same);
        CHECK_MESSAGE(ran.code == 2, same);
        CHECK(ran.out.empty());
    }
    CHECK(read(folder.path() / "form.xlsx") == form("libreoffice.xlsx"));
    for (const std::string other : {"--report html:out.xlsx", "--output ./out.xlsx", "--report html:out.html --report xlsx:out.xlsx"}) {
        const Ran ran = folder.run("merilo check form.xlsx --annotate out.xlsx " + other);
        CHECK_MESSAGE(ran.code == 2, other);
        CHECK_MESSAGE(has(ran.err, "out.xlsx"), ran.err);
    }
    CHECK(has(folder.run("merilo check form.csv --annotate out.xlsx").err, "разметить можно только книгу Excel"));
    CHECK(has(folder.run("merilo check . --annotate out.xlsx").err, "одну книгу"));
    CHECK_FALSE(std::filesystem::exists(folder.path() / "out.xlsx"));
    CHECK(folder.run("merilo check form.xlsx --annotate nowhere/out.xlsx").code == 3);
}

TEST_CASE("a sheet of odd making is marked: no styles, no places, other prefixes, names that count sheets") {
    const std::string bytes = xlsx_of("<sheetData><row><c t=\"inlineStr\"><is><t>a</t></is></c></row><row r=\"5\"/></sheetData><extLst/>", {},
                                      "<definedNames><definedName name=\"x\" localSheetId=\"0\">A1</definedName></definedNames>");
    const auto marked = mark_workbook(bytes, "f.xlsx", {{"Лист1", {1, 1}, RemarkWeight::error, "<раз> & \"два\""}, {"Лист1", {3, 2}, RemarkWeight::note, "три"}},
                                      {"Что исправить", "Итог", "", {"№", "", "", "", ""}, {{"2", "B3", "Лист1", {3, 2}, "=1+1", ""}}});
    REQUIRE(marked);
    const std::string sheet = part_of(*marked, "xl/worksheets/sheet1.xml");
    CHECK(has(sheet, "<row r=\"3\"><c r=\"B3\" s=\""));
    CHECK(sheet.find("<legacyDrawing") < sheet.find("<extLst"));
    CHECK(has(part_of(*marked, "xl/workbook.xml"), "localSheetId=\"1\""));
    CHECK(has(part_of(*marked, "xl/comments1.xml"), "&lt;раз&gt; &amp;"));
    const auto again = read_xlsx(*marked, "f.xlsx");
    REQUIRE(again);
    CHECK(again->sheets[0].at({5, 4})->text == "=1+1");
    CHECK_FALSE(again->sheets[0].at({5, 4})->formula);
    CHECK(again->sheets[1].at({1, 1})->text == "a");
}
