#include <doctest/doctest.h>

#include "check/all_checks.h"

using namespace merilo;

// What the case files cannot show: facts that only a document's text brings, and rubrics that nobody ships.

namespace {

/// One row, one answer, one citation of one document; tests change what they need.
struct World {
    Rubric rubric;
    Submission submission;
    Facts facts;

    World() {
        Section section;
        section.stage = Stage::goals;
        section.criteria = {0};
        rubric.sections = {section};
        Criterion row;
        row.id = "goals.presence";
        row.levels = {{0, Needs::nothing, {}}, {1, Needs::evidence, {}}};
        rubric.criteria = {row};
        submission.rubric = &rubric;
        submission.period = 2020;
        submission.documents.resize(1);
        submission.documents[0].title = "Концепция";
        Answer answer;
        answer.claim = 1;
        answer.citations.resize(1);
        submission.answers = {answer};
        facts.documents.resize(1);
        facts.documents[0].identity = "example.org/concept.pdf";
        facts.documents[0].reach = Reach::not_opened;
    }
    World(const World&) = delete;

    Requirement& requirement() { return rubric.criteria[0].requirement; }
    DocumentFacts& document() { return facts.documents[0]; }

    Verdict citation(std::string_view check) const {
        const Case whole{rubric, submission, facts};
        const Answer& answer = submission.answers[0];
        return std::get<JudgeCitation>(find_check(check)->judge)({whole, rubric.criteria[0], rubric.sections[0], answer,
                                                                  answer.citations[0], submission.documents[0],
                                                                  facts.documents[0]});
    }

    Verdict prerequisite(const Effect& effect, int confirmed, int possible) const {
        const Case whole{rubric, submission, facts};
        Prerequisite prerequisite;
        prerequisite.target = "goals.presence";
        prerequisite.effect = effect;
        return std::get<JudgePrerequisite>(find_check("missing-prerequisite")->judge)(
            {whole, rubric.criteria[0], prerequisite, confirmed, possible, true});
    }
};

}  // namespace

TEST_CASE("a document known to have one page may be repeated without pages") {
    World world;
    world.document().cited_in = {0, 1};
    CHECK(world.citation("repeated-link-without-pages").outcome == Outcome::fail);
    world.document().page_count = 1;
    CHECK(world.citation("repeated-link-without-pages").outcome == Outcome::pass);
}

TEST_CASE("what is declared is not checked, what the text says is final") {
    World world;
    world.requirement().kinds = {Kind::concept_};
    world.document().kind = {Kind::concept_, Origin::declared};
    CHECK(world.citation("wrong-document-kind").declared);
    CHECK(world.citation("wrong-document-kind").outcome == Outcome::not_checked);
    world.document().kind.origin = Origin::text;
    CHECK(world.citation("wrong-document-kind").outcome == Outcome::pass);
}

TEST_CASE("an order approves itself for certain only when the text says all of it") {
    World world;
    world.requirement().approval = ApprovalDemand{{Act::order}, Basis::stated};
    world.document().kind = {Kind::order, Origin::text};
    world.document().number = {"181", Origin::text};
    world.document().date = {Date{2020, 9, 10}, Origin::title};
    CHECK(world.citation("not-approved").declared);
    world.document().date.origin = Origin::text;
    CHECK(world.citation("not-approved").outcome == Outcome::pass);
}

TEST_CASE("approval by an act that the row does not accept") {
    World world;
    world.requirement().approval = ApprovalDemand{{Act::order}, Basis::stated};
    world.document().approval = {Approval{Act::resolution, "5", Date{2020, 9, 10}}, Origin::declared};
    CHECK(world.citation("not-approved").outcome == Outcome::not_checked);
    world.document().approval.value->date.reset();
    CHECK(world.citation("not-approved").outcome == Outcome::fail);
}

TEST_CASE("age ends with the last allowed day") {
    World world;
    world.requirement().max_age_years = Demand{3, Basis::assumed};
    world.document().date = {Date{2017, 12, 31}, Origin::declared};
    CHECK(world.citation("stale-document").declared);
    world.document().date = {Date{2017, 12, 30}, Origin::declared};
    CHECK(world.citation("stale-document").outcome == Outcome::fail);
}

TEST_CASE("a document outside its stage of the plan is out of order") {
    World world;
    world.rubric.plan = {{"I", {"Этап I", "Stage I"}, {2021, 1, 1}, {2021, 8, 31}, {}}};
    world.rubric.criteria[0].plan_stage = "I";
    CHECK(world.citation("broken-chronology").outcome == Outcome::not_applicable);
    world.document().date = {Date{2021, 8, 31}, Origin::declared};
    CHECK(world.citation("broken-chronology").outcome == Outcome::pass);
    world.document().date = {Date{2021, 9, 1}, Origin::declared};
    const Verdict verdict = world.citation("broken-chronology");
    CHECK(verdict.outcome == Outcome::fail);
    CHECK(verdict.message.ru.find("01.01.2021–31.08.2021") != std::string::npos);
}

TEST_CASE("a prerequisite that may yet be proved is open only where it matters for points") {
    const World world;
    const Effect notes{}, caps{Effect::Kind::caps, 0};
    CHECK(world.prerequisite(notes, 0, 1).outcome == Outcome::pass);
    CHECK(world.prerequisite(caps, 0, 1).outcome == Outcome::not_checked);
    CHECK(world.prerequisite(caps, 1, 1).outcome == Outcome::pass);
    CHECK(world.prerequisite(notes, 0, 0).outcome == Outcome::fail);
}

TEST_CASE("messages show what comes from outside safely and shortly") {
    World world;
    world.document().reach = Reach::no_address;
    world.submission.documents[0].title = "Приказ\x1b[31m " + std::string(2000, 'x');
    const std::string said = world.citation("document-without-link").message.ru;
    CHECK(said.find('\x1b') == std::string::npos);
    CHECK(said.size() < 400);
}
