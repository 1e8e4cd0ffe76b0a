#include "collect/web/judge_link.h"

#include <doctest/doctest.h>

#include "collect/page/cloud_disk.h"
#include "collect/page/page_signs.h"
#include "collect/web/sample_pages.h"

using namespace merilo;
using merilo::test::around;
using merilo::test::sentences;
using R = LinkReason;
using V = LinkVerdict;

namespace {

const std::string page_address = "https://imc.example.org/metod/analiz";
const std::string file_address = "https://imc.example.org/files/plan.pdf";

Exchange asked_for(const std::string& address) {
    Exchange exchange;
    exchange.asked = exchange.final_address = address;
    exchange.status = 200;
    return exchange;
}

Exchange page_at(const std::string& address, const std::string& html) {
    Exchange exchange = asked_for(address);
    exchange.content = {Content::Kind::page, "text/html", false, static_cast<std::int64_t>(html.size())};
    exchange.page = read_page(html, "text/html; charset=utf-8", address, true);
    return exchange;
}

Exchange file_at(const std::string& address, Content::Kind kind = Content::Kind::document) {
    Exchange exchange = asked_for(address);
    exchange.content = {kind, "application/pdf", false, 1000};
    return exchange;
}

void led_to(Exchange& exchange, const std::string& address) {
    exchange.hops.push_back({302, address});
    exchange.final_address = address;
}

void check(const Exchange& exchange, V verdict, R reason) {
    const Judgement judgement = judge_link(exchange);
    CHECK(name(judgement.verdict) == name(verdict));
    CHECK(name(judgement.reasons.front()) == name(reason));
}

}  // namespace

