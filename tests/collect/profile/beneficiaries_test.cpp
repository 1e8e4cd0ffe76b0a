#include <doctest/doctest.h>

#include "collect/profile/content_reading.h"

using namespace merilo;
using merilo::test::content_of;
using merilo::test::names;

TEST_SUITE("collect/profile/beneficiaries") {
    TEST_CASE("the title and the recommendations say whom a document addresses") {
        const auto title = content_of("Методические рекомендации для заместителей директоров, руководителей ШМО и педагогов\nпо использованию практик");
        CHECK(names(title.beneficiaries, "deputies"));
        CHECK(names(title.beneficiaries, "association-heads"));
        CHECK(names(title.beneficiaries, "teachers"));
        const auto text = content_of("Справка\n\nВыводы.\nРекомендовать руководителям ШМО:\n1. Обсудить итоги с учителями.\nЗаместителям директоров:\n1. Составить график.");
        CHECK(names(text.beneficiaries, "association-heads"));
        CHECK(names(text.beneficiaries, "deputies"));
        CHECK_FALSE(names(text.beneficiaries, "teachers"));
    }

    TEST_CASE("a letter addresses those at its head") {
        CHECK(names(content_of("Руководителям\nобразовательных организаций\n\nО направлении материалов\n\nУважаемые коллеги!").beneficiaries, "principals"));
    }

    TEST_CASE("readers are told from those who are only mentioned") {
        const auto profile = content_of("Рекомендации для учителей по работе с родителями\n\nМолодые педагоги и воспитатели часто просят помощи у методистов.");
        CHECK(names(profile.beneficiaries, "teachers"));
        CHECK_FALSE(names(profile.beneficiaries, "parents"));
        CHECK_FALSE(names(profile.beneficiaries, "educators"));
        CHECK_FALSE(names(profile.beneficiaries, "methodists"));
        CHECK(content_of("Отчёт\nВ семинаре участвовали учителя и воспитатели, им вручены подарки.").beneficiaries.empty());
    }

    TEST_CASE("«Адресат» names the readers") {
        const auto profile = content_of("Адресные рекомендации\nАдресат: методисты, классные руководители\n");
        CHECK(names(profile.beneficiaries, "methodists"));
        CHECK(names(profile.beneficiaries, "class-teachers"));
    }
}
