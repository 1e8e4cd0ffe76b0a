#include <doctest/doctest.h>

#include "program.h"

using namespace merilo::test;

namespace {

bool has(const std::string& text, const std::string& part) { return text.find(part) != text.npos; }

const std::string nasty = R"(format: 1
rubric: krasnoyarsk-methodical-work-municipal/2020
municipality:
  name: "=1+1"
  region: "+7 край"
  code: "01234567"
period: 2020

documents:
  "модель, 1":
    title: "@Модель: «методической» работы; 2020"
    url: https://a.example/1.pdf https://b.example/2.pdf
    number: "0181"
    approval: {act: none}
  "-ключ с минусом":
    title: "1.10"
    file: мои документы/приказ № 5.pdf
    number: "1.10"

answers:
  goals.presence:
    claim: 1
    evidence:
      - {document: "модель, 1", pages: "1-2"}
      - {document: "-ключ с минусом", pages: "12.05"}
    comment: |-
      первая строка
      = вторая строка
  goals.alignment:
    claim: 0
  indicators.ineffective:
    claim: -1
    evidence:
      - title: "-1"
        url: нет
        pages: "2020-01-02"
        role: new-goals
    comment: " пробел в начале"
)";

/// What is left when a file has gone to `through` and come back, rows without content taken out.
std::string round_trip(const Folder& folder, const std::string& through) {
    const Ran there = folder.run("merilo convert nasty.yaml " + through), back = folder.run("merilo convert " + through + " back.yaml");
    CHECK_MESSAGE(there.code == 0, there.err);
    CHECK_MESSAGE(back.code == 0, back.err);
    std::string text;
    for (std::string rest = read(folder.path() / "back.yaml"); !rest.empty();) {
        const std::string line = rest.substr(0, rest.find('\n') + 1);
        rest.erase(0, line.size());
        const bool blank_row = line.starts_with("  ") && line[2] != ' ' && line.ends_with(":\n") && !rest.starts_with("    ");
        if (!blank_row) text += line;
    }
    return text;
}

}  // namespace

TEST_CASE("what spreadsheets would spoil comes back as it was, to the byte") {
    const Folder folder;
    folder.write("nasty.yaml", nasty);
    for (const std::string through : {"through.yaml", "through.json", "through.xlsx", "through.csv"}) CHECK_MESSAGE(round_trip(folder, through) == nasty, through);
}

TEST_CASE("the file that is read is never written over") {
    const Folder folder;
    folder.write("a.yaml", good_submission());
    folder.run("ln -s a.yaml link.yaml; ln a.yaml hard.yaml");
    for (const std::string out : {"a.yaml", "./a.yaml", "link.yaml", "hard.yaml"}) {
        CHECK_MESSAGE(folder.run("merilo convert a.yaml " + out).code == 2, out);
        CHECK(read(folder.path() / "a.yaml") == good_submission());
    }
}

TEST_CASE("a result that is there is replaced by a whole one, or not at all") {
    const Folder folder;
    folder.write("a.yaml", good_submission());
    folder.write("bad.yaml", "format: 1\nanswers: [\n");
    folder.write("out.csv", "before");
    const Ran bad = folder.run("merilo convert bad.yaml out.csv");
    CHECK(bad.code == 2);
    CHECK_MESSAGE(has(bad.err, "bad.yaml:2:"), bad.err);
    CHECK(read(folder.path() / "out.csv") == "before");
    CHECK(folder.run("merilo convert a.yaml out.csv").code == 0);
    CHECK(read(folder.path() / "out.csv").starts_with("\xEF\xBB\xBF"));
    CHECK(folder.run("ls").out == "a.yaml\nbad.yaml\nout.csv\n");
}

TEST_CASE("what does not fit is refused and named, not cut") {
    const Folder folder;
    std::string text = good_submission();
    text.insert(text.find("claim: "), "comment: " + std::string(40000, 'x') + ", ");
    folder.write("long.yaml", text);
    const Ran ran = folder.run("merilo convert long.yaml out.xlsx --lang ru");
    CHECK(ran.code == 2);
    CHECK_MESSAGE(has(ran.err, "32 767"), ran.err);
    CHECK_MESSAGE(has(ran.err, "позиция"), ran.err);
    CHECK(folder.run("ls").out == "long.yaml\n");
    CHECK(folder.run("merilo convert long.yaml out.csv").code == 0);
}

TEST_CASE("convert says what it cannot do") {
    const Folder folder;
    folder.write("a.yaml", good_submission());
    folder.write("settings.yaml", "colour: red\n");
    CHECK(has(folder.run("merilo convert a.yaml out.docx --lang en").err, "--format"));
    CHECK(folder.run("merilo convert a.yaml").code == 2);
    CHECK(folder.run("merilo convert a.yaml b.yaml c.yaml").code == 2);
    CHECK(folder.run("merilo convert missing.yaml out.csv").code == 2);
    CHECK(folder.run("merilo convert settings.yaml out.csv").code == 2);
    CHECK(folder.run("merilo convert a.yaml no/such/folder/out.csv").code == 3);
    CHECK(has(folder.run("merilo convert a.yaml - --format json").out, "\"format\": 1"));
}

TEST_CASE("documents that stay behind are told of") {
    const Folder folder;
    std::string text = nasty;
    folder.write("a.yaml", text);
    folder.write("other/keep.txt", "");
    CHECK(folder.run("merilo convert a.yaml b.csv").err.empty());
    const Ran away = folder.run("merilo convert a.yaml other/b.csv --lang en");
    CHECK(away.code == 0);
    CHECK_MESSAGE(has(away.err, "beside"), away.err);
    CHECK(folder.run("merilo convert a.yaml other/b.csv --quiet").err.empty());
}
