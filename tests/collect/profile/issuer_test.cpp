#include "collect/profile/issuer/issuer.h"

#include <doctest/doctest.h>

#include "load/lexicon.h"

using namespace merilo;

namespace {

std::optional<Level> level_of(std::string_view text) {
    static const Lexicon lexicon = *shipped_lexicon();
    return level_of_bodies(text, lexicon);
}

}  // namespace

TEST_SUITE("collect/profile/issuer") {
    TEST_CASE("of the bodies in a letterhead the lowest issued the document") {
        CHECK(level_of("Министерство образования Заречной области\nОтдел образования\nМКОУ «Ивановская СОШ»") == Level::school);
        CHECK(level_of("УПРАВЛЕНИЕ ОБРАЗОВАНИЯ АДМИНИСТРАЦИИ ГОРСКОГО МУНИЦИПАЛЬНОГО РАЙОНА ЗАРЕЧНОЙ ОБЛАСТИ") == Level::municipal);
        CHECK(level_of("МКУ «Управление образования»") == Level::municipal);
        CHECK(level_of("Муниципальное бюджетное дошкольное образовательное учреждение «Ромашка»") == Level::school);
        CHECK(level_of("Дом детского творчества") == Level::school);
    }

    TEST_CASE("a methodical centre is the municipality's, even if it is an educational institution") {
        CHECK(level_of("МБОУ ДПО «Методический центр»") == Level::municipal);
        CHECK(level_of("Директор ИМЦ") == Level::municipal);
    }

    TEST_CASE("a centre of all the region, and an institute on the services of its region, are the region's") {
        CHECK(level_of("Центр оценки качества образования Заречной области") == Level::regional);
        CHECK(level_of("Центр оценки качества образования города Заречного") == Level::municipal);
        CHECK(level_of("Заречный краевой институт развития образования\nОпорная методическая служба") == Level::regional);
        CHECK(level_of("Центр непрерывного повышения профессионального мастерства") == Level::regional);
    }

    TEST_CASE("colleagues are no board, kindergartens in general no kindergarten, municipalities in general no municipality") {
        CHECK(level_of("Уважаемые коллеги, коллегам спасибо") == std::nullopt);
        CHECK(level_of("Детские сады ждут") == std::nullopt);
        CHECK(level_of("Главам муниципалитетов, на муниципальном уровне") == std::nullopt);
    }

    TEST_CASE("a department or a committee belongs to whom the words behind it name") {
        CHECK(level_of("Департамент образования Заречной области") == Level::regional);
        CHECK(level_of("Департамент образования администрации города Заречного") == Level::municipal);
        CHECK(level_of("Комитет по образованию Администрации муниципального образования «Горский район» Заречной области") == Level::municipal);
        CHECK(level_of("Министерство образования Заречного края") == Level::regional);
        CHECK(level_of("Министерство просвещения Российской Федерации") == Level::federal);
        CHECK(level_of("Министерство образования и науки РФ") == Level::federal);
        CHECK(level_of("Глава администрации области") == Level::regional);
        CHECK(level_of("ГАУ ДПО «Институт развития образования»") == Level::regional);
    }

    TEST_CASE("readers and places are no issuers") {
        CHECK_FALSE(level_of("Руководителям общеобразовательных организаций"));
        CHECK_FALSE(level_of("Система наставничества в школе"));
        CHECK_FALSE(level_of("Школа молодого педагога"));
    }
}
