#include "collect/profile/lines/flat_lines.h"

#include <doctest/doctest.h>

#include <string>

using namespace merilo;

namespace {

/// The pieces with « | » between them.
std::string cut(std::string_view text) {
    std::string pieces;
    for (const std::string_view piece : lines_of_flat(text))
        pieces += (pieces.empty() ? "" : "| ") + std::string(piece);
    return pieces;
}

}  // namespace

TEST_SUITE("collect/profile/flat_lines") {
    TEST_CASE("an order's letterhead, name, number, heading, preamble, formula and points part") {
        CHECK(cut("УПРАВЛЕНИЕ ОБРАЗОВАНИЯ ПРИКАЗ от 05.10.2022 № 114 Об утверждении плана В целях развития ПРИКАЗЫВАЮ: "
                  "1. Утвердить план. 2. Начать.") ==
              "УПРАВЛЕНИЕ ОБРАЗОВАНИЯ | ПРИКАЗ от 05.10.2022 № 114 | Об утверждении плана | В целях развития | "
              "ПРИКАЗЫВАЮ: | 1. Утвердить план. | 2. Начать.");
    }

    TEST_CASE("acts that are only cited, quoted titles and initials stay whole") {
        CHECK(cut("согласно приказу отдела от 05.10.2022 № 114 и письму") ==
              "согласно приказу отдела от 05.10.2022 № 114 и письму");
        CHECK(cut("клуб «Молодой учитель и План работы» района") == "клуб «Молодой учитель и План работы» района");
        CHECK(cut("вручил О.В. Рулёвой") == "вручил О.В. Рулёвой");
        CHECK(cut("глава подписал Постановление о премиях") == "глава подписал Постановление о премиях");
        CHECK(cut("школа № 5 прикАз 5 мая 2022 г. Nъ 4-О") == "школа № 5 | прикАз 5 мая 2022 г. Nъ 4-О");
        CHECK(cut("изменения В ПОСТАНОВЛЕНИЕ главы") == "изменения В ПОСТАНОВЛЕНИЕ главы");
        CHECK(cut("в целях, которые ставит настоящее Положение о клубе") ==
              "в целях, которые ставит настоящее Положение о клубе");
    }

    TEST_CASE("a place between a day and its number does not part them") {
        CHECK(cut("ПРИКАЗ 14.09.2021 г. Таловка № 212 Об итогах") == "ПРИКАЗ 14.09.2021 г. Таловка № 212 | Об итогах");
    }

    TEST_CASE("years of a title end it, and so does the end of its capitals") {
        CHECK(cut("План работы на 2022 год Март: семинар") == "План работы на 2022 год | Март: семинар");
        CHECK(cut("МОДЕЛЬ РАБОТЫ ГОРОДА БЕРЁЗОВСК Система города") ==
              "МОДЕЛЬ РАБОТЫ ГОРОДА БЕРЁЗОВСК | Система города");
    }

    TEST_CASE("no byte is lost, whatever they are") {
        for (const std::string& text : {std::string("\xD0"), std::string("№ № \xFF\xFE УТВЕРЖДАЮ \xD0"), std::string(),
                                       std::string("« « « 1. А »")}) {
            std::string whole;
            for (const std::string_view piece : lines_of_flat(text)) whole += piece;
            CHECK(whole == text);
        }
    }

    TEST_CASE("only a line that holds most of its page is flat") {
        CHECK(flat_line(std::string(500, 'x'), 600));
        CHECK(!flat_line(std::string(500, 'x'), 3000));
        CHECK(!flat_line(std::string(100, 'x'), 100));
        CHECK(!flat_line(std::string(250, 'x') + "\t" + std::string(250, 'x'), 501));
    }
}
