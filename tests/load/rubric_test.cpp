#include "load/rubric.h"

#include <doctest/doctest.h>

#include <string>

#include "load/shelf.h"

using namespace merilo;

namespace {

/// A sound little rubric; each test spoils one thing in it.
const std::string sound = R"(format: 1
id: small
edition: "1"
title: {ru: Малая, en: Small}
level: municipal
source: {file: a.txt}
total: 3
undisclosed: 0
topics: [mentoring]
checks:
  broken-link: {effect: voids, basis: stated}
  not-approved: {effect: voids, when_not_checked: accepts, basis: stated}
  off-topic-document: {effect: notes, basis: assumed}
  missing-prerequisite: {effect: notes, basis: assumed}
sections:
  - id: goals
    title: {ru: Цели, en: Goals}
    stage: goals
    evidence: {approval: {acts: [order], basis: stated}}
    criteria:
      - id: goals.presence
        number: "1.1"
        title: {ru: Есть цели, en: Goals are there}
        basis: stated
        levels: [{points: 0, ru: нет, en: no}, {points: 1, needs: evidence, ru: есть, en: yes}]
      - id: goals.fit
        number: "1.2"
        title: {ru: Цели согласованы, en: Goals fit}
        basis: assumed
        levels: [{points: 0, ru: нет, en: no}, {points: 2, needs: judgement, ru: да, en: yes}]
        requires: [{criterion: goals.presence}]
)";

std::string with(const std::string& what, const std::string& instead) {
    std::string text = sound;
    const std::size_t at = text.find(what);
    REQUIRE_MESSAGE(at != std::string::npos, what);
    return text.replace(at, what.size(), instead);
}

/// The one complaint about a rubric with one thing spoiled.
void check_complaint(const std::string& what, const std::string& instead, int line, const std::string& words) {
    CAPTURE(instead);
    const auto rubric = read_rubric(with(what, instead), "small.yaml");
    REQUIRE_FALSE(rubric);
    const Error& error = rubric.errors().front();
    CHECK_MESSAGE(error.place.mark.line == line, error.message.en);
    CHECK_MESSAGE(error.message.en.find(words) != std::string::npos, error.message.en);
}

}  // namespace

TEST_SUITE("load/rubric") {
    TEST_CASE("a sound rubric reads whole") {
        const auto rubric = read_rubric(sound, "small.yaml");
        REQUIRE(rubric);
        CHECK(rubric->name() == "small/1");
        CHECK(rubric->published() == 3);
        CHECK(rubric->assumed() == 2);
        CHECK(rubric->sha256.size() == 64);
        CHECK(rubric->criteria[1].requires_[0].criteria == std::vector<int>{0});
        CHECK(rubric->criteria[1].requires_[0].effect.kind == Effect::Kind::notes);
        CHECK(rubric->criteria[1].requirement.approval);
        CHECK(rubric->rule("broken-link")->when_not_checked == WhenNotChecked::blocks);
    }

    TEST_CASE("the linter names every fault with its place") {
        check_complaint("total: 3", "total: 5", 7, "does not add up");
        check_complaint("undisclosed: 0", "undisclosed: 2", 7, "does not add up");
        check_complaint("edition: \"1\"", "edition: \"1\"\neditoin: 2", 4, "did you mean «edition»");
        check_complaint("id: small", "id: small\nid: big", 3, "repeated");
        check_complaint("broken-link:", "broken-lnk:", 11, "did you mean «broken-link»");
        check_complaint("effect: voids, basis", "effect: void, basis", 11, "is no effect");
        check_complaint("basis: stated}\n  not", "basis: perhaps}\n  not", 11, "basis");
        check_complaint("id: goals.fit", "id: goals.presence", 26, "repeated");
        check_complaint("id: goals.fit", "id: aims.fit", 26, "must begin with its section's");
        check_complaint("{ru: Цели, en: Goals}", "{ru: Цели}", 17, "«en» is missing");
        check_complaint("{points: 0, ru: нет, en: no}, {points: 2", "{points: 3, needs: evidence, ru: нет, en: no}, {points: 2", 26, "go up in points");
        check_complaint("points: 1, needs: evidence,", "points: 1,", 25, "takes needs");
        check_complaint("{points: 0, ru: нет, en: no}, {points: 1", "{points: 0, needs: evidence, ru: нет, en: no}, {points: 1", 25, "positive points only");
        check_complaint("criterion: goals.presence", "criterion: goals.presense", 31, "did you mean «goals.presence»");
        check_complaint("criterion: goals.presence", "criterion: goals.fit", 31, "circle");
        check_complaint("  off-topic-document: {effect: notes, basis: assumed}\n", "", 9, "nothing reads the requirement «topics»");
        check_complaint("  not-approved: {effect: voids, when_not_checked: accepts, basis: stated}\n", "", 15, "nothing reads the requirement «approval»");
        check_complaint("stage: goals", "stage: gaols", 18, "did you mean «goals»");
        check_complaint("acts: [order]", "acts: [orders]", 19, "did you mean «order»");
        check_complaint("format: 1", "format: 2", 1, "unknown to this version");
    }

    TEST_CASE("all faults are reported, in the order of their places") {
        std::string text = with("total: 3", "total: 9");
        text.replace(text.find("stage: goals"), 12, "stage: gaols");
        const auto rubric = read_rubric(text, "small.yaml");
        REQUIRE_FALSE(rubric);
        REQUIRE(rubric.errors().size() == 2);
        CHECK(rubric.errors()[0].place.mark.line == 7);
        CHECK(rubric.errors()[1].place.mark.line == 18);
    }

    TEST_CASE("an unpublished total has no number") {
        const auto rubric = read_rubric(with("total: 3\nundisclosed: 0", "total: unpublished"), "small.yaml");
        REQUIRE(rubric);
        CHECK_FALSE(rubric->total);
    }

    TEST_CASE("shipped rubrics are sound and carry the published figures") {
        const auto shelf = shipped_rubrics();
        const Rubric* municipal = shelf.find("krasnoyarsk-methodical-work-municipal/2020");
        REQUIRE(municipal);
        CHECK(municipal->criteria.size() == 30);
        CHECK(municipal->total == 39);
        CHECK(municipal->published() == 39);
        CHECK(municipal->assumed() == 19);
        const Rubric* regional = shelf.find("krasnoyarsk-methodical-work-regional/2020");
        REQUIRE(regional);
        CHECK(regional->total == 19);
        CHECK(regional->published() == 4);
        CHECK(regional->undisclosed == 15);
        const Rubric* regulation = shelf.find("krasnoyarsk-monitoring-effectiveness/2020");
        REQUIRE(regulation);
        CHECK_FALSE(regulation->total);
        CHECK(regulation->criteria.size() == 7);
        const Rubric* programme = shelf.find("yartsevo-methodical-service-programme/2021-2025");
        REQUIRE(programme);
        CHECK(programme->plan.size() == 3);
        CHECK(programme->assumed() == programme->published());
    }

    TEST_CASE("shipped files are named after what they hold") {
        for (const auto& [name, text] : embedded_files()) {
            if (name == "lexicon.yaml") continue;
            const auto rubric = read_rubric(text, std::string(name));
            REQUIRE(rubric);
            CHECK(name == rubric->id + "-" + rubric->edition + ".yaml");
        }
    }
}
