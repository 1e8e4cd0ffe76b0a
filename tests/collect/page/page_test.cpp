#include "collect/page/page.h"

#include <doctest/doctest.h>

#include "collect/web/sample_pages.h"

using namespace merilo;
using merilo::test::around;
using merilo::test::sentences;

namespace {

const std::string here = "https://imc.example.org/docs/list.html";

WebPage read(const std::string& html, const std::string& declared = "text/html; charset=utf-8") { return read_page(html, declared, here, true); }

using Texts = std::vector<std::string>;

std::string repeated(const std::string& piece, int count) {
    std::string text;
    for (int i = 0; i < count; ++i) text += piece;
    return text;
}

}  // namespace

TEST_SUITE("collect/web/page") {
    TEST_CASE("title, headings and text are read with blanks folded and entities decoded") {
        const WebPage page = read("<title> План\n работы&nbsp;&laquo;2020&raquo; </title><h1>Методический <b>со</b>вет</h1><p>Абзац<br>строка<p>До<b>ку</b>мент");
        CHECK(page.title == "План работы «2020»");
        CHECK(page.headings == Texts{"Методический совет"});
        CHECK(page.text == "Методический совет Абзац строка Документ");
    }

    TEST_CASE("pages of old charsets are read, also when they lie") {
        const std::string cp1251 = "<title>\xCF\xF0\xE8\xEA\xE0\xE7</title><p>\xD1\xF2\xF0\xE0\xED\xE8\xF6\xE0 \xED\xE5 \xED\xE0\xE9\xE4\xE5\xED\xE0";
        const std::string koi8 = "<title>\xF0\xD2\xC9\xCB\xC1\xDA</title><p>\xF3\xD4\xD2\xC1\xCE\xC9\xC3\xC1 \xCE\xC5 \xCE\xC1\xCA\xC4\xC5\xCE\xC1";
        for (const char* declared : {"text/html", "text/html; charset=utf-8", "text/html; charset=windows-1251", "text/html; charset=iso-8859-1"}) {
            CHECK(read(cp1251, declared).title == "Приказ");
            CHECK(read(cp1251, declared).text == "Страница не найдена");
            CHECK(read(koi8, declared).title == "Приказ");
            CHECK(read(koi8, declared).charset == "koi8-r");
        }
        CHECK(read("<meta charset=utf-8>" + cp1251, "text/html").charset == "windows-1251");
        CHECK(read("<meta charset=windows-1251><p>Приказ", "text/html").text == "Приказ");
    }

    TEST_CASE("what stands around the content is left out") {
        const WebPage page = read(around("Заголовок", "<h1>Приказ</h1><p>" + sentences(2)));
        CHECK(page.text.starts_with("Приказ Методическая служба"));
        CHECK(page.text.find("Контакты") == std::string::npos);
        CHECK(page.text.find("Политика") == std::string::npos);
        CHECK_FALSE(page.password_field);
        CHECK(page.documents.empty());
        CHECK(page.pages == 0);
        CHECK(page.scripts);
    }

    TEST_CASE("classes, ids and roles name what stands around") {
        for (const char* name : {"class=\"left-menu\"", "id=sidebar", "class=\"bx_topMenu\"", "class='breadcrumbs x'", "id=\"cookieNotice\"",
                                 "role=navigation", "class=uMenuRoot", "class=page_footer", "style=\"display: none\"", "hidden"}) {
            CAPTURE(name);
            CHECK(read("<div " + std::string(name) + ">Лишнее</div><p>" + sentences(3)).text.find("Лишнее") == std::string::npos);
        }
        for (const char* name : {"class=\"menuet-text\"", "class=content", "id=navigator5", "class=\"document\""})
            CHECK(read("<div " + std::string(name) + ">Нужное</div><p>" + sentences(3)).text.starts_with("Нужное"));
    }

    TEST_CASE("documents are counted once, whatever their formats and spellings") {
        const WebPage page = read("<p>Приказы: <a href=prikaz.pdf>Приказ</a> <a href='/docs/prikaz.docx'>Word</a> <a href='./prikaz.pdf#page=2'>стр. 2</a>"
                               "<a href='//imc.example.org/docs/prikaz.pdf.sig'>ЭП</a> <a href='План работы.rtf'>План</a> <a href=arhiv.zip>Архив</a>");
        CHECK(page.documents == Texts{"https://imc.example.org/docs/prikaz.pdf", "https://imc.example.org/docs/План работы.rtf",
                                      "https://imc.example.org/docs/arhiv.zip"});
        CHECK(read("<a href='/v?file=/f/a.pdf'>А</a><a href='https://docs.google.com/viewer?url=https%3A%2F%2Fimc.example.org%2Ff%2Fa.pdf'>Б</a>").documents ==
              Texts{"https://imc.example.org/f/a.pdf"});
        CHECK(read("<a href=f/.p7s>1</a><a href=f/.sig.sig>2</a>").documents.size() == 2);
        CHECK(read("<a href=plan.2021.pdf>1</a><a href=plan.2022.pdf>2</a>").documents.size() == 2);
    }

    TEST_CASE("links start from the base that the page names") {
        CHECK(read("<base href='https://files.example.org/x/'><a href=a.pdf>А</a>").documents == Texts{"https://files.example.org/x/a.pdf"});
        CHECK(read("<base href='/files/'><a href=a.pdf>А</a>").documents == Texts{"https://imc.example.org/files/a.pdf"});
    }

    TEST_CASE("pages are other pages of the web, each counted once") {
        const WebPage page = read("<a href=a.html>А</a> <a href=a.html#p>А</a> <a href=/b/>Б</a> <a href=http://www.example.com/>В</a> <a href=#top>Верх</a>"
                               "<a href=list.html#x>Тут</a> <a href='mailto:a@example.org'>Почта</a> <a href='javascript:go()'>Скрипт</a> <a>Якорь</a>");
        CHECK(page.pages == 3);
        CHECK(page.link_letters == 4);
    }

    TEST_CASE("frames that show documents and frames that show pages") {
        CHECK(read("<iframe src='plan.pdf'></iframe>").frames == Texts{"https://imc.example.org/docs/plan.pdf"});
        CHECK(read("<object data=plan.pdf type=application/pdf><embed src=plan.pdf></object>").frames.size() == 1);
        CHECK(read("<iframe src='https://view.officeapps.live.com/op/embed.aspx?src=https%3A%2F%2Fa.example.org%2Fplan.docx'></iframe>").frames ==
              Texts{"https://a.example.org/plan.docx"});
        CHECK(read("<iframe src='https://forms.example.org/1'></iframe>").inner_pages);
        CHECK_FALSE(read("<iframe src='about:blank'></iframe>").inner_pages);
    }

    TEST_CASE("a meta refresh is read in all its forms") {
        const std::pair<const char*, const char*> forms[] = {
            {"0;URL='/new.html'", "https://imc.example.org/new.html"}, {"0; url=new.html", "https://imc.example.org/docs/new.html"},
            {" 5 ;  URL = \"//b.example.org/\" ", "https://b.example.org/"}, {"0,new.html", "https://imc.example.org/docs/new.html"},
            {"0.5;url=a?b=1&amp;c=2", "https://imc.example.org/docs/a?b=1&c=2"}, {"0; a.html", "https://imc.example.org/docs/a.html"},
            {"30; url=new.html", ""}, {"5", ""}, {"", ""}, {"99999999999;url=a", ""}};
        for (const auto& [content, meant] : forms) {
            CAPTURE(content);
            const std::string quote = std::string_view(content).find('\'') == std::string_view::npos ? "'" : "\"";
            CHECK(read("<meta HTTP-EQUIV=Refresh content=" + quote + content + quote + "><p>x").refresh_to == meant);
        }
        CHECK(read("<noscript><meta http-equiv=refresh content='0;url=noscript.html'></noscript>").refresh_to.empty());
    }

    TEST_CASE("fields, pictures and widgets are seen") {
        const WebPage page = read("<form><input name=a><input type=hidden><input type=password><select></select><textarea></textarea></form><img src=a.png>"
                               "<div class='h-captcha'></div>");
        CHECK(page.fields == 4);
        CHECK(page.password_field);
        CHECK(page.pictures == 1);
        CHECK(page.captcha);
        CHECK(read("<p>Подтвердите, что вы не робот").captcha);
        CHECK_FALSE(read("<script src='https://www.google.com/recaptcha/api.js'></script><p>Текст").captcha);
    }

    TEST_CASE("pages made to choke a parser are read all the same") {
        const std::string title = "<title>Страница</title><h1>Начало</h1>";
        std::string attributes;
        for (int i = 0; i < 100'000; ++i) attributes += " a" + std::to_string(i) + "=1";
        const std::string pages[] = {
            title + repeated("<div>", 100'000) + "конец",
            title + repeated("<b><i><font>", 50'000) + "конец",
            title + repeated("<a><div></a>", 100'000) + "конец",
            title + repeated("<object><div></div></object><svg><g>", 20'000) + "конец",
            title + "<p" + attributes + ">конец",
            title + repeated("<!--", 200'000),
            title + repeated("<!-- --!", 200'000),
            title + "<table>" + repeated("<b>x</b>y", 100'000),
            title + repeated("<b a=1><p>x", 20'000),
            title + repeated("</p></div>&amp;&#1055;&#x41f;&#xFFFFFFFF;<", 50'000),
            title + repeated("<p>конец ", 500'000),
        };
        for (const std::string& html : pages) {
            const WebPage page = read_page(html, "text/html; charset=utf-8", here);
            CHECK(page.title == "Страница");
            CHECK(page.headings.front() == "Начало");
        }
        CHECK(read_page(pages[0], "text/html", here).text.find("конец") != std::string::npos);
    }

    TEST_CASE("unfinished mark-up is no trouble") {
        for (const char* html : {"<", "</", "<!", "<!-", "<!--", "<a", "<a href", "<a href=", "<a href='", "<p>&", "<p>&#", "<p>&#x", "<title>", "<script>", "<h1>Заголовок",
                                 "<base href>", "<meta http-equiv=refresh content>", "<meta charset"})
            for (const bool whole : {false, true}) CHECK(read_page(html, "", here, whole).documents.empty());
    }

    TEST_CASE("a long plain page reads the same by its tags and by the parser") {
        const std::string html = "<html><head><title>План &amp; отчёт</title><style>p{}</style></head><body><h1>Год <i>2020</i></h1><p>" + sentences(20) +
                                 "<!-- <h1>нет</h1> --><a href='plan.pdf'>План</a> <a href=b.html>Ещё</a></body></html>";
        const WebPage quick = read_page(html, "text/html; charset=utf-8", here), full = read(html);
        CHECK(quick.title == full.title);
        CHECK(quick.headings == full.headings);
        CHECK(quick.text == full.text);
        CHECK(quick.documents == full.documents);
        CHECK(quick.pages == full.pages);
        CHECK(quick.link_letters == full.link_letters);
    }
}
