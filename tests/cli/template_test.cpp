#include <doctest/doctest.h>

#include <algorithm>
#include <iterator>
#include <numeric>

#include "json.h"
#include "program.h"

using namespace merilo::test;

namespace {

bool has(const std::string& text, const std::string& part) { return text.find(part) != text.npos; }

const std::string rubric = "krasnoyarsk-methodical-work-municipal";

/// What a run found, without what a form's format decides: the file, the places and their order, the words, some of
/// which name lines or cells.
std::vector<std::string> found(const Ran& ran) {
    REQUIRE_MESSAGE(!ran.out.empty(), ran.err);
    const Json result = Json::parse(ran.out)["results"][0];
    std::vector<std::string> all;
    for (const Json& finding : result["findings"].elements())
        all.push_back(finding.without("/place").without("/message").without("/fix").dump() + "\n");
    all.push_back(result.without("/file").without("/findings").dump() + "\n");
    std::ranges::sort(all);
    return all;
}

/// What only one of two lists has.
std::string differing(const std::vector<std::string>& one, const std::vector<std::string>& other) {
    std::vector<std::string> lines;
    std::ranges::set_symmetric_difference(one, other, std::back_inserter(lines));
    return std::accumulate(lines.begin(), lines.end(), std::string());
}

/// No finding of a table speaks of the keys of YAML.
void check_words(const Ran& ran) {
    for (const Json& finding : Json::parse(ran.out)["results"][0]["findings"].elements())
        for (const char* words : {"message", "fix"}) CHECK_FALSE(has(finding[words].text(), " (pages)"));
}

}  // namespace

TEST_CASE("template writes the form that the file's name asks for, YAML unless asked") {
    const Folder folder;
    CHECK(has(folder.run("merilo template " + rubric).out, "\nanswers:\n"));
    CHECK(folder.run("merilo template " + rubric + "/2020 --output form.xlsx").code == 0);
    CHECK(read(folder.path() / "form.xlsx").starts_with("PK"));
    CHECK(folder.run("merilo template " + rubric + " --output form.CSV").code == 0);
    CHECK(read(folder.path() / "form.CSV").starts_with("\xEF\xBB\xBF"));
    CHECK(folder.run("merilo template " + rubric + " --format csv --output form.txt").code == 0);
    CHECK(read(folder.path() / "form.txt").starts_with("\xEF\xBB\xBF"));
    CHECK(has(folder.run("merilo template " + rubric + " --lang en").out, "Self-assessment form"));
    CHECK(has(folder.run("merilo template " + rubric + " --lang ru").out, "Форма самооценки"));
}

TEST_CASE("template refuses what it does not know, and says what is near") {
    const Folder folder;
    const Ran misspelt = folder.run("merilo template krasnoyarsk-methodical-work-municipl --lang en");
    CHECK(misspelt.code == 2);
    CHECK_MESSAGE(has(misspelt.err, "krasnoyarsk-methodical-work-municipal"), misspelt.err);
    CHECK(folder.run("merilo template").code == 2);
    CHECK(folder.run("merilo template " + rubric + " --format pdf").code == 2);
}

TEST_CASE("a blank workbook says in which cells it needs something") {
    const Folder folder;
    REQUIRE(folder.run("merilo template " + rubric + " --output form.xlsx").code == 0);
    const Ran ran = folder.run("merilo validate form.xlsx --lang ru");
    CHECK(ran.code == 2);
    CHECK_MESSAGE(has(ran.err, "лист «Сведения», B2"), ran.err);
    CHECK_MESSAGE(has(ran.err, "лист «Сведения», B5"), ran.err);
    CHECK(std::ranges::count(ran.err, '\n') < 8);
}

TEST_CASE("a form counts the same in YAML, XLSX and CSV, and its findings name cells") {
    const Folder folder;
    const std::string samples = source("samples").string();
    folder.run("cp -r '" + samples + "/cases' '" + samples + "/exemplary' .");
    const std::string tail = " --format json --lang ru --as-of 2026-01-15";
    for (const std::string sample : {"cases/case-06", "cases/case-01", "cases/case-08", "exemplary/submission"}) {
        const Ran yaml = folder.run("merilo check " + sample + ".yaml" + tail);
        CHECK(folder.run("merilo score " + sample + ".yaml" + tail).out == yaml.out);
        for (const std::string format : {".xlsx", ".csv"}) {
            const Ran converted = folder.run("merilo convert " + sample + ".yaml " + sample + format);
            REQUIRE_MESSAGE(converted.code == 0, converted.err);
            const Ran table = folder.run("merilo check " + sample + format + tail);
            CHECK(yaml.code == table.code);
            CHECK_MESSAGE(found(yaml) == found(table), sample, format, "\n", differing(found(yaml), found(table)));
            check_words(table);
        }
    }
    const Ran ran = folder.run("merilo check cases/case-06.xlsx --lang ru");
    CHECK_MESSAGE(has(ran.out, "лист «Ответы»"), ran.out);
    CHECK_MESSAGE(has(ran.out, "лист «Документы»"), ran.out);
}

TEST_CASE("the whole circle: a form with a fault comes back marked, is mended in the marked book, and is in order") {
    const Folder folder;
    folder.run("cp -r '" + source("samples/exemplary").string() + "' own");
    const std::string there = "file: docs/concept.txt", absent = "file: docs/absent.txt";
    std::string text = read(folder.path() / "own/submission.yaml");
    REQUIRE(has(text, there));
    text.replace(text.find(there), there.size(), absent);
    folder.write("own/faulty.yaml", text);
    REQUIRE(folder.run("merilo convert own/faulty.yaml own/form.xlsx").code == 0);
    const std::string sent = read(folder.path() / "own/form.xlsx");
    const Ran marked = folder.run("merilo check own/form.xlsx --annotate own/marked.xlsx --lang ru");
    CHECK(marked.code == 1);
    CHECK_MESSAGE(has(marked.out, "лист «Документы», C2"), marked.out);
    CHECK(read(folder.path() / "own/form.xlsx") == sent);
    REQUIRE(folder.run("merilo convert own/marked.xlsx own/marked.yaml").code == 0);
    text = read(folder.path() / "own/marked.yaml");
    REQUIRE(has(text, absent));
    text.replace(text.find(absent), absent.size(), there);
    folder.write("own/mended.yaml", text);
    REQUIRE(folder.run("merilo convert own/mended.yaml own/mended.xlsx").code == 0);
    const Ran mended = folder.run("merilo check own/mended.xlsx --lang ru");
    CHECK_MESSAGE(mended.code == 0, mended.out);
}
