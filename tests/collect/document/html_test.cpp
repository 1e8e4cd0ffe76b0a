#include <doctest/doctest.h>

#include "collect/document/read.h"
#include "text/dates.h"

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

    TEST_CASE("what a site says of itself around its pages is kept beside the text: its name, header and footer") {
        const DocumentText document = read(
            "<html><head><meta property=og:site_name content='МБОУ «СОШ № 5»'></head><body>"
            "<header class=top><ul><li>Министерство</li></ul><a href=/>Школа <b>№ 5</b></a><div>г. Озёрск</div></header>"
            "<div id=content><main><header>Приказ</header><p>О плане работы на новый учебный год и о том, кто его ведёт.</p></main></div>"
            "<div class='page-footer'><nav>Карта</nav>© <span>МБОУ</span></div></body></html>");
        CHECK(document.site == std::vector<std::string>{"МБОУ «СОШ № 5»", "Школа № 5 г. Озёрск", "© МБОУ"});
        CHECK(document.text().find("Озёрск") == std::string::npos);
        CHECK(read("<html><p>Приказ</p></html>").site.empty());
        CHECK(read("<div class=item-header><h2>Министерство о приказе</h2></div><p>Приказ</p>").site.empty());
    }

    TEST_CASE("the head of an article holds its title and day and is its own") {
        const DocumentText document = read(
            "<body><header><a href=/>Газета</a></header><main><article><header class=entry-header><h1>Итоги года</h1><span>06.10.2023</span>"
            "</header><p>Учителя подвели итоги.</p></article></main></body>");
        CHECK(document.text() == "Итоги года\n06.10.2023\nУчителя подвели итоги.");
        CHECK(read("<div class=itemHeader><span>26 марта 2021</span><h2>Итоги</h2></div><p>Учителя подвели итоги.</p><div class=itemToolbar>Печать</div>")
                  .text() == "26 марта 2021\nИтоги\nУчителя подвели итоги.");
        const std::string titled = "<title>Итоги года учителей - Школа № 5</title>", header = "<div class=page-header><a href=/>Школа № 5</a><h2>Итоги года ";
        CHECK(read(titled + header + "учителей</h2></div><p>Учителя подвели итоги.</p>").text() == "Школа № 5\nИтоги года учителей\nУчителя подвели итоги.");
        CHECK(read(titled + header + "завхоза</h2></div><p>Учителя подвели итоги.</p>").text() == "Учителя подвели итоги.");
        CHECK(read("<div class=tpl-text-header2>Итоги</div><div class=tpl-header><img src=g.png>Герб</div><h3 class=header><a href=/1>Учителя</a></h3>").text() ==
              "Итоги\nУчителя");
        CHECK(read("<article><p>Учителя.</p><footer class=entry-footer>26 марта 2021</footer><footer>Карта</footer></article>").text() == "Учителя.\n26 марта 2021");
        CHECK(read("<p><span class=news-date>26 марта 2021</span><span class=views>54</span> раза, <span>по</span><span>слову</span></p>").text() ==
              "26 марта 2021 54 раза, послову");
        CHECK(read("<p><span class=author>Иванов</span>, учитель</p>").text() == "Иванов, учитель");
        CHECK(read("<main><div class=page-header><h1>План</h1></div><nav><a href=/>Меню</a></nav><p>Работы.</p></main>").text() == "План\nРаботы.");
    }

    TEST_CASE("the day of publication is read from a page's properties when the page shows it") {
        for (const char* page : {"<meta property=article:published_time content='2021-03-12T10:00:00+05:00'><p>Итоги</p><p>12 Марта 2021, 10:00</p>",
                                 "<meta property=article:published_time content=2021-03-12><p>Итоги подвели вчера, 12 марта.</p>",
                                 "<nav class=breadcrumbs><time itemprop=datePublished datetime=2021-03-12>12.03.2021</time></nav><p>Итоги</p>",
                                 "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"datePublished\": \"2021-03-12T15:20:00\"}</script><p>Итоги 11.03.2021, 12.03.2021</p>"})
            CHECK_MESSAGE(read(page).published == make_date(2021, 3, 12), page);
        for (const char* page : {"<p>12.03.2021</p>", "<meta property=article:modified_time content=2021-03-12><p>12.03.2021</p>",
                                 "<meta property=article:published_time content=2021-03-12><p>22 марта, 12 мая, 12 человек</p>",
                                 "<meta property=article:published_time content=2021-03-12><p>сегодня</p><script>12.03.2021</script>",
                                 "<meta property=article:published_time content=2021-13-12><p>12.03.2021</p>", "<script>var x = \"datePublished\"</script><p>12.03.2021</p>"})
            CHECK_MESSAGE(!read(page).published, page);
    }

    TEST_CASE("a header around the whole page, or one without end, says nothing of the site") {
        CHECK(read("<html><div class=header-wrapper><article>Приказ о плане</article></div></html>").site.empty());
        std::string endless = "<html><div class=footer>";
        for (int i = 0; i < 2000; ++i) endless += "<p>школа школа школа школа</p>";
        CHECK(read(endless).site.empty());
        CHECK(read("<html><div class=fixed-header><div id=footer>© МБОУ</div><p>" + std::string(4000, 'x') + "</p></div></html>").site ==
              std::vector<std::string>{"© МБОУ"});
        std::string nested = "<html>";
        for (int i = 0; i < 20'000; ++i) nested += "<div class=header>";
        CHECK(read(nested + "школа").site.size() <= 1);
    }

    TEST_CASE("rows of a table are lines, its cells are parted by tabs") {
        CHECK(read("<html><p>до</p><table><tr><th>Показатель</th><th>2021</th></tr><tr><td><p>Доля</p><p>учителей</p></td><td>5</td></tr></table>после")
                  .text() == "до\nПоказатель\t2021\nДоля учителей\t5\nпосле");
    }

    TEST_CASE("a table that lays out a page is no table: its columns stay lines") {
        std::string column;
        for (int i = 0; i < 40; ++i) column += "<p>Пункт, который говорит о работе методического совета школы.</p>";
        const std::string page = "<table><tr><td>Меню<td><h1>Положение</h1>" + column + "</table>";
        CHECK(read(page).text().starts_with("Меню\nПоложение\nПункт, который"));
        const std::string inner = "<table><tr><td>№<td>" + column.substr(0, 1200) + "</table>";
        CHECK(read("<table><tr><td>Меню<td>" + inner + "<td>Подвал</table>").text().starts_with("Меню\n№\tПункт"));
        CHECK(read("<table><tr><td>Цель<td><p>Одна</p><p>Другая</p></table>").text() == "Цель\tОдна Другая");
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
