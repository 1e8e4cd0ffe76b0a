#include <doctest/doctest.h>

#include <algorithm>

#include "json.h"
#include "report/json_writer.h"
#include "sample_evaluation.h"

using namespace merilo;
using test::Json;

namespace {

using Keys = std::vector<std::string>;

}  // namespace

TEST_CASE("the keys of a result and their order are a contract") {
    const Json whole = Json::parse(sample::written("json", sample::report()));
    CHECK(whole.keys() == Keys{"tool", "version", "as_of", "results"});
    CHECK(whole["as_of"] == "2020-11-20");
    const Json result = whole["results"][0];
    CHECK(result.keys() == Keys{"file", "rubric", "municipality", "period", "claimed", "confirmed", "possible",
                               "awarded", "max", "sections", "criteria", "findings"});
    CHECK(result["rubric"].keys() == Keys{"id", "edition", "sha256", "total", "assumed"});
    CHECK(result["municipality"].keys() == Keys{"name", "code", "region"});
    CHECK(result["sections"][0].keys() == Keys{"id", "claimed", "confirmed", "possible", "awarded", "max"});
    CHECK(result["criteria"][0].keys() ==
          Keys{"id", "number", "claimed", "confirmed", "possible", "awarded", "max", "suggested", "why"});
    const Json finding = result["findings"][0];
    CHECK(finding.keys() == Keys{"check", "severity", "outcome", "effect", "criterion", "evidence", "place", "message",
                                "fix", "points_at_stake"});
    CHECK(finding["evidence"].keys() == Keys{"document", "title", "url", "pages"});
    CHECK(finding["place"].keys() == Keys{"file", "line", "column", "cell"});
}

TEST_CASE("unknown things are null, and an inline document has no name") {
    const Json result = Json::parse(sample::written("json", sample::report()))["results"][0];
    CHECK(result["awarded"].is_null());
    CHECK(result["municipality"]["code"].is_null());
    CHECK(result["rubric"]["assumed"] == 1);
    CHECK(result["findings"][0]["evidence"]["url"] == "docs/model.pdf");
    CHECK(result["findings"][0]["evidence"]["pages"].is_null());
    CHECK(result["findings"][1]["evidence"]["document"].is_null());
    CHECK(result["findings"][1]["evidence"]["pages"] == "1-2");
    CHECK(result["findings"][0]["place"]["cell"].is_null());
    CHECK(result["findings"][0]["effect"] == "voids");
    CHECK(result["findings"][1]["outcome"] == "not_checked");

    Report report = sample::report();
    report.evaluations[0].findings[0].criterion = -1;
    report.evaluations[0].findings[0].document = -1;
    const Json finding = Json::parse(sample::written("json", report))["results"][0]["findings"][0];
    CHECK(finding["criterion"].is_null());
    CHECK(finding["evidence"].is_null());
}

TEST_CASE("messages come in the chosen language") {
    ReportOptions options;
    options.lang = Lang::en;
    const Json result = Json::parse(sample::written("json", sample::report(), options))["results"][0];
    CHECK(result["findings"][0]["fix"] == "Add the file.");
    CHECK(result["criteria"][1]["why"][0] == "nobody opened the link");
}

TEST_CASE("a line of jsonl is one element of results") {
    Report report = sample::report();
    report.evaluations.push_back(sample::evaluation("село Второе"));
    const std::string lines = sample::written("jsonl", report);
    CHECK(std::count(lines.begin(), lines.end(), '\n') == 2);
    const Json whole = Json::parse(sample::written("json", report));
    CHECK(Json::parse(lines.substr(0, lines.find('\n'))) == whole["results"][0]);
    CHECK(lines == jsonl_line(report.evaluations[0], {}) + jsonl_line(report.evaluations[1], {}));
}

TEST_CASE("hostile text stays exact and harmless") {
    JsonWriter json(0);
    const std::string hostile = "a\"b\\c\n\x1b[31m\x7f\xc2\x9b\xe2\x80\xaeя\xe2\x81\xa6";
    json.text(hostile);
    const std::string written = json.take();
    CHECK(written == R"("a\"b\\c\n\u001b[31m\u007f\u009b\u202eя\u2066")");
    CHECK(Json::parse(written) == hostile);
}

TEST_CASE("empty objects and arrays are valid at every indent") {
    for (const int indent : {0, 2}) {
        JsonWriter json(indent);
        json.begin_object();
        json.key("a");
        json.begin_array();
        json.end_array();
        json.key("b");
        json.begin_object();
        json.end_object();
        json.end_object();
        CHECK(Json::parse(json.take()).dump() == R"({"a":[],"b":{}})");
    }
}
