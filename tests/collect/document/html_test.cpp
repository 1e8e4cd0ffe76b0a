#include <doctest/doctest.h>

#include "collect/document/read.h"

using namespace merilo;

namespace {

DocumentText read(const std::string& bytes, std::string_view type = "text/html") { return read_document(bytes, type, {}); }

}  // namespace

TEST_SUITE("collect/document/html") {
    TEST_CASE("a page is read line by line, without what stands around its content") {
        const DocumentText document = read(
            "<!DOCTYPE html><html><head><title>Приказ — сайт</title><style>p{}</style></head><body><nav><a href=/>Главная</a></nav>"
            "<main><h1>Приказ\n о плане</h1><p>12 мая 2021 г.<br>№ 5</p><div>Первая<div>Вторая</div>Третья</div>"
            "<p>См. <a href=\"docs/plan.pdf\">план работы</a>, <b>под</b>робно.</p></main><footer>Карта сайта</footer></body></html>");
        CHECK(document.format == DocumentFormat::html);
        CHECK(document.readable());
        CHECK(document.title == "Приказ — сайт");
        CHECK(document.headings == std::vector<std::string>{"Приказ о плане"});
        CHECK(document.text() == "Приказ о плане\n12 мая 2021 г.\n№ 5\nПервая\nВторая\nТретья\nСм. план работы, подробно.");
        REQUIRE(document.links.size() == 1);
        CHECK(document.links[0].address == "docs/plan.pdf");
        CHECK(document.links[0].text == "план работы");
    }

    TEST_CASE("rows of a table are lines, its cells are parted by tabs") {
        CHECK(read("<html><p>до</p><table><tr><th>Показатель</th><th>2021</th></tr><tr><td><p>Доля</p><p>учителей</p></td><td>5</td></tr></table>после")
                  .text() == "до\nПоказатель\t2021\nДоля учителей\t5\nпосле");
    }

    TEST_CASE("a page in any Russian charset is read, its own word for it included") {
        CHECK(read("<html><meta charset=windows-1251><p>\xCF\xF0\xE8\xEA\xE0\xE7 \xEE \xEF\xEB\xE0\xED\xE5 \xF0\xE0\xE1\xEE\xF2\xFB</p>").text() ==
              "Приказ о плане работы");
    }

    TEST_CASE("a page that nests without end is read all the same") {
        std::string deep = "<html><body>";
        for (int i = 0; i < 100'000; ++i) deep += "<div>";
        const DocumentText document = read(deep + "текст");
        CHECK(document.text().find("текст") != std::string::npos);
        std::string tables = "<html><body>";
        for (int i = 0; i < 5'000; ++i) tables += "<table><tr><td>";
        CHECK(read(tables + "текст").readable());
    }
}
