#include "collect/fetch_plan.h"

#include <doctest/doctest.h>

using namespace merilo;

TEST_CASE("the plan survives the way to the helper") {
    FetchPlan plan;
    plan.archive = "папка с пробелом/merilo.db";
    plan.allow_private = true;
    plan.per_host = 7;
    plan.delay = 250;
    plan.lang = Lang::en;
    plan.links = {{"example.org/a", "https://example.org/a"}, {"example.org/#!/b c", "https://example.org/"}};
    const auto back = plan_from(text_of(plan));
    REQUIRE(back);
    CHECK(text_of(*back) == text_of(plan));
    CHECK(back->links[1].link == "example.org/#!/b c");
    CHECK(back->delay == 250);
    CHECK_FALSE(plan_from("what is this\n"));
}
