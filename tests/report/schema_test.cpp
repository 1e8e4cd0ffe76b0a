#include <doctest/doctest.h>

#include "json.h"
#include "report/json_schema.h"
#include "sample_evaluation.h"

using namespace merilo;
using test::Json;

namespace {

bool valid(const Json& document) {
    static const test::JsonSchema schema(results_schema());
    return schema.fault(document.dump()).empty();
}

Json results() { return Json::parse(sample::written("json", sample::report())); }

Json submission() {
    return Json::parse(R"({"format": 1, "rubric": "sample-rubric/2020", "municipality": {"name": "Образцов"},
        "period": 2020, "cycle": ["goals"],
        "documents": {"m": {"title": "Модель", "file": "m.pdf", "kind": "model", "number": 181, "date": "2020-09-10",
            "valid": "2020-2022", "issued_by": "municipal", "approval": {"act": "order", "number": "7"}}},
        "answers": {"goals.presence": {"claim": 1, "comment": "да",
            "evidence": [{"document": "m", "pages": "1-2", "role": "new-goals", "covers": "2017-2019"},
                         {"title": "Иной", "url": "https://example.org", "pages": 5}]},
          "goals.clarity": null}})");
}

bool accepted(const Json& document) {
    static const test::JsonSchema schema(submission_schema(sample::rubric(), Lang::ru));
    return schema.fault(document.dump()).empty();
}

}  // namespace

TEST_CASE("what is written validates against the published schema") {
    CHECK(valid(results()));
    Report reviewed = sample::report();
    reviewed.evaluations[0].points.awarded = 3;
    reviewed.evaluations[0].submission.municipality.code = "04712000";
    reviewed.evaluations[0].findings[0].document = -1;
    CHECK(valid(Json::parse(sample::written("json", reviewed))));
}

TEST_CASE("a result with a key too many or too few does not validate") {
    const Json whole = results();
    for (const std::string object : {"", "/results/0", "/results/0/rubric", "/results/0/municipality", "/results/0/sections/0", "/results/0/criteria/0",
                                     "/results/0/findings/0", "/results/0/findings/0/evidence", "/results/0/findings/0/place"}) {
        CHECK_FALSE(valid(whole.with(object + "/extra", "1")));
        for (const std::string& key : whole.at(object).keys()) {
            INFO(object, " without ", key);
            CHECK_FALSE(valid(whole.without(object + "/" + key)));
        }
    }
}

TEST_CASE("the schema of submissions accepts every contract key and nothing else") {
    CHECK(accepted(submission()));
    CHECK_FALSE(accepted(submission().with("/answers/goals.presence/claim", "2")));
    CHECK_FALSE(accepted(submission().with("/answers/goals.nothing", R"({"claim": 0})")));
    CHECK_FALSE(accepted(submission().with("/documents/m/kind", "\"novel\"")));
    CHECK_FALSE(accepted(submission().with("/documents/m/url", "\"https://example.org\"")));
    CHECK_FALSE(accepted(submission().without("/answers/goals.presence/evidence/1/title")));
    CHECK_FALSE(accepted(submission().with("/extra", "1")));
}

TEST_CASE("the schema of submissions titles every row for editors, in both languages") {
    for (const Lang lang : {Lang::ru, Lang::en}) {
        const Json schema = Json::parse(submission_schema(sample::rubric(), lang));
        const Json row = schema["properties"]["answers"]["properties"]["goals.clarity"];
        CHECK(row["title"] == "1.2 " + sample::rubric().criteria[1].title.in(lang));
        CHECK(row["properties"]["claim"]["enum"] == Json::parse("[0,1,2]"));
    }
}
