#include "collect/web/sample_pages.h"

#include <doctest/doctest.h>

namespace merilo::test {
namespace {

std::string listed(const std::string& before, const std::string& after, int count) {
    std::string html;
    for (int i = 1; i <= count; ++i) html += before + std::to_string(i) + after;
    return html;
}

std::string bare(const std::string& title, const std::string& body) {
    return "<html><head><title>" + title + "</title></head><body>" + body + "</body></html>";
}

std::vector<SamplePage> texts() {
    return {
        {"a plain text", bare("Анализ", "<h1>Анализ методической работы</h1><p>" + sentences(30))},
        {"a text without any tags but a paragraph", "<p>" + sentences(12)},
        {"a text inside the site's frame", around("Анализ", "<h1>Аналитическая справка</h1><p>" + sentences(20))},
        {"a text with three links", around("Справка", sentences(20) + "<a href=\"/metod/plan\">План</a> <a href=\"/metod/sovet\">Совет</a>"
                                                                     " <a href=\"https://edu.example.com/\">Министерство</a>")},
        {"a text with a list of related news after it", around("Справка", sentences(25) + "<h3>Ещё</h3><ul>" +
                                                               listed("<li><a href=\"/n", "\">Новость района</a></li>", 8) + "</ul>")},
        {"a text with a table of contents", around("Программа", "<ul>" + listed("<li><a href=\"#p", "\">Раздел программы развития службы</a>", 30) +
                                                   "</ul>" + sentences(6))},
        {"a text whose contents name the page itself", around("Программа", listed("<a href=\"/metod/analiz-2020#p", "\">Глава о показателях</a> ", 25) + sentences(3))},
        {"an order of the number 404", bare("Приказ № 404 от 12.03.2020", "<h1>Приказ № 404</h1><p>" + sentences(4))},
        {"a school of the number 404", bare("МБОУ «Школа № 404» — Методическая работа", "<h1>Школа № 404</h1>" + sentences(5))},
        {"a gymnasium without the number sign", bare("Гимназия 404 | Справка", sentences(5))},
        {"a text about errors not found", bare("Анализ ошибок", "<h1>Анализ</h1>" + sentences(12) + "Документ не найден у двух школ.")},
        {"a text about a personal account", bare("Как работать в личном кабинете педагога", sentences(12))},
        {"a word of capitals and entities", bare("&laquo;ПЛАН&raquo;", "<H1>ПЛАН&nbsp;РАБОТЫ</H1><P>" + sentences(5))},
        {"a long text with a comment form and its captcha", around("Статья", sentences(25) + "<form><input name=n><input name=e><textarea></textarea>"
                                                                  "<div class=\"g-recaptcha\"></div><label>Я не робот</label></form>")},
        {"a body that is called header", "<html><head><title>Справка</title></head><body class=\"header\"><p>" + sentences(15) + "</body></html>"},
        {"everything inside an element called menu", bare("Справка", "<div id=\"main-menu\"><p>" + sentences(15) + "</p></div>")},
        {"unclosed tags and crossed ones", bare("Справка", "<table><tr><td><b><p>" + sentences(6) + "</b><i>" + sentences(3) + "</table>")},
    };
}

std::vector<SamplePage> documents() {
    const std::string menu = "<table><tr><td>" + listed("<a href=\"/r", "\">Раздел сайта</a><br>", 20) + "</td><td>";
    return {
        {"one document and little text", around("Приказ", "<h1>Приказ о наставничестве</h1><a href=\"/upload/prikaz.pdf\">Приказ № 181</a>")},
        {"one document in three formats", around("План", "<a href=\"plan.pdf\">pdf</a> <a href=\"plan.docx\">docx</a> <a href=\"plan.pdf.sig\">подпись</a>")},
        {"one document linked twice", around("План", "<a href=\"/f/plan.pdf\">План</a> <a href=\"http://www.imc.example.org/f/plan.pdf\">Скачать</a>")},
        {"one document and the policy on personal data", around("План", "<a href=\"plan.pdf\">План</a> <a href=\"pd.pdf\">Политика обработки персональных"
                                                               " данных</a> <a href=\"s.docx\">Согласие на обработку персональных данных</a>")},
        {"one document with an unmarked menu before its heading", bare("План", menu + "<h1>План</h1><a href=\"plan.pdf\">План работы</a></td></tr></table>")},
        {"a text with an unmarked menu before its heading", bare("План", menu + "<h1>План</h1>" + sentences(3) + "</td></tr></table>")},
        {"one document with an unmarked menu after it", bare("План", "<a href=\"plan.pdf\">План работы</a>" + listed("<a href=\"/r", "\">Раздел</a>", 20))},
        {"a document shown in a frame", around("План", "<h1>План</h1><iframe src=\"/files/plan.pdf\"></iframe>")},
        {"a document shown by a viewer", around("План", "<iframe src=\"https://docs.google.com/viewer?url=https%3A%2F%2Fimc.example.org%2Fplan.doc&embedded=true\"></iframe>")},
        {"a form of another site inside", around("Опрос", "<iframe src=\"https://forms.example.com/d/1\"></iframe>")},
        {"a set of frames", "<html><head><title>ИМЦ</title></head><frameset cols=\"20%,80%\"><frame src=\"m.htm\"><frame src=\"t.htm\"></frameset></html>"},
        {"an order shown as a picture", bare("Приказ", "<img src=\"prikaz.jpg\">")},
        {"a report with photographs behind links", around("Семинар", sentences(8) + listed("<a href=\"/f", ".jpg\"><img src=\"s.jpg\"></a>", 9))},
        {"a short page on an inspection", around("Проверка | Управление образования", "<h1>Проверка</h1><p>Проверка прошла, замечаний нет.")},
        {"a picture beside a login form that nothing marks", bare("Приказ", "<form>Логин <input> Пароль <input type=password> Забыли пароль?</form><img src=p.jpg>")},
        {"a short text with an unmarked menu after it", bare("Объявление", "<p>" + sentences(3) + "</p>" + listed("<a href=\"/r", "\">Раздел</a>", 20))},
        {"one word", bare("Приказ", "Приказ")},
        {"a questionnaire with a captcha", around("Анкета", "<h1>Анкета</h1><form>Стаж <input> Школа <input> Предмет <select></select> Мнение <textarea>"
                                                            "</textarea><div class=\"smart-captcha\"></div></form>")},
        {"the file that was asked for, shown by a page", around("План", "<a href=\"/files/plan.pdf?download=1\">Скачать</a>"), LinkVerdict::ok,
         LinkReason::opens, "https://imc.example.org/files/plan.pdf"},
        {"a home page, asked for", around("Главная", sentences(8)), LinkVerdict::ok, LinkReason::opens, "https://imc.example.org/"},
        {"a home page that speaks of 404", around("Ошибка 404", sentences(8)), LinkVerdict::ok, LinkReason::opens, "https://imc.example.org/"},
    };
}

std::vector<SamplePage> moved() {
    const std::string page = around("Справка", "<h1>Справка</h1>" + sentences(10));
    return {
        {"the same page with https", page, LinkVerdict::ok, LinkReason::opens, "http://www.imc.example.org/a", "https://imc.example.org/a/"},
        {"the page at another address", page, LinkVerdict::moved, LinkReason::moved, "https://imc.example.org/a", "https://imc.example.org/docs/a"},
        {"the site under another name", page, LinkVerdict::moved, LinkReason::moved, "http://old.example.org/a", "https://gosweb.example.org/a"},
        {"one home page in place of another", page, LinkVerdict::moved, LinkReason::moved, "http://old.example.org/", "https://new.example.org/"},
    };
}

}  // namespace

std::vector<SamplePage> good_pages() {
    std::vector<SamplePage> all = texts();
    for (const auto& more : {documents(), moved()}) all.insert(all.end(), more.begin(), more.end());
    return all;
}

}  // namespace merilo::test

TEST_SUITE("collect/web/good pages") {
    TEST_CASE("what was cited is never called anything else") { merilo::test::check_all(merilo::test::good_pages()); }
}
