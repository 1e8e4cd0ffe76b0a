#include "score/points.h"

#include <doctest/doctest.h>

#include <limits>

using namespace merilo;

namespace {

constexpr int unlimited = std::numeric_limits<int>::max();
const Check some_check{"some-check", Severity::error, {"", ""}, {"", ""}, {"", ""}, "",
                       JudgeAnswer([](const AnswerView&) { return pass(); })};

Criterion row_with(std::vector<ScoreLevel> levels) {
    Criterion row;
    row.levels = std::move(levels);
    return row;
}

/// «2 fits the goal (an expert says so), 1 is there, 0 absent».
Criterion indicator() { return row_with({{0, Needs::nothing, {}}, {1, Needs::evidence, {}}, {2, Needs::judgement, {}}}); }

Bounds after(Outcome outcome, Effect effect, WhenNotChecked meaning = WhenNotChecked::blocks, bool declares = false) {
    CheckRule rule{"some-check", effect, meaning, Basis::stated, {}};
    Verdict verdict{outcome, declares, {}};
    Bounds bounds{2, 2};
    bounds.lower({&some_check, &rule, 0, 0, verdict, effect, Basis::stated});
    return bounds;
}

void check_bounds(Bounds bounds, int confirmed, int possible) {
    CHECK(bounds.confirmed == confirmed);
    CHECK(bounds.possible == possible);
}

constexpr Effect notes{Effect::Kind::notes, 0}, withholds{Effect::Kind::withholds, 0}, voids{Effect::Kind::voids, 0},
    caps_1{Effect::Kind::caps, 1};

}  // namespace

TEST_SUITE("score/points") {
    TEST_CASE("a level that needs judgement is possible, never confirmed") {
        const Earned two = earned(indicator(), 2, {unlimited, unlimited});
        CHECK(two.confirmed == 1);
        CHECK(two.possible == 2);
    }

    TEST_CASE("nothing is earned above the claim, nor for a claim of nothing or less") {
        CHECK(earned(indicator(), 1, {unlimited, unlimited}).possible == 1);
        CHECK(earned(indicator(), 0, {unlimited, unlimited}).possible == 0);
        CHECK(earned(indicator(), -1, {unlimited, unlimited}).possible == 0);
        CHECK(earned(indicator(), 7, {unlimited, unlimited}).possible == 2);
    }

    TEST_CASE("a claim between two levels earns the lower one") {
        const Criterion row = row_with({{0, Needs::nothing, {}}, {1, Needs::evidence, {}}, {3, Needs::evidence, {}}});
        CHECK(earned(row, 2, {unlimited, unlimited}).confirmed == 1);
    }

    TEST_CASE("penalties are never earned by a machine") {
        const Criterion row = row_with({{-1, Needs::nothing, {}}, {0, Needs::nothing, {}}});
        CHECK(earned(row, -1, {unlimited, unlimited}).confirmed == 0);
        CHECK(earned(row, -1, {unlimited, unlimited}).possible == 0);
    }

    TEST_CASE("what a failed check does is its effect") {
        check_bounds(after(Outcome::fail, notes), 2, 2);
        check_bounds(after(Outcome::fail, withholds), 0, 2);
        check_bounds(after(Outcome::fail, caps_1), 1, 1);
        check_bounds(after(Outcome::fail, voids), 0, 0);
    }

    TEST_CASE("what was not checked never lowers what is possible") {
        for (const Effect effect : {notes, withholds, caps_1, voids})
            for (const Outcome outcome : {Outcome::not_checked, Outcome::error})
                CHECK(after(outcome, effect).possible == 2);
        check_bounds(after(Outcome::not_checked, voids), 0, 2);
        check_bounds(after(Outcome::not_checked, caps_1), 1, 2);
        check_bounds(after(Outcome::not_checked, notes), 2, 2);
    }

    TEST_CASE("a declared thing counts where the rubric accepts it; silence never does") {
        check_bounds(after(Outcome::not_checked, voids, WhenNotChecked::accepts, true), 2, 2);
        check_bounds(after(Outcome::not_checked, voids, WhenNotChecked::blocks, true), 0, 2);
        check_bounds(after(Outcome::not_checked, voids, WhenNotChecked::accepts, false), 0, 2);
    }
}
