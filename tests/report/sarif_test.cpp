#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <set>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include "check/all_checks.h"
#include "hostile.h"
#include "load/shelf.h"
#include "program.h"
#include "report/machine.h"
#include "report/sarif.h"

// The schema beside this file is the one published for SARIF 2.1.0 (sarif-2.1.0-rtm.5.json).

using namespace merilo;
using nlohmann::json;

namespace {

class SarifSchema {
public:
    SarifSchema() : text_(json::parse(test::read(test::source("tests/report/sarif-2.1.0.schema.json")))) {
        text_.erase("id");  // references are to be resolved in the file itself
        valijson::SchemaParser(valijson::SchemaParser::kDraft4).populateSchema(valijson::adapters::NlohmannJsonAdapter(text_), schema_);
    }
    /// What is wrong with a document; empty when it is valid.
    std::string fault(const json& document) const {
        valijson::Validator validator;
        valijson::ValidationResults results;
        if (validator.validate(schema_, valijson::adapters::NlohmannJsonAdapter(document), &results)) return {};
        std::string text;
        for (valijson::ValidationResults::Error error; results.popError(error);) {
            for (const std::string& step : error.context) text += step;
            text += ": " + error.description + "\n";
        }
        return text.empty() ? "invalid" : text;
    }

private:
    json text_;
    valijson::Schema schema_;
};

const SarifSchema& sarif_schema() {
    static const SarifSchema schema;
    return schema;
}

json run_of(const Report& report, Lang lang = Lang::ru) {
    ReportOptions options;
    options.lang = lang;
    const json log = json::parse(sample::written("sarif", report, options));
    const std::string fault = sarif_schema().fault(log);
    CHECK_MESSAGE(fault.empty(), fault);
    return log["runs"][0];
}

const json& rules(const json& run) { return run["tool"]["driver"]["rules"]; }

}  // namespace

TEST_CASE("what is written is SARIF, and the schema refuses what is not") {
    Report reviewed = sample::overruled_report();
    reviewed.evaluations[0].findings.push_back(sample::finding("broken-link", 2, -1, Outcome::error, Effect::Kind::voids));
    for (const Report& report : {Report{{}, {2020, 1, 1}}, sample::report(), reviewed, sample::hostile_report()}) run_of(report);
    json log = json::parse(sample::written("sarif", sample::report()));
    log["runs"][0]["results"][0]["kind"] = "maybe";
    CHECK_FALSE(sarif_schema().fault(log).empty());
    log = json::parse(sample::written("sarif", sample::report()));
    log["runs"][0]["results"][0].erase("message");
    CHECK_FALSE(sarif_schema().fault(log).empty());
    log["extra"] = 1;
    CHECK_FALSE(sarif_schema().fault(log).empty());
}

TEST_CASE("a failure, a thing not checked and a broken check are told apart") {
    Report report = sample::report();
    report.evaluations[0].findings.push_back(sample::finding("broken-link", 2, -1, Outcome::error, Effect::Kind::voids));
    const json run = run_of(report);
    const json& results = run["results"];
    REQUIRE(results.size() == 3);
    CHECK(results[0]["kind"] == "fail");
    CHECK(results[0]["level"] == "error");
    CHECK(results[1]["kind"] == "review");
    CHECK(results[1]["level"] == "none");
    CHECK(results[2]["kind"] == "review");
    CHECK(results[1]["properties"]["outcome"] == "not_checked");
    CHECK(results[0]["properties"]["points_at_stake"] == 1);
    CHECK(results[0]["properties"]["effect"] == "voids");
    CHECK(results[0]["properties"]["basis"] == "stated");
    CHECK(run["invocations"][0]["executionSuccessful"] == false);
    const json& notification = run["invocations"][0]["toolExecutionNotifications"][0];
    CHECK(notification["associatedRule"]["id"] == "broken-link");
    CHECK(run_of(sample::report())["invocations"][0]["executionSuccessful"] == true);
}

TEST_CASE("every check that ran is a rule, in the reader's language, and results point at theirs") {
    const json ru = run_of(sample::report()), en = run_of(sample::report(), Lang::en);
    REQUIRE(rules(ru).size() == 2);
    CHECK(rules(ru)[0]["id"] == unreadable_file);
    const Check& check = *find_check("broken-link");
    const json& rule = rules(ru)[1];
    CHECK(rule["id"] == check.id);
    CHECK(rule["name"] == "BrokenLink");
    CHECK(rule["shortDescription"]["text"] == check.title.ru);
    CHECK(rules(en)[1]["shortDescription"]["text"] == check.title.en);
    CHECK(rule["fullDescription"]["text"] == check.why.ru);
    CHECK(rule["help"]["text"].get<std::string>().find(check.fix.ru) != std::string::npos);
    CHECK(rule["defaultConfiguration"]["level"] == "error");
    CHECK(rule["properties"]["rubrics"][0]["effect"] == "voids");
    CHECK(ru["language"] == "ru");
    CHECK(en["language"] == "en");
    for (const json& result : ru["results"]) CHECK(rules(ru)[result["ruleIndex"].get<int>()]["id"] == result["ruleId"]);

    const Shelf shelf = shipped_rubrics();
    Report shipped = sample::report();
    shipped.evaluations[0].submission.rubric = shelf.find("krasnoyarsk-methodical-work-municipal/2020");
    shipped.evaluations[0].findings.clear();
    std::set<std::string> ids;
    const json whole = run_of(shipped);
    for (const json& each : rules(whole)) ids.insert(each["id"]);
    CHECK(ids.size() == shipped.evaluations[0].rubric().checks.size() + 1);
    for (const CheckRule& each : shipped.evaluations[0].rubric().checks) CHECK_MESSAGE(ids.contains(each.id), each.id);
    CHECK(find_check(unreadable_file) == nullptr);
}

