#include <doctest/doctest.h>

#include <set>
#include <string>

#include "collect/local_files.h"
#include "load/lexicon.h"
#include "load/review.h"
#include "load/shelf.h"
#include "load/yaml.h"
#include "pipeline.h"
#include "score/ranking.h"
#include "score/review_start.h"

using namespace merilo;

namespace {

/// Every file is there, except those whose path begins with «no/».
class SomeFiles : public LocalFiles {
public:
    bool present(const std::string&, const std::string& path) const override { return !path.starts_with("no/"); }
};

Result<Evaluation> evaluated(const std::string& body, const std::vector<Review>& reviews = {}, const std::string& name = "Лесной округ") {
    static const Shelf rubrics = shipped_rubrics();
    static const Lexicon lexicon = *shipped_lexicon();
    static const SomeFiles files;
    const std::string text = "format: 1\nrubric: krasnoyarsk-methodical-work-municipal/2020\nmunicipality: {name: " + name +
                             ", region: Край}\nperiod: 2020\n" + body;
    return evaluate(text, name + ".yaml", {rubrics, lexicon, files, reviews});
}

Evaluation scored(const std::string& body) {
    auto result = evaluated(body);
    if (!result) FAIL(result.errors().front().message.en);
    return std::move(*result);
}

const CriterionResult& row(const Evaluation& evaluation, std::string_view id) {
    return evaluation.criteria[evaluation.rubric().criterion_index(id)];
}

const std::string note = "{title: Аналитическая справка, kind: analysis, file: a.txt, issued_by: municipal, date: 2020-05-01}";
const std::string order = "{title: Приказ о мерах, kind: order, number: 5, date: 2020-06-01, file: o.txt, issued_by: municipal}";

std::string analysis_and_decision(const std::string& analysis) {
    return "documents:\n  note: " + analysis + "\n  order: " + order +
           "\nanswers:\n  analysis.mentoring: {claim: 1, evidence: [{document: note, pages: 1}]}\n"
           "  decisions.after-analysis: {claim: 1, evidence: [{document: order, pages: 1}]}\n";
}

Review review_of(const std::string& decisions) {
    static const Shelf rubrics = shipped_rubrics();
    const std::string text = "format: 1\nrubric: krasnoyarsk-methodical-work-municipal/2020\nmunicipality: {name: Лесной округ}\n"
                             "period: 2020\nexpert: Эксперт\n" + decisions;
    const auto tree = read_yaml(text, "review.yaml");
    return *read_review(*tree, rubrics);
}

}  // namespace

