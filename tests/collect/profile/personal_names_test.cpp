#include "collect/profile/lines/personal_names.h"

#include <doctest/doctest.h>

using namespace merilo;

TEST_SUITE("collect/profile/personal_names") {
    TEST_CASE("a line is kept up to the name of who signed it") {
        CHECK(without_names("Начальник управления образования И.И. Лугов") == "Начальник управления образования");
        CHECK(without_names("Начальник управления образования ______ / Лугов И.И. /") == "Начальник управления образования");
        CHECK(without_names("Директор школы Р. Лугов") == "Директор школы");
        CHECK(without_names("И.И. Лугов").empty());
    }

    TEST_CASE("places, streets and whom a school is named after stay") {
        CHECK(without_names("г. Озёрск") == "г. Озёрск");
        CHECK(without_names("МБОУ СОШ им. М.А. Шолохова") == "МБОУ СОШ им. М.А. Шолохова");
        CHECK(without_names("МБОУ СОШ имени героя В. Завершинского") == "МБОУ СОШ имени героя В. Завершинского");
        CHECK(without_names("ул. П. Морозова") == "ул. П. Морозова");
        CHECK(without_names("Отдел образования") == "Отдел образования");
    }
}
