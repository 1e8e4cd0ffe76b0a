#include <doctest/doctest.h>

#include <sstream>

#include "json.h"
#include "program.h"

// `--report FORMAT:FILE`, once or many times in a run.

using namespace merilo::test;

namespace {

bool has(const std::string& text, const std::string& part) { return text.find(part) != text.npos; }

const std::string all_formats = "terminal markdown summary json jsonl sarif junit github gitlab csv findings-csv";

struct Batch : Folder {
    Batch() {
        write("in/a.yaml", good_submission());
        write("in/b.yaml", submission_without_evidence());
    }
};

struct Refused : Folder {
    Refused() {
        write("in/a.yaml", "format: 1\nrubric: krasnoyarsk-methodical-work-municipal/2020\nanswers: [\n");
        write("in/c.yaml", "format: 1\nrubric: krasnoyarsk-methodical-work-municipal/2020\nmunicipality: {name: А}\nperiod: 2020\n"
                           "answers:\n  goals.presense: {claim: 1}\n");
    }
};

}  // namespace

TEST_CASE_FIXTURE(Batch, "all reports of one run are those of as many runs") {
    std::string command = "merilo check in --as-of 2026-01-15";
    std::istringstream formats(all_formats);
    for (std::string format; formats >> format;) command += " --report " + format + ":'отчёт." + format + "'";
    const Ran together = run(command);
    CHECK(together.code == 1);
    formats = std::istringstream(all_formats);
    for (std::string format; formats >> format;) {
        const Ran alone = run("merilo check in --as-of 2026-01-15 --format " + format);
        CHECK(alone.code == 1);
        CHECK_MESSAGE(read(path() / ("отчёт." + format)) == alone.out, format);
        CHECK_FALSE(alone.out.empty());
        if (format == "terminal") CHECK(together.out == alone.out);
    }
    CHECK(run("ls | grep -c part").out == "0\n");
}

TEST_CASE_FIXTURE(Batch, "two reports for one file are refused before anything is written") {
    for (const char* line : {"merilo score in --report csv:x --report junit:x", "merilo score in --report csv:x --report junit:./in/../x",
                             "merilo score in --report csv:x --output x", "merilo score in --report csv:- --report junit:-",
                             "merilo score in --report sarif:-"}) {
        const Ran ran = run(line);
        CHECK_MESSAGE(ran.code == 2, line);
        CHECK_MESSAGE(has(ran.err, "больше одного"), ran.err);
        CHECK(ran.out.empty());
    }
    CHECK(run("test -e x").code == 1);
    CHECK(run("touch x; ln -s x y; merilo score in --report csv:x --report junit:y").code == 2);
    CHECK(run("merilo score in --report csv:/dev/null --report junit:/dev/null").code == 0);
}

TEST_CASE_FIXTURE(Batch, "a report never replaces what it was made from") {
    const std::string before = read(path() / "in/a.yaml");
    for (const char* line : {"merilo check in/a.yaml --report csv:in/a.yaml", "merilo check in/a.yaml --output in/../in/a.yaml"}) {
        const Ran ran = run(line);
        CHECK_MESSAGE(ran.code == 2, line);
        CHECK_MESSAGE(has(ran.err, "поверх исходного файла"), ran.err);
    }
    CHECK(read(path() / "in/a.yaml") == before);
}

TEST_CASE_FIXTURE(Batch, "a report that cannot be written keeps the old one and hinders no other") {
    CHECK(run("echo old > old.csv; mkdir shut; merilo score in --report csv:no-such-folder/x.csv --report junit:x.xml").code == 3);
    CHECK_FALSE(read(path() / "x.xml").empty());
    CHECK(run("ulimit -f 0; merilo score in --report csv:old.csv").code == 3);
    CHECK(read(path() / "old.csv") == "old\n");
    CHECK(run("ls | grep -c part").out == "0\n");
}

TEST_CASE_FIXTURE(Refused, "reports are written when nothing good was met, and say so") {
    const Ran ran = run("merilo check in --report sarif:x.sarif --report junit:x.xml --report github:x.txt --report gitlab:x.json "
                        "--report findings-csv:x.csv --report csv:rows.csv --report summary:x.md");
    CHECK(ran.code == 2);
    const Json sarif = Json::parse(read(path() / "x.sarif"))["runs"][0];
    CHECK(sarif["invocations"][0]["executionSuccessful"] == false);
    CHECK(sarif["results"].size() == 2);
    CHECK(sarif["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "in/a.yaml");
    CHECK(sarif["results"][1]["locations"][0]["physicalLocation"]["region"]["startLine"] == 6);
    CHECK(has(read(path() / "x.xml"), "errors=\"2\""));
    CHECK(has(read(path() / "x.txt"), "::error file=in/c.yaml,line=6,"));
    CHECK(Json::parse(read(path() / "x.json")).size() == 2);
    CHECK(has(read(path() / "x.csv"), "in/c.yaml;6;"));
    CHECK(has(read(path() / "x.md"), "in/c.yaml:6:"));
    CHECK(has(read(path() / "rows.csv"), "Муниципалитет"));
}

TEST_CASE_FIXTURE(Refused, "a good file beside refused ones is told as ever") {
    write("in/b.yaml", good_submission());
    const Ran ran = run("merilo check in --report junit:x.xml --report json:x.json");
    CHECK(ran.code == 2);
    const std::string junit = read(path() / "x.xml");
    CHECK(has(junit, "errors=\"2\""));
    CHECK(has(junit, "tests=\"32\""));
    CHECK(Json::parse(read(path() / "x.json"))["results"].size() == 1);
}

TEST_CASE_FIXTURE(Batch, "an expert's decision marks the finding that it overrules") {
    CHECK(run("merilo review in/b.yaml --output review.yaml").code == 0);
    CHECK(run("sed -i 's/^expert:.*/expert: И. О. Эксперт/' review.yaml").code == 0);
    const std::string review = read(path() / "review.yaml") + "\n  monitoring.teacher-support: {points: 1, reason: Показали на бумаге.}\n";
    write("review.yaml", review);
    CHECK(run("merilo check in/b.yaml --reviews review.yaml --report sarif:x.sarif --report junit:x.xml").code == 1);
    const Json sarif = Json::parse(read(path() / "x.sarif"))["runs"][0];
    int suppressed = 0;
    for (const Json& result : sarif["results"].elements())
        for (const Json& suppression : result["suppressions"].elements()) {
            CHECK(suppression["justification"] == "И. О. Эксперт, присуждено 1: Показали на бумаге.");
            ++suppressed;
        }
    CHECK(suppressed == 1);
    CHECK(has(read(path() / "x.xml"), "Решено экспертом: И. О. Эксперт"));
}

TEST_CASE_FIXTURE(Batch, "a run that cannot begin leaves a report that says why") {
    write("bad.yaml", "format: 1\n");
    const Ran ran = run("echo old > x.json; merilo check in --rubric bad.yaml --report junit:x.xml --report json:x.json --format gitlab");
    CHECK(ran.code == 2);
    CHECK(has(read(path() / "x.xml"), "bad.yaml"));
    CHECK(has(ran.out, "\"path\": \"bad.yaml\""));
    CHECK(read(path() / "x.json") == "old\n");
    CHECK(run("merilo check in --rubric bad.yaml --format json").out.empty());
    CHECK(run("merilo check no-such-folder --report gitlab:x.json").code != 0);
    CHECK(has(read(path() / "x.json"), "no-such-folder"));
}
