#include "text/keys.h"

#include <doctest/doctest.h>

using merilo::without_keys;

TEST_SUITE("text/keys") {

TEST_CASE("keys of YAML in brackets are dropped, other words in brackets stay") {
    CHECK(without_keys("Укажите, чей документ (issued_by).") == "Укажите, чей документ.");
    CHECK(without_keys("назовите дату (date) или срок действия (valid)") == "назовите дату или срок действия");
    CHECK(without_keys("Укажите, чем утверждён документ (approval: act, number, date).") == "Укажите, чем утверждён документ.");
    CHECK(without_keys("Страницы (12–15) есть не все (pages)") == "Страницы (12–15) есть не все");
    CHECK(without_keys("«Концепция (программа) развития»") == "«Концепция (программа) развития»");
    CHECK(without_keys("не закрыто (pages") == "не закрыто (pages");
    CHECK(without_keys("") == "");
}

}  // TEST_SUITE
