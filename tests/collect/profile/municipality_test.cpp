#include <doctest/doctest.h>

#include "collect/profile/content_reading.h"

using namespace merilo;
using merilo::test::content_of;

namespace {

std::string municipality(const std::string& text) { return content_of(text).municipality.value.value_or("?"); }

}  // namespace

TEST_SUITE("collect/profile/municipality") {
    TEST_CASE("the letterhead names the municipality, in its own words") {
        CHECK(municipality("УПРАВЛЕНИЕ ОБРАЗОВАНИЯ\nАДМИНИСТРАЦИИ БЕРЁЗОВСКОГО МУНИЦИПАЛЬНОГО РАЙОНА\nКРАСНОЯРСКОГО КРАЯ") == "БЕРЁЗОВСКОГО МУНИЦИПАЛЬНОГО РАЙОНА");
        CHECK(municipality("Отдел образования\nЗаозёрский район\n\nПриказ\nВ школах Заозёрского района") == "Заозёрский район");
        CHECK(municipality("Управление образования города Светлореченска\n\nПрограмма города Светлореченска") == "города Светлореченска");
        CHECK(municipality("Администрация городского округа город Нижний Яр Пермского края") == "городского округа город Нижний Яр");
        CHECK(municipality("МКУ «Центр образования» Усть-Лесного муниципального округа") == "Усть-Лесного муниципального округа");
        CHECK(municipality("Методическая служба муниципального образования «Холмский район»") == "Холмский район");
    }

    TEST_CASE("short forms are read, and countries are no towns") {
        CHECK(municipality("Отдел образования Холмского р-на\nПриказ") == "Холмского р-на");
        CHECK(municipality("Лучшие города России\nновости") == "?");
    }

    TEST_CASE("a district beats the town where its authority sits") {
        CHECK(municipality("Администрация Холмского района\nг. Холмск, ул. Мира, 5, тел. 2-22-22\n\nПРИКАЗ\nг. Холмск\n\nВ Холмском районе") == "Холмского района");
    }

    TEST_CASE("a part of a town is not the municipality") {
        CHECK(municipality("Управление образования Советского района г. Светлореченска\nг. Светлореченск") == "г. Светлореченска");
    }

    TEST_CASE("several that compete, none, and a region's document name none") {
        CHECK(municipality("Участвовали: Холмский район, Заозёрский район, Берёзовский район, Лесной район.") == "?");
        CHECK(municipality("Программа развития школы. В 2021 г. Школа открыта. Районный конкурс.") == "?");
        Profile regional;
        regional.issued_by = {Level::regional, 90, ""};
        CHECK_FALSE(content_of("Министерство образования\nг. Светлореченск\n", regional).municipality);
        CHECK(municipality("Совет Сибирского федерального округа") == "?");
    }
}

TEST_SUITE("collect/profile/municipality") {
    TEST_CASE("districts without «-ский», and districts that a town's document only mentions") {
        CHECK(municipality("Концепция методической службы Лесного района") == "Лесного района");
        CHECK(municipality("Концепция. Каждый район сам выбирает. Наш район.") == "?");
        CHECK(municipality("Управление образования г. Светлореченска\nО методической службе\nСлужба помогает школам Холмского района и Лесного района в их делах.") == "г. Светлореченска");
    }
}
