#include "office/read_xlsx.h"

#include <doctest/doctest.h>

#include "office/sheets.h"

using namespace merilo;
using test::xlsx_of;

namespace {

SheetOfCells sheet_of(const std::string& bytes) {
    const auto workbook = read_xlsx(bytes, "form.xlsx");
    if (!workbook) FAIL(workbook.errors().front().message.ru);
    return workbook->sheets.front();
}

std::string text_at(const SheetOfCells& sheet, const char* name) {
    const SheetCell* cell = sheet.at(spot_named(name));
    return cell ? cell->text : "(none)";
}

std::string refusal(const std::string& bytes) {
    const auto workbook = read_xlsx(bytes, "form.xlsx");
    return workbook ? "(read)" : workbook.errors().front().message.ru;
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

const std::string styles =
    "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-419]D MMMM YYYY&quot; г.&quot;;@\"/></numFmts>"
    "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"20\"/></cellXfs></styleSheet>";

}  // namespace

TEST_SUITE("office/read_xlsx") {
    TEST_CASE("strings: shared, inline, of runs, without phonetic help") {
        const SheetOfCells sheet = sheet_of(xlsx_of(
            "<sheetData><row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\" t=\"inlineStr\"><is><r><t>по</t></r><r><t>слово</t></r></is></c>"
            "<c r=\"C2\" t=\"str\"><f>A1</f><v>итог</v></c><c r=\"D2\" t=\"s\"><v>7</v></c></row></sheetData>",
            {{"xl/sharedStrings.xml", "<sst><si><t>раз</t></si><si><t>два_x000D_</t><rPh sb=\"0\" eb=\"1\"><t>ni</t></rPh></si></sst>"}}));
        CHECK(text_at(sheet, "A2") == "два\r");
        CHECK(text_at(sheet, "B2") == "послово");
        CHECK(text_at(sheet, "C2") == "итог");
        CHECK(sheet.at(spot_named("C2"))->formula);
        CHECK(text_at(sheet, "D2") == "(none)");
        CHECK(sheet.at(spot_named("B2"))->mark == Mark{2, 2, 0});
    }

    TEST_CASE("numbers as written, days by their format, truths and errors") {
        const SheetOfCells sheet = sheet_of(xlsx_of(
            "<sheetData><row><c><v>1.0</v></c><c><v>2.4300000000000002</v></c><c s=\"1\"><v>44084</v></c><c s=\"2\"><v>44084.75</v></c><c s=\"3\"><v>0.5</v></c>"
            "<c t=\"b\"><v>1</v></c><c t=\"e\"><v>#REF!</v></c><c t=\"d\"><v>2020-09-10T00:00:00</v></c><c><v>1E3</v></c></row></sheetData>",
            {{"xl/styles.xml", styles}}));
        CHECK(text_at(sheet, "A1") == "1");
        CHECK(text_at(sheet, "B1") == "2.43");
        CHECK(text_at(sheet, "C1") == "2020-09-10");
        CHECK(text_at(sheet, "D1") == "2020-09-10");
        CHECK(sheet.at({1, 4})->type == CellType::date);
        CHECK(text_at(sheet, "E1") == "0.5");
        CHECK(text_at(sheet, "F1") == "TRUE");
        CHECK(sheet.at({1, 7})->type == CellType::error);
        CHECK(text_at(sheet, "H1") == "2020-09-10");
        CHECK(text_at(sheet, "I1") == "1000");
    }

    TEST_CASE("days are counted from 1904 where the workbook says so") {
        const std::string cell = "<sheetData><row><c s=\"1\"><v>42622</v></c></row></sheetData>";
        CHECK(text_at(sheet_of(xlsx_of(cell, {{"xl/styles.xml", styles}}, "<workbookPr date1904=\"1\"/>")), "A1") == "2020-09-10");
        CHECK(text_at(sheet_of(xlsx_of(cell, {{"xl/styles.xml", styles}})), "A1") == "2016-09-09");
    }

    TEST_CASE("links of cells and of formulas, merged and hidden cells, prefixes") {
        const SheetOfCells sheet = sheet_of(test::zipped({
            {"_rels/.rels", "<Relationships><Relationship Id=\"a\" Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument\" Target=\"/xl/workbook.xml\"/></Relationships>"},
            {"xl/workbook.xml", "<x:workbook xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\" xmlns:r=\"http://purl.oclc.org/ooxml/officeDocument/relationships\"><x:sheets>"
                                "<x:sheet name=\"Цели\" state=\"hidden\" r:id=\"b\"/></x:sheets></x:workbook>"},
            {"xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"b\" Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet\" Target=\"Sheets\\S1.xml\"/></Relationships>"},
            {"xl\\sheets\\s1.xml", "<x:worksheet xmlns:x=\"m\" xmlns:r=\"r\"><x:cols><x:col min=\"3\" max=\"3\" hidden=\"1\"/></x:cols><x:sheetData><x:row r=\"1\" hidden=\"1\">"
                                   "<x:c r=\"A1\" t=\"str\"><x:f>HYPERLINK(\"https://a.ru/?q=\"\"1\"\"\",\"текст\")</x:f><x:v>текст</x:v></x:c></x:row><x:row r=\"3\"><x:c r=\"A3\"><x:v>5</x:v></x:c></x:row>"
                                   "<x:row r=\"4\"><x:c r=\"B4\"><x:v>1</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref=\"A3:A4\"/></x:mergeCells>"
                                   "<x:hyperlinks><x:hyperlink ref=\"C3\" r:id=\"h\" location=\"page=5\"/></x:hyperlinks></x:worksheet>"},
            {"xl/sheets/_rels/s1.xml.rels", "<Relationships><Relationship Id=\"h\" Type=\"t/hyperlink\" Target=\"https://b.ru/d.pdf\" TargetMode=\"External\"/></Relationships>"}}));
        CHECK(sheet.hidden);
        CHECK(sheet.hidden_rows == std::set<int>{1});
        CHECK(sheet.hidden_columns == std::set<int>{3});
        CHECK(sheet.at({1, 1})->link == "https://a.ru/?q=\"1\"");
        CHECK(sheet.at({3, 3})->link == "https://b.ru/d.pdf#page=5");
        CHECK_FALSE(sheet.at({4, 1}));
        CHECK(sheet.shown({4, 1})->text == "5");
    }

    TEST_CASE("what is no workbook is told with how to mend it") {
        const std::string ole = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
        std::string wide;
        for (const char c : std::string("EncryptedPackage")) wide += std::string(1, c) + '\0';
        CHECK(has(refusal(ole + "Workbook"), ".xls"));
        CHECK(has(refusal(ole + wide), "паролем"));
        CHECK(has(refusal("\n<html><table></table></html>"), "веб-страница"));
        CHECK(has(refusal(test::docx_of("")), "DOCX"));
        CHECK(has(refusal(test::zipped({{"xl/workbook.bin", "x"}})), "xlsb"));
        CHECK(has(refusal(test::zipped({{"readme.txt", "x"}})), "нет книги"));
        CHECK(has(refusal(xlsx_of("<sheetData/>").substr(0, 700)), "повреждён"));
        CHECK(has(refusal(xlsx_of("<sheetData><row>")), "sheet1.xml"));
    }

    TEST_CASE("limits say which one") {
        const std::string row = "<row><c><v>1</v></c><c><v>1</v></c><c><v>1</v></c><c><v>1</v></c></row>";
        std::string rows;
        for (int i = 0; i < 50'001; ++i) rows += row;
        CHECK(has(refusal(xlsx_of("<sheetData>" + rows + "</sheetData>")), "ячеек"));
        CHECK(has(refusal(xlsx_of("", {{"xl/sharedStrings.xml", std::string(6'000'000, ' ')}})), "сжата"));
        CHECK(has(refusal(xlsx_of("", {{"xl/styles.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a/>"}})), "DOCTYPE"));
        std::string many;
        for (int i = 0; i < 40'000; ++i) many += "<c t=\"s\"><v>0</v></c>";
        CHECK(has(refusal(xlsx_of("<sheetData><row>" + many + "</row></sheetData>", {{"xl/sharedStrings.xml", "<sst><si><t>" + std::string(9000, 'a') + "</t></si></sst>"}})), "текста"));
    }
}
