#include <doctest/doctest.h>

#include <sstream>

#include "json.h"
#include "program.h"

using namespace merilo::test;

namespace {

bool has(const std::string& text, const std::string& part) { return text.find(part) != text.npos; }

struct Two : Folder {
    Two() {
        write("in/a.yaml", good_submission());
        write("in/b.yaml", submission_without_evidence());
    }
};

}  // namespace

TEST_CASE_FIXTURE(Two, "--output writes a file whole or not at all") {
    CHECK(run("merilo score in --output 'отчёт.txt'").code == 0);
    const std::string first = read(path() / "отчёт.txt");
    CHECK(first == run("merilo score in").out);
    CHECK(run("ulimit -f 0; merilo score in --format json --output 'отчёт.txt'").code == 3);
    CHECK(read(path() / "отчёт.txt") == first);
    CHECK(run("merilo score in --output no-such-folder/x.txt").code == 3);
    CHECK(run("merilo score in --output in").code == 3);
    CHECK(run("ls | grep -c part").out == "0\n");
}

TEST_CASE_FIXTURE(Two, "--output follows a link and keeps the mode of the file") {
    CHECK(run("touch real.txt; chmod 600 real.txt; ln -s real.txt link.txt; merilo score in --output link.txt").code == 0);
    CHECK(run("stat -c %a real.txt; test -L link.txt && echo link").out == "600\nlink\n");
    CHECK_FALSE(read(path() / "real.txt").empty());
}

TEST_CASE_FIXTURE(Two, "every --report is written beside the main output") {
    const Ran ran = run("merilo score in --report markdown:a.md --report json:b.json --format jsonl");
    CHECK(ran.code == 0);
    CHECK(read(path() / "a.md") == run("merilo score in --format markdown").out);
    CHECK(read(path() / "b.json") == run("merilo score in --format json").out);
    CHECK(ran.out == run("merilo score in --format jsonl").out);
    CHECK(run("merilo score in --report json:no-such-folder/b.json").code == 3);
}

TEST_CASE_FIXTURE(Two, "jsonl is json line by line, and jobs change nothing") {
    for (const char* name : {"c", "d", "e", "f", "g", "h", "i"}) write("in/" + std::string(name) + ".yaml", good_submission());
    const std::string lines = run("merilo score in --format jsonl --jobs 1").out;
    CHECK(lines == run("merilo score in --format jsonl --jobs 4").out);
    const std::string whole = run("merilo score in --format json --as-of 2026-01-15 --jobs 1").out;
    CHECK(whole == run("merilo score in --format json --as-of 2026-01-15 --jobs 4").out);
    const Json object = Json::parse(whole);
    CHECK(object["as_of"] == "2026-01-15");
    std::string expected;
    for (const Json& result : object["results"].elements()) expected += result.dump() + "\n";
    std::string real;
    std::istringstream stream(lines);
    for (std::string line; std::getline(stream, line);) real += Json::parse(line).dump() + "\n";
    CHECK(real == expected);
}

TEST_CASE_FIXTURE(Two, "a reader that leaves is no error") {
    for (int i = 0; i < 40; ++i) write("in/copy " + std::to_string(i) + ".yaml", good_submission());
    const Ran ran = run("merilo score in --format jsonl | head -n 1");
    CHECK(ran.code == 0);
    CHECK(ran.err.empty());
}

TEST_CASE_FIXTURE(Two, "validate tells its faults to programs") {
    std::string text = good_submission();
    write("in/c.yaml", text.replace(text.find("claim: 0"), 8, "claim: 9"));
    const Ran ran = run("merilo validate in --format json --as-of 2026-01-15");
    CHECK(ran.code == 1);
    const Json object = Json::parse(ran.out);
    CHECK(object["tool"] == "merilo");
    CHECK(object["as_of"] == "2026-01-15");
    CHECK(object["results"].size() == 3);
    CHECK(object["results"][0]["valid"] == true);
    CHECK(object["results"][2]["valid"] == false);
    CHECK(object["results"][2]["errors"][0]["line"] == 7);
    CHECK(has(run("merilo validate in").out, "a.yaml: в порядке"));
}

TEST_CASE_FIXTURE(Two, "a review that was started is never overwritten, and comes back signed") {
    CHECK(run("merilo review in/b.yaml --output review.yaml").code == 0);
    CHECK(run("merilo review in/b.yaml --output review.yaml").code == 2);
    CHECK(run("sed -i 's/^expert:.*/expert: И. О. Эксперт/' review.yaml").code == 0);
    const Ran ran = run("merilo score in --reviews review.yaml --format json");
    CHECK_MESSAGE(ran.code == 0, ran.err);
    CHECK(run("cp review.yaml again.yaml; merilo score in --reviews .").code == 2);
}

TEST_CASE_FIXTURE(Two, "a review that speaks of nobody here is named") {
    write("other.yaml",
          "format: 1\nrubric: krasnoyarsk-methodical-work-municipal/2020\nmunicipality: {name: Другой район}\n"
          "period: 2020\nexpert: Эксперт\ndate: 2021-02-01\ndecisions: {}\n");
    const Ran ran = run("merilo score in --reviews other.yaml");
    CHECK_MESSAGE(ran.code == 0, ran.err);
    CHECK_MESSAGE(has(ran.err, "other.yaml"), ran.err);
}