TEST_CASE("what an expert overruled stays and is marked, with the reason") {
    const json run = run_of(sample::overruled_report());
    const json& results = run["results"];
    REQUIRE(results.size() == 2);
    const json& suppression = results[0]["suppressions"][0];
    CHECK(suppression["kind"] == "external");
    CHECK(suppression["status"] == "accepted");
    CHECK(suppression["justification"] == "К. Эксперт, присуждено 1: Документ принесли на бумаге. (Модель, стр. 2)");
    CHECK(results[1]["suppressions"].empty());

    Report agreed = sample::overruled_report();
    agreed.evaluations[0].criteria[0].decision->points = 0;
    CHECK(run_of(agreed)["results"][0]["suppressions"].empty());
    Report noted = sample::overruled_report();
    noted.evaluations[0].findings[0].effect.kind = Effect::Kind::notes;
    CHECK(run_of(noted)["results"][0]["suppressions"].empty());
    Report open = sample::overruled_report();
    open.evaluations[0].criteria[1].decision = Decision{1, 2, "Открыл сам.", "", {}};
    CHECK(run_of(open)["results"][1]["suppressions"].size() == 1);
}

TEST_CASE("places are files, lines and cells") {
    Report report = sample::report();
    Submission& submission = report.evaluations[0].submission;
    submission.file = "регион/форма 1.xlsx";
    submission.cells = {"", "Цели!D14", "B2"};
    report.evaluations[0].findings[0].mark = {14, 4, 1};
    report.evaluations[0].findings[1].mark = {2, 2, 2};
    const json run = run_of(report);
    const json& first = run["results"][0]["locations"][0];
    CHECK(first["physicalLocation"]["artifactLocation"]["uri"] == "%D1%80%D0%B5%D0%B3%D0%B8%D0%BE%D0%BD/%D1%84%D0%BE%D1%80%D0%BC%D0%B0%201.xlsx");
    CHECK(first["physicalLocation"]["region"] == json({{"startLine", 14}, {"startColumn", 4}}));
    CHECK(first["logicalLocations"][0]["name"] == "D14");
    CHECK(first["logicalLocations"][0]["fullyQualifiedName"] == "Цели!D14");
    CHECK(run["results"][1]["locations"][0]["logicalLocations"][0]["name"] == "B2");
    CHECK_FALSE(run_of(sample::report())["results"][0]["locations"][0].contains("logicalLocations"));
    CHECK(run["columnKind"] == "unicodeCodePoints");
    const int index = first["physicalLocation"]["artifactLocation"]["index"];
    CHECK(run["artifacts"][index]["properties"]["confirmed"] == 0);
}

TEST_CASE("a path is a URI whatever it is made of") {
    CHECK(uri_of("a/b-c_d~e.yaml") == "a/b-c_d~e.yaml");
    CHECK(uri_of("./a b.yaml") == "a%20b.yaml");
    CHECK(uri_of("../x.yaml") == "../x.yaml");
    CHECK(uri_of("c:d?e#f%20.yaml") == "c%3Ad%3Fe%23f%2520.yaml");
    CHECK(uri_of("/srv/Чесма.yaml") == "file:///srv/%D0%A7%D0%B5%D1%81%D0%BC%D0%B0.yaml");
    CHECK(uri_of("\xff\n") == "%FF%0A");
}

TEST_CASE("what could not be read is a notification, and a result where the file is to blame") {
    Report report = sample::report();
    report.errors = {{{"b.yaml", {3, 7}, {}}, {"не то {0} [a](b)", "wrong"}, {}, Fault::input},
                     {{"merilo.db", {}, {}}, {"диск полон", "disk full"}, {}, Fault::ours}};
    const json run = run_of(report);
    CHECK(run["invocations"][0]["toolExecutionNotifications"].size() == 2);
    CHECK(run["invocations"][0]["executionSuccessful"] == false);
    REQUIRE(run["results"].size() == 3);
    const json& result = run["results"][0];
    CHECK(result["ruleId"] == unreadable_file);
    CHECK(result["level"] == "error");
    CHECK(result["message"]["text"] == "не то {{0}} \\[a\\](b)");
    CHECK(result["locations"][0]["physicalLocation"]["region"]["startLine"] == 3);
    report.evaluations.clear();
    CHECK(run_of(report)["results"].size() == 1);
}

TEST_CASE("the goldens are SARIF too") {
    for (const char* name : {"yeniseysk/check.ru.sarif", "two/check.ru.sarif"}) {
        const auto file = test::source("tests/golden") / name;
        REQUIRE_MESSAGE(std::filesystem::exists(file), name);
        const std::string fault = sarif_schema().fault(json::parse(test::read(file)));
        CHECK_MESSAGE(fault.empty(), name, ": ", fault);
    }
}