TEST_SUITE("collect/web/judge_link") {
    TEST_CASE("every failure has its verdict, and only what is gone for certain is broken") {
        const std::tuple<Failure, V, R> failures[] = {
            {Failure::connection_refused, V::broken, R::connection_refused}, {Failure::name_unknown, V::broken, R::no_such_host},
            {Failure::resolver, V::blocked, R::resolver}, {Failure::connect_timeout, V::blocked, R::timeout}, {Failure::timeout, V::blocked, R::timeout},
            {Failure::private_address, V::refused, R::private_address}, {Failure::scheme, V::refused, R::scheme},
            {Failure::certificate, V::blocked, R::certificate}, {Failure::secure_connection, V::blocked, R::secure_connection},
            {Failure::network, V::blocked, R::network}, {Failure::truncated, V::suspect, R::truncated}, {Failure::too_large, V::blocked, R::too_large},
            {Failure::bad_answer, V::blocked, R::bad_answer}, {Failure::disk, V::blocked, R::network}};
        for (const auto& [failure, verdict, reason] : failures) {
            Exchange exchange = asked_for(file_address);
            exchange.failure = failure;
            exchange.error = "certificate has expired\x1B[2J";
            check(exchange, verdict, reason);
            CHECK(judge_link(exchange).detail == "certificate has expired\uFFFD[2J");
        }
        for (const R reason : {R::connection_refused, R::no_such_host}) CHECK(needs_confirmation(reason));
        for (const R reason : {R::not_found, R::gone, R::timeout, R::opens, R::resolver}) CHECK_FALSE(needs_confirmation(reason));
    }

    TEST_CASE("every status has its verdict") {
        const std::tuple<int, V, R> statuses[] = {
            {404, V::broken, R::not_found}, {410, V::broken, R::gone}, {401, V::blocked, R::access_denied}, {403, V::blocked, R::access_denied},
            {407, V::blocked, R::access_denied}, {451, V::blocked, R::access_denied}, {429, V::blocked, R::too_many_requests},
            {500, V::blocked, R::server_error}, {502, V::blocked, R::server_error}, {503, V::blocked, R::server_error}, {520, V::blocked, R::server_error},
            {400, V::blocked, R::odd_status}, {405, V::blocked, R::odd_status}, {418, V::blocked, R::odd_status}, {301, V::blocked, R::odd_status},
            {202, V::blocked, R::odd_status}, {999, V::blocked, R::odd_status}, {204, V::suspect, R::empty}, {205, V::suspect, R::empty},
            {0, V::blocked, R::bad_answer}};
        for (const auto& [status, verdict, reason] : statuses) {
            CAPTURE(status);
            Exchange exchange = file_at(file_address);
            exchange.status = status;
            check(exchange, verdict, reason);
        }
        for (const int status : {200, 203, 206}) {
            Exchange exchange = file_at(file_address);
            exchange.status = status;
            check(exchange, V::ok, R::opens);
        }
        Exchange busy = asked_for(file_address);
        busy.status = 503;
        busy.retry_after_s = 120;
        CHECK(judge_link(busy).detail == "HTTP 503, Retry-After 120 s");
    }

    TEST_CASE("more than ten redirects do not end") {
        Exchange exchange = asked_for(file_address);
        exchange.status = 302;
        for (int i = 0; i < 11; ++i) led_to(exchange, file_address + "?" + std::to_string(i));
        check(exchange, V::blocked, R::redirect_loop);
        Exchange ten = file_at(file_address);
        for (int i = 0; i < 10; ++i) led_to(ten, file_address + "?" + std::to_string(i));
        check(ten, V::moved, R::moved);
    }

    TEST_CASE("a file is judged by what it is and where it came from") {
        check(file_at(file_address), V::ok, R::opens);
        check(file_at(page_address), V::ok, R::opens);
        check(file_at(file_address, Content::Kind::archive), V::suspect, R::several_documents);
        check(file_at(file_address, Content::Kind::other), V::suspect, R::wrong_type);
        check(file_at(file_address, Content::Kind::none), V::suspect, R::empty);
        check(file_at("https://drive.google.com/drive/folders/1"), V::ok, R::opens);
        Exchange cut = file_at(file_address);
        cut.content.cut_off = true;
        check(cut, V::suspect, R::truncated);
        Exchange moved = file_at(file_address);
        led_to(moved, "https://files.example.org/plan.pdf");
        check(moved, V::moved, R::moved);
        Exchange same = file_at("http://imc.example.org/files/plan.pdf");
        led_to(same, "https://www.imc.example.org/files/plan.pdf");
        check(same, V::ok, R::opens);
    }

    TEST_CASE("a page that the host shows for nonsense is not the page that was asked for") {
        const std::string nonsense = around("МБУ ИМЦ", "<p>Добро пожаловать на сайт методического центра района. Запрошено: /merilo-0a1b");
        HostProbe probe{true, "МБУ ИМЦ", read_page(nonsense, "", page_address, true).text, "https://imc.example.org/merilo-0a1b"};
        const std::string same = around("МБУ ИМЦ", "<p>Добро пожаловать на сайт методического центра района. Запрошено: /metod/analiz");
        Exchange exchange = page_at(page_address, same);
        check(exchange, V::ok, R::opens);
        exchange.probe = &probe;
        check(exchange, V::suspect, R::soft_404);
        Exchange other = page_at(page_address, around("МБУ ИМЦ", "<p>Приказ о методической работе района. Запрошено: /metod/analiz"));
        other.probe = &probe;
        check(other, V::ok, R::opens);
        Exchange root = page_at("https://imc.example.org/", same);
        root.probe = &probe;
        check(root, V::ok, R::opens);
        probe.answers_200 = false;
        check(exchange, V::ok, R::opens);
    }

    TEST_CASE("scripts that build every page alike prove nothing") {
        const std::string shell = "<title>Портал</title><script></script><div><a href=/a>О центре</a> <a href=/b>Новости центра района</a> Меню портала</div>";
        Exchange exchange = page_at(page_address, shell);
        const HostProbe probe{true, "Портал", exchange.page->text, "https://imc.example.org/merilo-1"};
        exchange.probe = &probe;
        check(exchange, V::ok, R::opens);
    }

    TEST_CASE("sent where nonsense is sent") {
        const HostProbe probe{true, "Документы", "Документы центра", "https://imc.example.org/docs/"};
        Exchange exchange = page_at(page_address, around("Документы", sentences(5)));
        led_to(exchange, "https://imc.example.org/docs/");
        check(exchange, V::moved, R::moved);
        exchange.probe = &probe;
        check(exchange, V::suspect, R::soft_404);
        Exchange itself = page_at("https://imc.example.org/docs", around("Документы", sentences(5)));
        itself.probe = &probe;
        check(itself, V::ok, R::opens);
    }

    TEST_CASE("a list of pages and documents raises both, the more of it first") {
        std::string pages, documents;
        for (int i = 0; i < 12; ++i) pages += "<li><a href='/n" + std::to_string(i) + "'>Новость о семинаре</a>";
        for (int i = 0; i < 20; ++i) documents += "<li><a href='d" + std::to_string(i) + ".pdf'>Приказ по району</a>";
        CHECK(judge_link(page_at(page_address, pages + documents.substr(0, 200))).reasons == std::vector{R::section, R::several_documents});
        CHECK(judge_link(page_at(page_address, pages + documents)).reasons == std::vector{R::several_documents, R::section});
    }

    TEST_CASE("the detail shows what opened, and cannot steer a terminal") {
        CHECK(judge_link(page_at(page_address, "<title>Страница не найдена\x1B]0;\u202E</title>")).detail == "Страница не найдена\uFFFD]0;\uFFFD");
        CHECK(judge_link(page_at(page_address, "<title>404 not found " + std::string(5000, 'x') + "</title>")).detail.size() < 220);
    }

    TEST_CASE("words of pages are told from words of documents") {
        for (const char* title : {"404", "Ошибка 404", "404 Not Found", "ИМЦ — Страница не найдена", "404 - Страница", "HTTP 404 - Файл не найден.", "Ошибка: документ не найден!"})
            CHECK(title_says(PageSign::not_found, title));
        for (const char* title : {"Приказ № 404", "Школа № 404", "Гимназия 404", "СОШ №404: план", "Распоряжение от 1.09.2020 № 404-р", "Ошибка 4041", "Поиск: найдена страница"})
            CHECK_FALSE(title_says(PageSign::not_found, title));
        for (const char* title : {"Авторизация", "ИМЦ | Вход", "Вход в систему «Сетевой город»", "Log in"}) CHECK(title_says(PageSign::login, title));
        for (const char* title : {"Входная диагностика", "Приказ о входном контроле", "Авторизация методик обучения"}) CHECK_FALSE(title_says(PageSign::login, title));
    }

    TEST_CASE("addresses of login pages and of cloud disks") {
        for (const char* address : {"https://a.example.org/login", "https://a.example.org/bitrix/auth/?back=1", "https://esia.gosuslugi.ru/aas/oauth2", "http://a.example.org/wp-login.php"})
            CHECK(is_login_address(address));
        for (const char* address : {"https://a.example.org/authors/", "https://a.example.org/blogging", "https://a.example.org/?x=login"}) CHECK_FALSE(is_login_address(address));
        CHECK(cloud_share("https://disk.yandex.ru/i/abc") == CloudShare::file);
        CHECK(cloud_share("yadi.sk/d/abc") == CloudShare::unknown);
        CHECK(cloud_share("https://drive.google.com/drive/folders/1?usp=sharing") == CloudShare::folder);
        CHECK(cloud_share("https://docs.google.com/document/d/1/edit#heading=h") == CloudShare::file);
        CHECK(cloud_share("https://docs.google.com/forms/d/1/viewform") == CloudShare::none);
        CHECK(cloud_share("https://example.org/disk.yandex.ru/i/abc") == CloudShare::none);
    }
}
