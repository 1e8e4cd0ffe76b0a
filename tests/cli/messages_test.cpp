#include <doctest/doctest.h>

#include "program.h"

using namespace merilo::test;

namespace {

bool has(const std::string& text, const std::string& part) { return text.find(part) != text.npos; }

}  // namespace

TEST_CASE("a refusal shows the place, the line, a caret and the nearest name") {
    const Folder folder;
    std::string text = good_submission();
    folder.write("опечатка.yaml", text.replace(text.find("monitoring.other"), 16, "monitoring.othr"));
    for (const auto& [lang, near] : {std::pair{"ru", "возможно"}, std::pair{"en", "did you mean"}}) {
        const Ran ran = folder.run("merilo score опечатка.yaml --lang " + std::string(lang));
        CHECK(ran.code == 2);
        CHECK_MESSAGE(ran.err.starts_with("опечатка.yaml:10:3: "), ran.err);
        CHECK(has(ran.err, "  monitoring.othr: {claim: 0}\n"));
        CHECK(has(ran.err, "^\n"));
        CHECK(has(ran.err, "monitoring.other"));
        CHECK_MESSAGE(has(ran.err, near), ran.err);
    }
}

TEST_CASE("a misspelt command, option, format or name is answered with the nearest one") {
    const Folder folder;
    folder.write("good.yaml", good_submission());
    const struct { std::string line, suggestion; } table[] = {
        {"merilo scroe good.yaml", "score"},
        {"merilo rubric lst", "list"},
        {"merilo score good.yaml --fromat json", "--format"},
        {"merilo score good.yaml --qiuet", "--quiet"},
        {"merilo --versoin", "--version"},
        {"merilo score good.yaml --format jsno", "json"},
        {"merilo score good.yaml --report markdwn:x", "markdown"},
        {"merilo score good.yaml --fail-on eror", "error"},
        {"merilo score good.yaml --why monitoring.othr", "monitoring.other"},
        {"merilo explain brokn-link", "broken-link"},
        {"merilo rubric show krasnoyarsk-methodical-work-municpal", "krasnoyarsk-methodical-work-municipal"},
    };
    for (const auto& [line, suggestion] : table) {
        const Ran ran = folder.run(line);
        CHECK_MESSAGE(ran.code == 2, line);
        CHECK_MESSAGE(has(ran.err, "возможно, «" + suggestion), line, "\n", ran.err);
        CHECK_MESSAGE(ran.out.empty(), line);
    }
}

TEST_CASE("a missing value is named") {
    const Folder folder;
    CHECK(has(folder.run("merilo score --format").err, "--format: не указано значение"));
    CHECK(has(folder.run("merilo score --lang en --format").err, "--format: its value is missing"));
}

TEST_CASE("the language comes from --lang, then from the environment, and is Russian otherwise") {
    const Folder folder;
    const auto is_english = [&](const std::string& environment, const std::string& option = "") {
        return has(folder.run("merilo --help " + option, environment).out, "Usage:");
    };
    CHECK_FALSE(is_english(""));
    for (const std::string lang : {"LANG=C", "LANG=C.UTF-8", "LC_ALL=POSIX", "LANG=ru_RU.UTF-8", "LANG=de_DE.UTF-8"})
        CHECK_FALSE_MESSAGE(is_english(lang), lang);
    CHECK(is_english("LANG=en_US.UTF-8"));
    CHECK(is_english("LC_MESSAGES=en_GB.UTF-8 LANG=ru_RU.UTF-8"));
    CHECK_FALSE(is_english("LC_ALL=ru_RU.UTF-8 LC_MESSAGES=en_GB.UTF-8"));
    CHECK(is_english("LANG=ru_RU.UTF-8", "--lang en"));
    CHECK(is_english("LANG=ru_RU.UTF-8", "--lang=en"));
    CHECK_FALSE(is_english("LANG=en_US.UTF-8", "--lang ru"));
}

TEST_CASE("colour is for terminals only") {
    const Folder folder;
    folder.write("bad.yaml", "municipality: [\n");
    CHECK_FALSE(has(folder.run("merilo check bad.yaml").err, "\033"));
}
