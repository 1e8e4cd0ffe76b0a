#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include "sample_evaluation.h"

using namespace merilo;
using nlohmann::json;

namespace {

bool valid(std::string_view schema_text, const json& document) {
    const json schema_json = json::parse(schema_text);
    valijson::Schema schema;
    valijson::SchemaParser parser;
    parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(schema_json), schema);
    valijson::Validator validator;
    return validator.validate(schema, valijson::adapters::NlohmannJsonAdapter(document), nullptr);
}

json results() { return json::parse(sample::written("json", sample::report())); }

json submission() {
    return json::parse(R"({"format": 1, "rubric": "sample-rubric/2020", "municipality": {"name": "Образцов"},
        "period": 2020, "cycle": ["goals"],
        "documents": {"m": {"title": "Модель", "file": "m.pdf", "kind": "model", "number": 181, "date": "2020-09-10",
            "valid": "2020-2022", "issued_by": "municipal", "approval": {"act": "order", "number": "7"}}},
        "answers": {"goals.presence": {"claim": 1, "comment": "да",
            "evidence": [{"document": "m", "pages": "1-2", "role": "new-goals", "covers": "2017-2019"},
                         {"title": "Иной", "url": "https://example.org", "pages": 5}]},
          "goals.clarity": null}})");
}

bool accepted(const json& document) { return valid(submission_schema(sample::rubric(), Lang::ru), document); }

}  // namespace

TEST_CASE("what is written validates against the published schema") {
    CHECK(valid(results_schema(), results()));
    Report reviewed = sample::report();
    reviewed.evaluations[0].points.awarded = 3;
    reviewed.evaluations[0].submission.municipality.code = "04712000";
    reviewed.evaluations[0].findings[0].document = -1;
    CHECK(valid(results_schema(), json::parse(sample::written("json", reviewed))));
}

TEST_CASE("a result with a key too many or too few does not validate") {
    const std::vector<json::json_pointer> objects{
        json::json_pointer(""), json::json_pointer("/results/0"), json::json_pointer("/results/0/rubric"),
        json::json_pointer("/results/0/municipality"), json::json_pointer("/results/0/sections/0"),
        json::json_pointer("/results/0/criteria/0"), json::json_pointer("/results/0/findings/0"),
        json::json_pointer("/results/0/findings/0/evidence"), json::json_pointer("/results/0/findings/0/place")};
    for (const auto& object : objects) {
        json more = results();
        more[object]["extra"] = 1;
        CHECK_FALSE(valid(results_schema(), more));
        const json whole = results();
        for (const auto& [key, value] : whole[object].items()) {
            json fewer = whole;
            fewer[object].erase(key);
            INFO(object.to_string(), " without ", key);
            CHECK_FALSE(valid(results_schema(), fewer));
        }
    }
}

TEST_CASE("the schema of submissions accepts every contract key and nothing else") {
    CHECK(accepted(submission()));
    json wrong = submission();
    wrong["answers"]["goals.presence"]["claim"] = 2;
    CHECK_FALSE(accepted(wrong));
    wrong = submission();
    wrong["answers"]["goals.nothing"] = {{"claim", 0}};
    CHECK_FALSE(accepted(wrong));
    wrong = submission();
    wrong["documents"]["m"]["kind"] = "novel";
    CHECK_FALSE(accepted(wrong));
    wrong = submission();
    wrong["documents"]["m"]["url"] = "https://example.org";
    CHECK_FALSE(accepted(wrong));
    wrong = submission();
    wrong["answers"]["goals.presence"]["evidence"][1].erase("title");
    CHECK_FALSE(accepted(wrong));
    wrong = submission();
    wrong["extra"] = 1;
    CHECK_FALSE(accepted(wrong));
}

TEST_CASE("the schema of submissions titles every row for editors, in both languages") {
    for (const Lang lang : {Lang::ru, Lang::en}) {
        const json schema = json::parse(submission_schema(sample::rubric(), lang));
        const json& row = schema["properties"]["answers"]["properties"]["goals.clarity"];
        CHECK(row["title"] == "1.2 " + sample::rubric().criteria[1].title.in(lang));
        CHECK(row["properties"]["claim"]["enum"] == json({0, 1, 2}));
    }
}