TEST_SUITE("score/evaluation") {
    TEST_CASE("decisions rest on the analysis: without it they are worth nothing") {
        const Evaluation sound = scored(analysis_and_decision(note));
        CHECK(row(sound, "decisions.after-analysis").points.confirmed == 1);
        const Evaluation broken = scored(analysis_and_decision("{title: Справка, kind: analysis, file: no/a.txt, issued_by: municipal, date: 2020-05-01}"));
        CHECK(row(broken, "decisions.after-analysis").points.confirmed == 0);
        CHECK(row(broken, "decisions.after-analysis").points.possible == 0);
        const Evaluation unopened = scored(analysis_and_decision("{title: Справка, kind: analysis, url: 'http://e.org/a.pdf', issued_by: municipal, date: 2020-05-01}"));
        CHECK(row(unopened, "decisions.after-analysis").points.confirmed == 0);
        CHECK(row(unopened, "decisions.after-analysis").points.possible == 1);
    }

    TEST_CASE("mending the analysis is priced with the decision that rests on it") {
        const Evaluation broken = scored(analysis_and_decision("{title: Справка, kind: analysis, file: no/a.txt, issued_by: municipal, date: 2020-05-01}"));
        REQUIRE_FALSE(broken.mendings.empty());
        int best = 0;
        for (const Finding& finding : broken.findings)
            if (finding.check == "broken-link") best = finding.points_at_stake;
        CHECK(best == 2);
    }

    TEST_CASE("a stage outside the declared cycle does not apply, and satisfies what needs it") {
        const Evaluation part = scored("cycle: [decisions]\ndocuments:\n  order: " + order +
                                       "\nanswers:\n  decisions.after-analysis: {claim: 1, evidence: [{document: order, pages: 1}]}\n");
        CHECK(row(part, "decisions.after-analysis").points.confirmed == 1);
        CHECK_FALSE(row(part, "analysis.mentoring").applicable);
        CHECK(part.points.max == 39);
        for (const Finding& finding : part.findings) CHECK(finding.check != "missing-answer");
    }

    TEST_CASE("a worthless later document beside the analysis of effectiveness does not make its new goals old") {
        const auto effectiveness = [](const std::string& beside) {
            return scored("answers:\n  effectiveness.three-years:\n    claim: 1\n    evidence:\n" + beside +
                          "      - {title: Анализ мер, kind: analysis, file: e.txt, pages: 1, issued_by: municipal, date: 2020-06-01, covers: 2017-2019}\n"
                          "      - {title: Концепция, kind: concept, file: n.txt, date: 2020-09-01, role: new-goals}\n");
        };
        CHECK(row(effectiveness(""), "effectiveness.three-years").points.confirmed == 1);
        const auto beside = effectiveness("      - {title: Отчёт о слёте, kind: news, date: 2020-11-30, issued_by: school}\n");
        CHECK(row(beside, "effectiveness.three-years").points.confirmed == 1);
    }

    TEST_CASE("a missing document lends nothing to another citation") {
        const Evaluation evaluation = scored(
            "answers:\n  recommendations.practices:\n    claim: 2\n    evidence:\n"
            "      - {title: Рекомендации для учителей, kind: guidelines, file: a.txt, pages: 1, issued_by: municipal, date: 2020-05-01}\n"
            "      - {title: Рекомендации для методистов, kind: guidelines, file: no/b.txt, pages: 1, issued_by: municipal, date: 2020-05-01}\n");
        CHECK(row(evaluation, "recommendations.practices").points.possible == 1);
    }

    TEST_CASE("a row outside the declared cycle still cites its document") {
        const Evaluation evaluation = scored(
            "cycle: [indicators]\ndocuments:\n  one: {title: Положение о мониторинге наставничества, kind: regulation, file: a.txt, "
            "issued_by: municipal, date: 2020-02-01}\nanswers:\n  indicators.mentoring: {claim: 1, evidence: [{document: one}]}\n"
            "  monitoring.mentoring: {claim: 1, evidence: [{document: one, pages: 2}]}\n");
        CHECK(row(evaluation, "indicators.mentoring").points.confirmed == 0);
        CHECK(row(evaluation, "indicators.mentoring").points.possible == 1);
    }

    TEST_CASE("the expert decides, and may go beyond the claim; the machine's numbers stay") {
        const std::string body = analysis_and_decision(note);
        const Review review = review_of("decisions:\n  goals.presence: {points: 1, reason: цели есть в приказе}\n  analysis.mentoring: {points: 0, reason: нет этапов}\n");
        const auto result = evaluated(body, {review});
        REQUIRE(result);
        CHECK(row(*result, "goals.presence").points.awarded == 1);
        CHECK(row(*result, "analysis.mentoring").points.awarded == 0);
        CHECK(row(*result, "analysis.mentoring").points.confirmed == 1);
        CHECK(row(*result, "decisions.after-analysis").points.awarded == 1);
        CHECK(result->points.awarded == 2);
        CHECK(result->reviewed);
    }

    TEST_CASE("only a review gives a penalty, and a total never falls below nothing") {
        const auto result = evaluated("answers:\n  indicators.ineffective: {claim: 0}\n",
                                      {review_of("decisions:\n  indicators.ineffective: {points: -1, reason: показатель вредит}\n")});
        REQUIRE(result);
        CHECK(row(*result, "indicators.ineffective").points.awarded == -1);
        CHECK(result->points.awarded == 0);
        const Evaluation confessed = scored("answers:\n  indicators.ineffective: {claim: -1}\n");
        CHECK(confessed.points.claimed == -1);
        CHECK(confessed.points.confirmed == 0);
        CHECK(confessed.points.possible == 0);
    }

    TEST_CASE("points that differ from the claim need a reason, and one submission one review") {
        const std::string body = analysis_and_decision(note);
        const auto silent = evaluated(body, {review_of("decisions:\n  analysis.mentoring: {points: 0}\n")});
        REQUIRE_FALSE(silent);
        CHECK(silent.errors()[0].place.file == "review.yaml");
        CHECK(silent.errors()[0].place.mark.line == 7);
        CHECK(evaluated(body, {review_of("decisions:\n  analysis.mentoring: {points: 1}\n")}));
        const Review review = review_of("decisions:\n");
        CHECK_FALSE(evaluated(body, {review, review}));
    }

    TEST_CASE("a started review reads back once it is signed") {
        const Evaluation evaluation = scored(analysis_and_decision(note));
        std::string text = start_review(evaluation, Lang::ru, {2020, 12, 1});
        CHECK(text.find("goals.alignment") != std::string::npos);
        const std::size_t expert = text.find("expert: \"\"");
        REQUIRE(expert != std::string::npos);
        text.replace(expert, 10, "expert: Эксперт");
        const auto tree = read_yaml(text, "review.yaml");
        REQUIRE(tree);
        const auto review = read_review(*tree, shipped_rubrics());
        REQUIRE(review);
        CHECK(review->decisions.empty());
        CHECK(review->municipality == "Лесной округ");
    }

    TEST_CASE("equal points share their places; regions and periods are never mixed") {
        std::vector<Evaluation> all;
        all.push_back(*evaluated(analysis_and_decision(note), {}, "Б"));
        all.push_back(*evaluated("answers: {}\n", {}, "В"));
        all.push_back(*evaluated(analysis_and_decision(note), {}, "А"));
        auto groups = rank(all);
        REQUIRE(groups.size() == 1);
        const auto& standings = groups[0].standings;
        CHECK(standings[0].evaluation == 2);
        CHECK(standings[0].place_from == 1);
        CHECK(standings[0].place_to == 2);
        CHECK(standings[1].place_to == 2);
        CHECK(standings[2].place_from == 3);
        all[1].submission.municipality.region = "Область";
        all[2].submission.period = 2021;
        groups = rank(all);
        CHECK(groups.size() == 3);
    }

    TEST_CASE("a link that only waits to be opened is nobody's to mend") {
        const Evaluation unopened = scored("answers:\n  analysis.mentoring: {claim: 1, evidence: [{title: Справка, kind: analysis, url: 'http://e.org/a.pdf', "
                                           "pages: 1, issued_by: municipal, date: 2020-05-01}]}\n");
        CHECK(unopened.links_not_opened == 1);
        for (const Mending& mending : unopened.mendings) CHECK(mending.document < 0);
    }
}
