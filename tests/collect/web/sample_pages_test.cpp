#include "collect/web/sample_pages.h"

#include <doctest/doctest.h>

#include "model/vocabulary.h"

namespace merilo::test {

std::string sentences(int count, int from) {
    const char* const parts[] = {
        "Методическая служба района сопровождает молодых педагогов в первые три года работы. ",
        "За отчётный период проведено девять семинаров и двадцать одна консультация. ",
        "Наставники закреплены приказом за каждым учителем со стажем до трёх лет. ",
        "Доля педагогов, включённых в сетевые объединения, выросла на семь процентов. ",
        "По итогам анализа предложено обновить состав районного методического совета. ",
        "Показатели собираются дважды в год через опрос заместителей директоров. ",
        "Вывод: цели по наставничеству достигнуты, по горизонтальному обучению — частично. ",
    };
    std::string text;
    for (int i = 0; i < count; ++i) text += parts[(i + from) % 7];
    return text;
}

std::string around(const std::string& title, const std::string& content) {
    return "<!DOCTYPE html><html lang=\"ru\"><head><meta charset=\"utf-8\"><title>" + title +
           "</title><script src=\"/metrika.js\"></script></head><body><header class=\"site-header\"><a href=\"/\">МБУ ИМЦ</a> "
           "Телефон: 8 (39195) 2-00-00</header><nav><ul><li><a href=\"/about\">О центре</a></li><li><a href=\"/news\">Новости</a></li>"
           "<li><a href=\"/docs\">Документы</a></li><li><a href=\"/metod\">Методическая работа</a></li><li><a href=\"/contacts\">"
           "Контакты</a></li><li><a href=\"/map\">Карта сайта</a></li></ul></nav><div class=\"content\">" +
           content +
           "</div><aside class=\"sidebar\"><form><input name=\"login\"><input type=\"password\" name=\"p\"><button>Войти</button></form>"
           "</aside><footer><a href=\"/policy.pdf\">Политика обработки персональных данных</a><a href=\"/plan.docx\">План</a> © 2020"
           "</footer></body></html>";
}

Judgement judged(const SamplePage& sample, bool whole) {
    Exchange exchange;
    exchange.asked = sample.asked;
    exchange.final_address = sample.final_address.empty() ? sample.asked : sample.final_address;
    if (!sample.final_address.empty()) exchange.hops = {{301, sample.final_address}};
    exchange.status = 200;
    Body body;
    REQUIRE(body.append(sample.html));
    exchange.content = recognise(body, "text/html; charset=utf-8");
    exchange.page = read_page(sample.html, "text/html; charset=utf-8", exchange.final_address, whole);
    return judge_link(exchange);
}

void check_all(const std::vector<SamplePage>& samples) {
    for (const SamplePage& sample : samples) {
        CAPTURE(sample.name);
        const Judgement judgement = judged(sample);
        CHECK(name(judgement.verdict) == name(sample.verdict));
        CHECK(name(judgement.reasons.front()) == name(sample.reason));
    }
}

}  // namespace merilo::test

using namespace merilo;
using namespace merilo::test;

TEST_SUITE("collect/web/pages") {
    TEST_CASE("a page is judged the same however it is read") {
        for (const auto& samples : {good_pages(), wrong_pages(), silent_pages()})
            for (const SamplePage& sample : samples) {
                CAPTURE(sample.name);
                CHECK(judged(sample).reasons == judged(sample, true).reasons);
                SamplePage longer = sample;
                longer.html += "<p>" + sentences(40);
                CHECK(judged(longer).reasons == judged(longer, true).reasons);
            }
    }

    TEST_CASE("there are pages of many kinds") { CHECK(good_pages().size() + wrong_pages().size() + silent_pages().size() >= 60); }
}
