#include "collect/profile/learned/weights.h"

#include <cmath>
#include <numeric>
#include <stdexcept>

#include <doctest/doctest.h>

using namespace merilo;

namespace {

const char* const table =
    "order -1.0\tplan -1.0\tother 0.5\n"
    "alone приказ\torder 90.0\tplan -30.0\n"
    "head план работы\tplan 90.0\n"
    "line ####\torder 20.0\n";

/// A text whose other signs nobody learned of.
std::vector<std::string> signs(std::vector<std::string> telling) {
    for (int i = 0; i < 80; ++i) telling.push_back("body слово" + std::to_string(i));
    return telling;
}

}  // namespace

TEST_SUITE("collect/profile/weights") {
    TEST_CASE("what speaks for an answer makes it likelier, what speaks against it less likely") {
        std::string many = table;
        for (int i = 0; i < 80; ++i) many += "body слово" + std::to_string(i) + "\n";
        const Weights weights = Weights::read(many);
        REQUIRE(weights.answers() == std::vector<std::string>{"order", "plan", "other"});
        const auto nothing = weights.shares(signs({}));
        const auto order = weights.shares(signs({"alone приказ"}));
        CHECK(std::accumulate(order.begin(), order.end(), 0.0) == doctest::Approx(1));
        CHECK(nothing[2] > nothing[0]);
        CHECK(order[0] > order[2]);
        CHECK(order[1] < nothing[1]);
    }

    TEST_CASE("a text of few known signs has little to say") {
        const Weights weights = Weights::read(table);
        const auto shares = weights.shares({"alone приказ"});
        CHECK(std::accumulate(shares.begin(), shares.end(), 0.0) < 0.01);
        CHECK(weights.shares({}) == std::vector<double>{0, 0, 0});
    }

    TEST_CASE("a sign counts less beside many others, but no more than one in a hundred") {
        CHECK(Weights::share_of_one(400) == doctest::Approx(0.05));
        CHECK(Weights::share_of_one(1) == doctest::Approx(0.1));
    }

    TEST_CASE("the words that decided are told, strongest first, without figures") {
        const Weights weights = Weights::read(table);
        CHECK(weights.because({"alone приказ", "head план работы", "line ####"}, 0) == "приказ");
        CHECK(weights.because({"alone приказ", "head план работы"}, 1) == "план работы");
        CHECK(weights.because({"alone приказ"}, 2).empty());
    }

    TEST_CASE("a table that cannot be read is the program's own fault, and is told") {
        CHECK_THROWS_AS(Weights::read("order x\n"), std::logic_error);
        CHECK_THROWS_AS(Weights::read("order 1.0\nhead план\tplan 1.0\n"), std::logic_error);
    }
}
