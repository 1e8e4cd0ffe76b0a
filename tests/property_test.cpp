#include <doctest/doctest.h>

#include <map>

#include "collect/local_files.h"
#include "generate.h"
#include "load/lexicon.h"
#include "load/shelf.h"
#include "pipeline.h"

// The laws of scoring, held over generated submissions of every quality.

using namespace merilo;
using namespace merilo::test;

namespace {

/// For each law, and each law has its own. A sanitizer looks at lines, and fewer submissions reach the same ones.
#ifdef __SANITIZE_ADDRESS__
constexpr int submissions = 100;
#else
constexpr int submissions = 700;
#endif

class GeneratedFiles : public LocalFiles {
public:
    bool present(const std::string&, const std::string& relative) const override { return !relative.starts_with("missing/"); }
};

struct World {
    Shelf rubrics = shipped_rubrics();
    Lexicon lexicon = *shipped_lexicon();
    GeneratedFiles files;
    std::vector<Review> reviews;
    const Rubric& rubric = *rubrics.find("krasnoyarsk-methodical-work-municipal/2020");

    Evaluation score(const Sketch& sketch) const {
        const std::string text = to_yaml(sketch);
        auto result = evaluate(text, "generated.yaml", {rubrics, lexicon, files, reviews});
        REQUIRE_MESSAGE(static_cast<bool>(result), result.errors().front().message.en, "\n", text);
        return std::move(*result);
    }
};

/// Whether no row and no total of `after` is below that of `before`, in either bound.
bool nowhere_lower(const Evaluation& before, const Evaluation& after) {
    for (std::size_t i = 0; i < before.criteria.size(); ++i)
        if (after.criteria[i].points.confirmed < before.criteria[i].points.confirmed ||
            after.criteria[i].points.possible < before.criteria[i].points.possible)
            return false;
    return after.points.confirmed >= before.points.confirmed && after.points.possible >= before.points.possible;
}

bool ordered(const Points& points) {
    return points.confirmed <= points.possible && (points.claimed < 0 || points.possible <= points.claimed);
}

/// A sketch of its own quality for every seed, and what was spoilt in it.
struct Case {
    explicit Case(int seed, const Rubric& rubric) : random(seed), sketch(sound(random, rubric)) {
        defects = spoil(sketch, random, random.below(60));
    }
    Random random;
    Sketch sketch;
    std::vector<Defect> defects;
};

}  // namespace

TEST_CASE_FIXTURE(World, "a sound submission loses nothing to form") {
    for (int seed = 0; seed < 50; ++seed) {
        Random random(seed);
        const Evaluation evaluation = score(sound(random, rubric));
        CHECK(evaluation.points.possible == evaluation.points.claimed);
        CHECK(evaluation.points.confirmed > 0);
    }
}

TEST_CASE_FIXTURE(World, "confirmed <= possible <= claimed, in every row") {
    for (int seed = 1000; seed < 1000 + submissions; ++seed) {
        const Evaluation evaluation = score(Case(seed, rubric).sketch);
        for (const CriterionResult& row : evaluation.criteria) REQUIRE_MESSAGE(ordered(row.points), seed);
        REQUIRE_MESSAGE(ordered(evaluation.points), seed);
    }
}

TEST_CASE_FIXTURE(World, "the order of documents and answers changes nothing") {
    for (int seed = 2000; seed < 2000 + submissions; ++seed) {
        Case each(seed, rubric);
        const Evaluation before = score(each.sketch);
        each.random.shuffle(each.sketch.documents);
        each.random.shuffle(each.sketch.answers);
        const Evaluation after = score(each.sketch);
        REQUIRE_MESSAGE((nowhere_lower(before, after) && nowhere_lower(after, before)), seed);
        REQUIRE_MESSAGE(before.findings.size() == after.findings.size(), seed);
    }
}

TEST_CASE_FIXTURE(World, "mending a document never lowers a score") {
    for (int seed = 3000; seed < 3000 + submissions; ++seed) {
        Case each(seed, rubric);
        Evaluation before = score(each.sketch);
        each.random.shuffle(each.defects);
        for (std::size_t i = 0; i < each.defects.size() && i < 3; ++i) {
            each.sketch.documents[each.defects[i].document] = each.defects[i].before;
            Evaluation after = score(each.sketch);
            REQUIRE_MESSAGE(nowhere_lower(before, after), seed, ": ", each.defects[i].before.key);
            before = std::move(after);
        }
    }
}

TEST_CASE_FIXTURE(World, "a defective citation beside a good one never lowers a score") {
    for (int seed = 4000; seed < 4000 + submissions; ++seed) {
        Case each(seed, rubric);
        if (each.sketch.answers.empty()) continue;
        const Evaluation before = score(each.sketch);
        each.sketch.documents.push_back(defective("worthless"));
        auto& answer = each.sketch.answers[each.random.below(static_cast<int>(each.sketch.answers.size()))];
        answer.evidence.insert(answer.evidence.begin(), {"worthless", "", "", ""});
        REQUIRE_MESSAGE(nowhere_lower(before, score(each.sketch)), seed);
    }
}
