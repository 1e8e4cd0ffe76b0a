#include "collect/profile/issuer/own_voice.h"

#include <doctest/doctest.h>

#include "load/lexicon.h"

using namespace merilo;

namespace {

std::optional<Level> heard(std::initializer_list<std::string_view> lines, std::optional<Kind> kind = Kind::report) {
    static const Lexicon lexicon = *shipped_lexicon();
    std::vector<HeadLine> head;
    for (const auto line : lines) head.push_back(head_line(line));
    KindReading reading;
    if (kind) reading.kind = {kind, 80, "…"};
    return level_by_voice(head, reading, kind == Kind::news, lexicon).value;
}

}  // namespace

TEST_SUITE("collect/profile/own_voice") {
    TEST_CASE("a text that names no issuer speaks of its own school, municipality or region") {
        CHECK(heard({"Директор школы открыл педагогический совет.", "Учителя школы готовились месяц."},
                    Kind::regulation) == Level::school);
        CHECK(heard({"Учителя Лугового района собрались на конференцию.", "Глава района поздравил всех."}) ==
              Level::municipal);
        CHECK(heard({"В области подвели итоги.", "Лучших педагогов области назвали в Озёрске."}) == Level::regional);
    }

    TEST_CASE("«наш район» outweighs the school that it is told of") {
        CHECK(heard({"Вчера в школе имени поэта состоялось совещание руководителей нашего района."}, Kind::news) ==
              Level::municipal);
    }

    TEST_CASE("news tell of others: only «наш» says whose they are") {
        CHECK(heard({"Учителя Лугового района собрались на конференцию.", "Глава района поздравил всех."}, Kind::news) ==
              std::nullopt);
        CHECK(heard({"В нашей школе прошла конференция.", "Директор школы поздравил всех."}, Kind::news) == Level::school);
    }

    TEST_CASE("several levels heard alike, all levels at once and advice to everybody tell nothing") {
        CHECK(heard({"В школе и в районе прошли встречи. В районе и в школе им рады. В районе тепло."}) ==
              std::nullopt);
        CHECK(heard({"Опыт обсуждают на региональном, муниципальном и школьном уровнях."}, std::nullopt) ==
              std::nullopt);
        CHECK(heard({"Протокол совета школы: образец", "В школе ведут протоколы. Директор школы их подписывает."}) ==
              std::nullopt);
        CHECK(heard({"Учитель школы ведёт урок.", "В школе тихо."}, Kind::guidelines) == std::nullopt);
    }

    TEST_CASE("what anybody may tell of is nobody's own") {
        CHECK(heard({"Муниципальный этап", "Участников муниципального этапа называет жюри.", "На муниципальном этапе шесть туров."}) == std::nullopt);
        CHECK(heard({"Руководители органов управления образования учились.", "Органы управления образования довольны."}) == std::nullopt);
        CHECK(heard({"Глава района открыл съезд.", "Учителя района довольны.", "Фото: А. Ильина"}, std::nullopt) == std::nullopt);
        CHECK(heard({"1. Приказ министерства образования области от 01.02.2020 № 5", "2. Письмо министерства области от 03.04.2021 № 7"},
                    std::nullopt) == std::nullopt);
    }

    TEST_CASE("a project called «Школа …» is no school") {
        CHECK(heard({"Проект «Школа здоровья» открыт.", "«Школа здоровья» идёт второй год."}) == std::nullopt);
    }
}
