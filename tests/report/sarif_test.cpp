#include <doctest/doctest.h>

#include <set>

#include "check/all_checks.h"
#include "hostile.h"
#include "json.h"
#include "load/shelf.h"
#include "program.h"
#include "report/json_schema.h"
#include "report/machine.h"
#include "report/sarif.h"

// The schema beside this file is the one published for SARIF 2.1.0 (sarif-2.1.0-rtm.5.json).

using namespace merilo;
using test::Json;

namespace {

const test::JsonSchema& sarif_schema() {
    static const test::JsonSchema schema(test::read(test::source("tests/report/sarif-2.1.0.schema.json")));
    return schema;
}

Json run_of(const Report& report, Lang lang = Lang::ru) {
    ReportOptions options;
    options.lang = lang;
    const std::string log = sample::written("sarif", report, options);
    const std::string fault = sarif_schema().fault(log);
    CHECK_MESSAGE(fault.empty(), fault);
    return Json::parse(log)["runs"][0];
}

Json rules(const Json& run) { return run["tool"]["driver"]["rules"]; }

}  // namespace

TEST_CASE("what is written is SARIF, and the schema refuses what is not") {
    Report reviewed = sample::overruled_report();
    reviewed.evaluations[0].findings.push_back(sample::finding("broken-link", 2, -1, Outcome::error, Effect::Kind::voids));
    for (const Report& report : {Report{{}, {2020, 1, 1}}, sample::report(), reviewed, sample::hostile_report()}) run_of(report);
    const Json log = Json::parse(sample::written("sarif", sample::report()));
    for (const Json& wrong : {log.with("/runs/0/results/0/kind", "\"maybe\""), log.without("/runs/0/results/0/message"), log.with("/extra", "1")})
        CHECK_FALSE(sarif_schema().fault(wrong.dump()).empty());
}

TEST_CASE("a failure, a thing not checked and a broken check are told apart") {
    Report report = sample::report();
    report.evaluations[0].findings.push_back(sample::finding("broken-link", 2, -1, Outcome::error, Effect::Kind::voids));
    const Json run = run_of(report);
    const Json results = run["results"];
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
    const Json notification = run["invocations"][0]["toolExecutionNotifications"][0];
    CHECK(notification["associatedRule"]["id"] == "broken-link");
    CHECK(run_of(sample::report())["invocations"][0]["executionSuccessful"] == true);
}

TEST_CASE("every check that ran is a rule, in the reader's language, and results point at theirs") {
    const Json ru = run_of(sample::report()), en = run_of(sample::report(), Lang::en);
    REQUIRE(rules(ru).size() == 2);
    CHECK(rules(ru)[0]["id"] == unreadable_file);
    const Check& check = *find_check("broken-link");
    const Json rule = rules(ru)[1];
    CHECK(rule["id"] == check.id);
    CHECK(rule["name"] == "BrokenLink");
    CHECK(rule["shortDescription"]["text"] == check.title.ru);
    CHECK(rules(en)[1]["shortDescription"]["text"] == check.title.en);
    CHECK(rule["fullDescription"]["text"] == check.why.ru);
    CHECK(rule["help"]["text"].text().find(check.fix.ru) != std::string::npos);
    CHECK(rule["defaultConfiguration"]["level"] == "error");
    CHECK(rule["properties"]["rubrics"][0]["effect"] == "voids");
    CHECK(ru["language"] == "ru");
    CHECK(en["language"] == "en");
    for (const Json& result : ru["results"].elements()) CHECK(rules(ru)[result["ruleIndex"].number()]["id"] == result["ruleId"]);

    const Shelf shelf = shipped_rubrics();
    Report shipped = sample::report();
    shipped.evaluations[0].submission.rubric = shelf.find("krasnoyarsk-methodical-work-municipal/2020");
    shipped.evaluations[0].findings.clear();
    std::set<std::string> ids;
    const Json whole = run_of(shipped);
    for (const Json& each : rules(whole).elements()) ids.insert(each["id"].text());
    CHECK(ids.size() == shipped.evaluations[0].rubric().checks.size() + 1);
    for (const CheckRule& each : shipped.evaluations[0].rubric().checks) CHECK_MESSAGE(ids.contains(each.id), each.id);
    CHECK(find_check(unreadable_file) == nullptr);
}

TEST_CASE("what an expert overruled stays and is marked, with the reason") {
    const Json run = run_of(sample::overruled_report());
    const Json results = run["results"];
    REQUIRE(results.size() == 2);
    const Json suppression = results[0]["suppressions"][0];
    CHECK(suppression["kind"] == "external");
    CHECK(suppression["status"] == "accepted");
    CHECK(suppression["justification"] == "К. Эксперт, присуждено 1: Документ принесли на бумаге. (Модель, стр. 2)");
    CHECK(results[1]["suppressions"].size() == 0);

    Report agreed = sample::overruled_report();
    agreed.evaluations[0].criteria[0].decision->points = 0;
    CHECK(run_of(agreed)["results"][0]["suppressions"].size() == 0);
    Report noted = sample::overruled_report();
    noted.evaluations[0].findings[0].effect.kind = Effect::Kind::notes;
    CHECK(run_of(noted)["results"][0]["suppressions"].size() == 0);
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
    const Json run = run_of(report);
    const Json first = run["results"][0]["locations"][0];
    CHECK(first["physicalLocation"]["artifactLocation"]["uri"] == "%D1%80%D0%B5%D0%B3%D0%B8%D0%BE%D0%BD/%D1%84%D0%BE%D1%80%D0%BC%D0%B0%201.xlsx");
    CHECK(first["physicalLocation"]["region"] == Json::parse(R"({"startLine":14,"startColumn":4})"));
    CHECK(first["logicalLocations"][0]["name"] == "D14");
    CHECK(first["logicalLocations"][0]["fullyQualifiedName"] == "Цели!D14");
    CHECK(run["results"][1]["locations"][0]["logicalLocations"][0]["name"] == "B2");
    CHECK_FALSE(run_of(sample::report())["results"][0]["locations"][0].contains("logicalLocations"));
    CHECK(run["columnKind"] == "unicodeCodePoints");
    const int index = first["physicalLocation"]["artifactLocation"]["index"].number();
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
    const Json run = run_of(report);
    CHECK(run["invocations"][0]["toolExecutionNotifications"].size() == 2);
    CHECK(run["invocations"][0]["executionSuccessful"] == false);
    REQUIRE(run["results"].size() == 3);
    const Json result = run["results"][0];
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
        const std::string fault = sarif_schema().fault(test::read(file));
        CHECK_MESSAGE(fault.empty(), name, ": ", fault);
    }
}
