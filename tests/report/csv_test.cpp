#include <doctest/doctest.h>

#include <algorithm>

#include "hostile.h"
#include "machine_readers.h"
#include "report/csv_line.h"

using namespace merilo;

namespace {

using Rows = std::vector<std::vector<std::string>>;

Rows table(std::string_view format, const Report& report, Lang lang = Lang::ru) {
    ReportOptions options;
    options.lang = lang;
    const std::string text = sample::written(format, report, options);
    CHECK(text.starts_with("\uFEFF"));
    CHECK(text.ends_with("\r\n"));
    Rows rows = test::csv_cells(text);
    for (const auto& row : rows) CHECK(row.size() == rows.front().size());
    return rows;
}

std::string cell(const Rows& rows, std::size_t row, std::string_view column) {
    const auto found = std::ranges::find(rows.front(), column);
    REQUIRE_MESSAGE(found != rows.front().end(), column);
    return rows[row][static_cast<std::size_t>(found - rows.front().begin())];
}

}  // namespace

TEST_CASE("csv has a line for each row of the rubric in each submission") {
    Report report = sample::overruled_report();
    report.evaluations.push_back(sample::evaluation("село Второе"));
    const Rows rows = table("csv", report);
    REQUIRE(rows.size() == 7);
    CHECK(cell(rows, 1, "Муниципалитет") == "город Образцов");
    CHECK(cell(rows, 4, "Муниципалитет") == "село Второе");
    CHECK(cell(rows, 1, "Позиция (код)") == "goals.presence");
    CHECK(cell(rows, 1, "Позиция") == "1.1 Наличие целей");
    CHECK(cell(rows, 1, "Заявлено") == "1");
    CHECK(cell(rows, 1, "Присуждено") == "1");
    CHECK(cell(rows, 1, "Ошибок") == "1");
    CHECK(cell(rows, 1, "Решение эксперта") == "Документ принесли на бумаге. (Модель, стр. 2)");
    CHECK(cell(rows, 2, "Не проверено") == "1");
    CHECK(cell(rows, 2, "Возможно") == "2");
    CHECK(cell(rows, 3, "Есть ответ") == "нет");
    CHECK(cell(rows, 4, "Присуждено") == "");
    CHECK(cell(table("csv", report, Lang::en), 3, "Answered") == "no");
}

TEST_CASE("findings-csv has a line for each finding and each unreadable file") {
    Report report = sample::overruled_report();
    report.errors = {{{"b.yaml", {3, 7}, {}}, {"лишний ключ", "unknown key"}, {}, Fault::input}};
    const Rows rows = table("findings-csv", report);
    REQUIRE(rows.size() == 4);
    CHECK(cell(rows, 1, "Файл") == "b.yaml");
    CHECK(cell(rows, 1, "Строка") == "3");
    CHECK(cell(rows, 1, "Проверка (код)") == "unreadable-file");
    CHECK(cell(rows, 1, "Что не так") == "лишний ключ");
    CHECK(cell(rows, 2, "Проверка (код)") == "broken-link");
    CHECK(cell(rows, 2, "Ссылка или файл") == "docs/model.pdf");
    CHECK(cell(rows, 2, "Баллов на кону") == "1");
    CHECK(cell(rows, 2, "Решение эксперта").starts_with("К. Эксперт, присуждено 1"));
    CHECK(cell(rows, 3, "Итог (код)") == "not_checked");
    CHECK(cell(rows, 3, "Страницы") == "с. 1-2");
    CHECK(cell(rows, 3, "Отпечаток").size() == 64);
}

TEST_CASE("text that a spreadsheet would take for a formula begins with an apostrophe, numbers do not") {
    for (const std::string start : {"=", "+", "-", "@", "\t", "\r", "\n", "＝", "＠"})
        CHECK_MESSAGE(CsvLine().text(start + "1").take().find("'") < 2, start);
    CHECK(CsvLine().text("a=1").take() == "a=1\r\n");
    CHECK(CsvLine().number(-1).text("-1").take() == "-1;'-1\r\n");
    CHECK(CsvLine().number({}).text("").text("x").take() == ";;x\r\n");
    CHECK(CsvLine().text("04712000").text("0").text("10").take() == "'04712000;0;10\r\n");
    CHECK(CsvLine().text("a;b \"c\"").take() == "\"a;b \"\"c\"\"\"\r\n");
}

TEST_CASE("no text from outside becomes a formula, a control character or another cell") {
    for (const char* format : {"csv", "findings-csv"}) {
        const std::string text = sample::written(format, sample::hostile_report());
        CHECK(std::ranges::none_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\r' && c != '\n'; }));
        for (const auto& row : table(format, sample::hostile_report()))
            for (const std::string& each : row) {
                CHECK(each.find_first_of("\r\n") == each.npos);
                CHECK_MESSAGE(each.find_first_of("=+@") != 0, each);
            }
    }
}
