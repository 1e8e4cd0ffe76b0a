#include "collect/web/sample_pages.h"

#include <doctest/doctest.h>

namespace merilo::test {
namespace {

using R = LinkReason;
constexpr LinkVerdict suspect = LinkVerdict::suspect, blocked = LinkVerdict::blocked;

const std::string file = "https://imc.example.org/files/plan.pdf";

std::string titled(const std::string& title, const std::string& body = "") {
    return "<html><head><title>" + title + "</title></head><body>" + body + "</body></html>";
}

std::string list_of(const std::string& what, const std::string& ending, int count) {
    std::string html = "<ul>";
    for (int i = 1; i <= count; ++i)
        html += "<li><a href=\"/docs/" + std::to_string(i) + ending + "\">" + what + " " + std::to_string(i) + "</a></li>";
    return html + "</ul>";
}

std::vector<SamplePage> lost() {
    return {
        {"not found in the title", titled("Страница не найдена", sentences(20)), suspect, R::soft_404},
        {"not found in the heading, of the site's frame", around("МБУ ИМЦ", "<h1>Ошибка 404</h1><p>Вернитесь на главную."), suspect, R::soft_404},
        {"not found in capitals with ё", titled("ЗАПРОШЕННАЯ СТРАНИЦА НЕ НАЙДЕНА. ЁЖ", ""), suspect, R::soft_404},
        {"only a number for a title", titled("404", "<p>Извините"), suspect, R::soft_404},
        {"a number beside the site's name", titled("404 | МБУ «Методический центр»", sentences(9)), suspect, R::soft_404},
        {"not found in English", titled("Page Not Found – IMC", sentences(9)), suspect, R::soft_404},
        {"a file that is not there", around("Документы", "<p>Файл не найден. Обратитесь к администратору."), suspect, R::soft_404},
        {"a Bitrix element", around("МБУ ИМЦ", "<h1>Элемент не найден</h1>"), suspect, R::soft_404},
        {"a removed page with a long menu", around("Раздел", "<p>Запрашиваемая страница не существует или была удалена."), suspect, R::soft_404},
        {"a page of nothing found", titled("Сайт", "<h1>Ничего не найдено</h1>" + sentences(3)), suspect, R::soft_404},
        {"not found in place of a file", titled("404 Not Found", "<h1>404 Not Found</h1>nginx"), suspect, R::soft_404, file},
        {"two words without any tags", "Not Found", suspect, R::soft_404},
        {"an excuse in other words", around("МБУ ИМЦ", "<h2>404</h2><p>Страница, которую вы ищете, переехала или её не было."), suspect, R::soft_404},
        {"a hosting that was not paid for", titled("Домен не прилинкован ни к одной из директорий"), suspect, R::soft_404},
    };
}

std::vector<SamplePage> doors() {
    const std::string form = "<form>Логин <input name=l> Пароль <input type=password> <label><input type=checkbox> Запомнить меня</label></form>";
    return {
        {"a login form", around("Авторизация", form), suspect, R::login},
        {"a login form without a title of its own", titled("МБУ ИМЦ", form), suspect, R::login},
        {"a login form at another address", around("Портал", form), suspect, R::login, file, "https://imc.example.org/user/login?back=1"},
        {"the state's login service", titled("Госуслуги", "<div id=root></div><script></script>"), suspect, R::login, file, "https://esia.gosuslugi.ru/login/"},
        {"a cloud that wants a login", titled("Sign in - Google Accounts", "<input type=email>"), suspect, R::login,
         "https://docs.google.com/document/d/1/edit", "https://accounts.google.com/v3/signin/identifier"},
        {"words for members only", around("Доступ", "<p>Документ доступен только авторизованным пользователям."), suspect, R::login},
        {"a captcha of a search engine", titled("Вы не робот?", "<p>Подтвердите, что запросы отправляли вы<div class=CheckboxCaptcha></div>"),
         suspect, R::captcha, "https://disk.yandex.ru/i/abc", "https://disk.yandex.ru/showcaptcha?x=1"},
        {"a captcha in place of the page", titled("Проверка", "<div class=\"g-recaptcha\" data-sitekey=x></div><script></script>"), suspect, R::captcha},
        {"a captcha of one's own", titled("imc.example.org", "<p>Введите код с картинки<img src=c.png><input name=code>"), suspect, R::captcha},
        {"a home page in place of the file", around("Главная", sentences(9)), suspect, R::home_page, file, "https://imc.example.org/"},
        {"a home page by its file name", around("Главная", sentences(9)), suspect, R::home_page, file, "https://imc.example.org/index.php"},
        {"another page in place of the file", around("Документы", sentences(9)), suspect, R::other_type, file, "https://imc.example.org/docs/"},
        {"a page at the file's own address", around("Документы", sentences(9)), suspect, R::wrong_type, file},
    };
}

std::vector<SamplePage> lists() {
    return {
        {"a list of thirty articles", around("Новости", "<h1>Новости</h1>" + list_of("Районный семинар наставников", "", 30)), suspect, R::section},
        {"a list of pages in a bare page", titled("Методическая работа", list_of("Методическое объединение", ".html", 12)), suspect, R::section},
        {"a listing of a folder", titled("Index of /docs/2020", "<h1>Index of /docs/2020</h1><a href=../>../</a><a href=a/>a/</a>"), suspect, R::section},
        {"a listing of a folder of files", titled("Index of /docs", "<h1>Index of /docs</h1>" + list_of("prikaz", ".pdf", 8)), suspect, R::section},
        {"two documents", around("Документы", "<a href=prikaz.pdf>Приказ</a> <a href=polozhenie.pdf>Положение</a>"), suspect, R::several_documents},
        {"two documents behind scripts' addresses", around("Документы", "<a href=\"/get.php?f=a.pdf\">Приказ</a> <a href=\"/get.php?f=b.pdf\">План</a>"),
         suspect, R::several_documents},
        {"files that name themselves downloads", around("Документы", "<a href=/d/1 download>Приказ</a> <a href=/d/2 download>План</a>"), suspect, R::several_documents},
        {"two documents on a cloud disk", around("Документы", "<a href=https://disk.yandex.ru/i/a>Приказ</a> <a href=https://disk.yandex.ru/i/b>План</a>"),
         suspect, R::several_documents},
        {"a folder on a cloud disk", titled("Документы – Google Диск", "<script></script>"), suspect, R::several_documents, "https://drive.google.com/drive/folders/1a"},
        {"a page with nothing in it", titled("МБУ ИМЦ", "<div></div>"), suspect, R::empty},
        {"a page with nothing at all", "<html><body>   </body></html>", suspect, R::empty},
    };
}

}  // namespace

std::vector<SamplePage> wrong_pages() {
    std::vector<SamplePage> all = lost();
    for (const auto& more : {doors(), lists()}) all.insert(all.end(), more.begin(), more.end());
    return all;
}

std::vector<SamplePage> silent_pages() {
    return {
        {"a wall of an anti-bot service", titled("DDoS-Guard", "<script></script><p>Проверка браузера перед переходом на сайт"), blocked, R::challenge},
        {"another wall", titled("Just a moment...", "<noscript>Enable JavaScript and cookies to continue</noscript><script></script>"), blocked, R::challenge},
        {"a wall in place of a file", titled("imc.example.org", "<p>Checking your browser before accessing</p><script></script>"), blocked, R::challenge, file},
        {"a page built by scripts", titled("Портал", "<div id=app></div><script src=a.js></script><noscript>Включите JavaScript</noscript>"), blocked, R::script_only},
        {"a script that sets a cookie", "<html><body><script>document.cookie='a=1';location.reload()</script></body></html>", blocked, R::script_only, file},
        {"a frame of the site without its content", around("Портал", "<div id=app></div>"), blocked, R::script_only},
        {"a cloud disk's page of a file", titled("План.pdf — Яндекс Диск", "<p>План.pdf Скачать Сохранить на Диск</p><script></script>"), blocked,
         R::cloud_share, "https://disk.yandex.ru/i/abc"},
        {"a cloud disk's page of who knows what", titled("Облако Mail", "<script></script>"), blocked, R::cloud_share, "https://cloud.mail.ru/public/a/b"},
        {"access denied with a status of success", titled("Доступ запрещён", "<h1>Доступ запрещён</h1>"), blocked, R::access_denied},
        {"a site under repair", titled("ИМЦ", "<h1>На сайте ведутся технические работы</h1>"), blocked, R::server_error},
    };
}

}  // namespace merilo::test

TEST_SUITE("collect/web/wrong pages") {
    TEST_CASE("what opens in place of the document is named") { merilo::test::check_all(merilo::test::wrong_pages()); }

    TEST_CASE("a page that hides its content is not called wrong") { merilo::test::check_all(merilo::test::silent_pages()); }
}
