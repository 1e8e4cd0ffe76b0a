#include <doctest/doctest.h>

#include "content_reading.h"

using namespace merilo;
using namespace merilo::test;

namespace {

std::string region(const std::string& text) { return content_of(text + "\n" + plain_words()).goals.follow_region.because; }

}  // namespace

TEST_CASE("goals said to follow the region's are told, with the words") {
    CHECK(region("Цели района соответствуют целям региональной системы методической работы.").find("региональной системы") != std::string::npos);
    CHECK_FALSE(region("Муниципальная цель поставлена на основе краевой концепции развития наставничества.").empty());
    CHECK_FALSE(region("Цель согласована с региональными целями.").empty());
}

TEST_CASE("a region that is only mentioned says nothing of goals") {
    CHECK(region("Педагоги участвовали в региональном конкурсе и краевой конференции.").empty());
    CHECK(region("В соответствии с приказом региональной системы связи отключён телефон.").empty());
    CHECK(region("Цель: каждый молодой педагог работает с наставником.").empty());
}
