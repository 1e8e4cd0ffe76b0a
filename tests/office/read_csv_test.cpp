#include "office/read_csv.h"

#include <doctest/doctest.h>

#include "text/charset.h"

using namespace merilo;

namespace {

SheetOfCells table(const std::string& bytes) {
    const auto workbook = read_csv(bytes, "form.csv");
    if (!workbook) FAIL(workbook.errors().front().message.ru);
    return workbook->sheets.front();
}

std::string at(const SheetOfCells& sheet, const char* name) {
    const SheetCell* cell = sheet.at(spot_named(name));
    return cell ? cell->text : "(none)";
}

}  // namespace

TEST_SUITE("office/read_csv") {
    TEST_CASE("what parts the columns is told by the text") {
        CHECK(at(table("a;b, c;d\n1;2;3\n"), "B1") == "b, c");
        CHECK(at(table("a,b,c\n1,\"2;2\",3\n"), "B2") == "2;2");
        CHECK(at(table("a\tb;1,5\tc\r\n1\t2\t3"), "C2") == "3");
        CHECK(at(table("sep=|\na|b\n"), "B1") == "b");
        CHECK(table("sep=|\na|b\n").at({1, 2})->mark == Mark{2, 3, 0});
    }

    TEST_CASE("encodings") {
        const std::string windows = "\xCF\xEE\xE7\xE8\xF6\xE8\xFF;\xC7\xE0\xFF\xE2\xEB\xE5\xED\xED\xFB\xE9\n", koi = "\xF0\xCF\xDA\xC9\xC3\xC9\xD1;\xFA\xC1\xD1\xD7\xCC\xC5\xCE\xCE\xD9\xCA\n";
        CHECK(at(table(windows), "B1") == "Заявленный");
        CHECK(at(table(koi), "A1") == "Позиция");
        CHECK(at(table("\xEF\xBB\xBFПозиция;Балл\n"), "A1") == "Позиция");
        CHECK(at(table(std::string("\xFF\xFE\x1F\x04;\0" "1\0", 8)), "A1") == "П");
    }

    TEST_CASE("quotes, line breaks inside cells, every kind of line end; places are those of the text") {
        const SheetOfCells sheet = table("a;\"две\r\nстроки\";c\rd;\"\"\"в\"\" кавычках\";й\n\n;x");
        CHECK(at(sheet, "B1") == "две\nстроки");
        CHECK(sheet.at({1, 3})->mark == Mark{2, 9, 0});
        CHECK(at(sheet, "B2") == "\"в\" кавычках");
        CHECK(sheet.at({2, 3})->mark == Mark{3, 20, 0});
        CHECK(at(sheet, "B4") == "x");
        CHECK(sheet.mark({4, 1}) == Mark{5, 3, 0});
    }

    TEST_CASE("an open quote and binary data are refused at their place") {
        const auto open = read_csv("a;b\nc;\"d\ne;f", "form.csv");
        REQUIRE_FALSE(open);
        CHECK(open.errors().front().place.mark == Mark{2, 3, 0});
        CHECK_FALSE(read_csv(std::string("a;\0b", 4), "form.csv"));
        CHECK_FALSE(read_csv(std::string(1'200'000, 'a'), "form.csv"));
    }
}
