#include <doctest/doctest.h>

#include <algorithm>

#include "program.h"

using namespace merilo::test;

namespace {

bool has(const std::string& text, const std::string& part) { return text.find(part) != text.npos; }

int lines(const std::string& text) { return static_cast<int>(std::count(text.begin(), text.end(), '\n')); }

const std::string list = "merilo score --format jsonl ";

}  // namespace

TEST_CASE("one bad file never hides the others") {
    const Folder folder;
    folder.write("a.yaml", good_submission());
    folder.write("b.yaml", "answers: [\n");
    folder.write("c.yaml", good_submission());
    const Ran ran = folder.run(list + ".");
    CHECK(ran.code == 2);
    CHECK(lines(ran.out) == 2);
    CHECK_MESSAGE(has(ran.err, "b.yaml:1:"), ran.err);
}

TEST_CASE("a folder is searched in depth, in order, without what is hidden") {
    const Folder folder;
    folder.write("Район 2/представление.yaml", good_submission());
    folder.write("Район 1/представление.yml", good_submission());
    folder.write("Район 3/submission.YAML", good_submission());
    folder.write(".git/hidden.yaml", good_submission());
    folder.run("ln -s .. 'Район 1/loop'; ln -s loop2 loop2");
    const Ran ran = folder.run(list + ".");
    CHECK_MESSAGE(ran.code == 0, ran.err);
    CHECK(lines(ran.out) == 3);
    CHECK(ran.out.find("Район 1") < ran.out.find("Район 2"));
    CHECK(ran.out.find("Район 2") < ran.out.find("Район 3"));
}

TEST_CASE("what is no submission is named and skipped in a folder, refused when named itself") {
    const Folder folder;
    folder.write("all/a.yaml", good_submission());
    folder.write("all/settings.yaml", "colour: red\n");
    folder.write("all/table.xlsx", "PK");
    folder.write("all/review.yaml", "format: 1\nexpert: Эксперт\ndecisions: {}\n");
    folder.write("all/model.pdf", "%PDF");
    const Ran ran = folder.run(list + "all");
    CHECK_MESSAGE(ran.code == 0, ran.err);
    for (const std::string name : {"settings.yaml", "table.xlsx", "review.yaml", "model.pdf"})
        CHECK_MESSAGE(has(ran.err, name), name, "\n", ran.err);
    CHECK(folder.run(list + "all --quiet").err.empty());
    for (const std::string name : {"settings.yaml", "table.xlsx", "review.yaml", "model.pdf"})
        CHECK_MESSAGE(folder.run(list + "all/" + name).code == 2, name);
}

TEST_CASE("a folder without submissions is an error") {
    const Folder folder;
    folder.write("empty/note.txt", "…");
    const Ran ran = folder.run(list + "empty");
    CHECK(ran.code == 2);
    CHECK(has(ran.err, "empty:1:1: "));
}

TEST_CASE("a broken file in a folder is never passed over") {
    const Folder folder;
    folder.write("all/a.yaml", good_submission());
    folder.write("all/settings.yaml", "colour: \"red\n");
    CHECK(folder.run(list + "all").code == 2);
}

TEST_CASE("BOM and CRLF are read, windows-1251 is refused with its place") {
    const Folder folder;
    folder.write("bom.yaml", "\xEF\xBB\xBF" + good_submission());
    std::string text;
    for (char letter : good_submission()) text += letter == '\n' ? "\r\n" : std::string(1, letter);
    folder.write("crlf.yaml", text);
    folder.write("cp1251.yaml", "format: 1\nmunicipality: {name: \xC5\xED\xE8\xF1\xE5\xE9\xF1\xEA}\n");
    CHECK(folder.run(list + "bom.yaml").code == 0);
    CHECK(folder.run(list + "crlf.yaml").code == 0);
    const Ran ran = folder.run(list + "cp1251.yaml");
    CHECK(ran.code == 2);
    CHECK_MESSAGE(has(ran.err, "cp1251.yaml:2:"), ran.err);
    CHECK(has(ran.err, "1251"));
}

TEST_CASE("JSON submissions read like YAML ones") {
    const Folder folder;
    folder.write("a.json",
                 R"({"format": 1, "rubric": "krasnoyarsk-methodical-work-municipal/2020", "period": 2020, )"
                 R"("municipality": {"name": "Примерный район"}, "answers": {"goals.presence": {"claim": 0}}})");
    const Ran ran = folder.run(list + "a.json");
    CHECK_MESSAGE(ran.code == 0, ran.err);
}

TEST_CASE("standard input is not read, and that is said") {
    const Folder folder;
    CHECK(has(folder.run("merilo score - < /dev/null").err, "стандартного ввода"));
    CHECK(has(folder.run("merilo score - --lang en < /dev/null").err, "standard input"));
}

TEST_CASE("a folder named like a command is a path") {
    const Folder folder;
    folder.write("check/a.yaml", good_submission());
    CHECK(folder.run(list + "check").code == 0);
}
