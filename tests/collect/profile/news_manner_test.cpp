#include "collect/profile/kind/news_manner.h"

#include <doctest/doctest.h>

#include "load/lexicon.h"

using namespace merilo;

namespace {

bool news(std::initializer_list<std::string_view> lines, DocumentFormat format = DocumentFormat::html) {
    static const Lexicon lexicon = *shipped_lexicon();
    DocumentText text;
    text.format = format;
    std::vector<HeadLine> head;
    for (const auto line : lines) head.push_back(head_line(line));
    return news_by_manner(text, head, lexicon).value == Kind::news;
}

}  // namespace

TEST_SUITE("collect/profile/news_manner") {
    TEST_CASE("news say first what happened, and when") {
        CHECK(news({"В Озёрске прошёл слёт молодых учителей", "5 мая на слёте собрались педагоги пяти школ."}));
        CHECK(news({"Сегодня в школе состоялось большое собрание учителей."}));
        CHECK_FALSE(news({"В школе есть слёт, кружок и клуб для каждого ученика."}));
    }

    TEST_CASE("a section called «Новости» says so, a menu that holds the word does not") {
        CHECK(news({"Новости", "Приём заявок продлён!", "Заявки ждут до 1 марта 2024 года."}));
        CHECK(news({"Главная / Новости / Общество", "Школы собрали на совещание", "12 сентября говорили об отдыхе."}));
        CHECK_FALSE(news({"Главная Новости Документы Контакты", "О школе", "Школа работает с 1 сентября 1975 года."}));
    }

    TEST_CASE("on a page of something else an event in passing makes no news") {
        CHECK_FALSE(news({"О центре", "Телефон доверия", "Общие сведения", "Центр открылся в нашей школе 1 сентября 2023 года по приказу."}));
        CHECK_FALSE(news({"Как проходил урок в нашей школе", "Обновлено: 01.02.2023", "Урок провела учитель, его посетили коллеги."}));
    }

    TEST_CASE("what somebody else tells in the past is news, even without a day") {
        CHECK(news({"В столовую пришли родители пятиклассников и попробовали обед, который повара готовили с утра.",
                    "Гости записали замечания, поговорили с детьми о завтраках и остались довольны столовой."}));
        CHECK_FALSE(news({"В столовую пришли мы, родители пятиклассников, и попробовали обед, который повара готовили.",
                          "Мы записали замечания, поговорили с детьми о завтраках и остались довольны столовой."}));
        CHECK_FALSE(news({"Исследование показало, что учителя видели трудности и приходили к методистам за помощью.",
                          "Респонденты отвечали на вопросы, сравнивали ответы и выбирали главное из того, что сказали."}));
        CHECK_FALSE(news({"В столовую приходят родители пятиклассников и пробуют обед, который готовят повара.",
                          "Гости записывают замечания, говорят с детьми о завтраках и остаются довольны столовой."}));
        CHECK_FALSE(news({"В столовую пришли родители пятиклассников и попробовали обед, который повара готовили с утра.",
                          "Гости записали замечания, поговорили с детьми о завтраках и остались довольны столовой."},
                         DocumentFormat::pdf));
    }
}
