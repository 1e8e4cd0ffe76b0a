#include <doctest/doctest.h>

#include "program.h"

// The configuration file: where it is found, what wins over what, and how strictly it is read.

using namespace merilo::test;
namespace fs = std::filesystem;

namespace {

bool has(const std::string& text, const std::string& part) { return text.find(part) != text.npos; }

bool english(const Ran& ran) { return has(ran.out, "in order"); }

}  // namespace

TEST_CASE("the nearest file counts, in the working folder or above it") {
    const Folder folder;
    folder.write("район/форма.yaml", good_submission());
    folder.write("район/документы/пусто.txt", "");
    folder.write(".merilo.yaml", "lang: en\n");
    CHECK(english(folder.run("merilo validate район")));
    CHECK(english(folder.run("cd район/документы && merilo validate ..")));
    folder.write("район/.merilo.yaml", "lang: ru\n");
    CHECK(english(folder.run("merilo validate район")));
    CHECK_FALSE(english(folder.run("cd район/документы && merilo validate ..")));
}

TEST_CASE("the search ends at a folder under version control, whose own file still counts") {
    const Folder folder;
    folder.write("область/район/форма.yaml", good_submission());
    folder.write(".merilo.yaml", "lang: en\n");
    fs::create_directory(folder.path() / "область/.git");
    CHECK_FALSE(english(folder.run("cd область/район && merilo validate .")));
    folder.write("область/.merilo.yaml", "lang: en\n");
    CHECK(english(folder.run("cd область/район && merilo validate .")));
}

TEST_CASE("the command line wins over the file, the file over the environment") {
    const Folder folder;
    folder.write("form.yaml", good_submission());
    folder.write(".merilo.yaml", "lang: en\n");
    CHECK(english(folder.run("merilo validate form.yaml", "LANG=ru_RU.UTF-8")));
    CHECK_FALSE(english(folder.run("merilo validate form.yaml --lang ru", "LANG=en_US.UTF-8")));
    CHECK_FALSE(english(folder.run("merilo --lang ru validate form.yaml")));
    CHECK_FALSE(english(folder.run("merilo validate form.yaml --no-config", "LANG=ru_RU.UTF-8")));
    folder.write("other.yaml", "lang: ru\n");
    CHECK_FALSE(english(folder.run("merilo validate form.yaml --config other.yaml", "LANG=en_US.UTF-8")));
}

TEST_CASE("gates, formats and switches come from the file, each for the commands that have it") {
    const Folder folder;
    folder.write("form.yaml", good_submission());
    folder.write(".merilo.yaml", "min-score: 1\nformat: json\nquiet: true\njobs: 1\n");
    const Ran gated = folder.run("merilo score form.yaml");
    CHECK(gated.code == 1);
    CHECK(gated.out.starts_with("{"));
    CHECK(folder.run("merilo score form.yaml --min-score 0").code == 0);
    CHECK(folder.run("merilo validate form.yaml --format terminal").out.empty());
    CHECK(has(folder.run("merilo validate form.yaml --format terminal --quiet=false").out, "в порядке"));
    CHECK(has(folder.run("merilo rubric list").out, "krasnoyarsk"));
    // A format that only some commands have does not disturb the others.
    folder.write(".merilo.yaml", "format: markdown\n");
    CHECK(folder.run("merilo score form.yaml").out.starts_with("#"));
    CHECK(folder.run("merilo validate form.yaml").code == 0);
}

TEST_CASE("paths are relative to the file") {
    const Folder folder;
    folder.write("rules/own.yaml", read(source("rubrics/krasnoyarsk-methodical-work-municipal-2020.yaml")).replace(0, 0, "# own\n"));
    folder.write("district/form.yaml", good_submission());
    folder.write(".merilo.yaml", "rubric: [rules/missing.yaml]\narchive: kept.db\n");
    CHECK(has(folder.run("cd district && merilo validate form.yaml").err, "../rules/missing.yaml"));
    folder.write(".merilo.yaml", "rubric: rules/own.yaml\narchive: kept.db\n");
    CHECK(folder.run("cd district && merilo validate form.yaml").code == 0);
    CHECK(has(folder.run("cd district && merilo doctor").out, "../kept.db"));
}

TEST_CASE("what is wrong with the file is told with its place and the nearest name") {
    const Folder folder;
    folder.write("form.yaml", good_submission());
    const struct { std::string text, place, part; } table[] = {
        {"lang: ru\nfail-onn: error\n", "2:1", "fail-on"},
        {"lang: de\n", "1:7", "de"},
        {"jobs: many\n", "1:7", "many"},
        {"fail-on: eror\n", "1:10", "error"},
        {"format: jsno\n", "1:9", "json"},
        {"strict: yes\n", "1:9", "true"},
        {"as-of: yesterday\n", "1:8", "yesterday"},
        {"timeout: 5 parrots\n", "1:10", "parrots"},
        {"quiet: true\nquiet: true\n", "2:1", "quiet"},
        {"report: json:x\n", "1:1", "report"},
        {"- lang\n", "1:1", ""},
    };
    for (const auto& [written, place, part] : table) {
        const std::string text = written;
        folder.write(".merilo.yaml", text);
        const Ran ran = folder.run("merilo validate form.yaml");
        CHECK_MESSAGE(ran.code == 2, text);
        CHECK_MESSAGE(ran.err.starts_with(".merilo.yaml:" + place + ": "), text, ran.err);
        CHECK_MESSAGE(has(ran.err, part), ran.err);
        CHECK(ran.out.empty());
    }
    CHECK(folder.run("merilo validate form.yaml --no-config").code == 0);
    folder.write(".merilo.yaml", "# nothing yet\n");
    CHECK(folder.run("merilo validate form.yaml").code == 0);
    CHECK(folder.run("merilo validate form.yaml --config absent.yaml").code == 2);
    CHECK(folder.run("merilo validate form.yaml --config .merilo.yaml --no-config").code == 2);
}

TEST_CASE("ignored files of folders are passed over, named ones are not") {
    const Folder folder;
    for (const std::string name : {"a.yaml", "b.tmp.yaml", "черновики/c.yaml", "2019/deep/d.yaml", "2020/e.yaml"}) folder.write(name, good_submission());
    folder.write(".merilo.yaml", "ignore: [\"*.tmp.yaml\", черновики/, 2019/**]\n");
    const Ran all = folder.run("merilo validate .");
    CHECK(has(all.out, "a.yaml"));
    CHECK(has(all.out, "2020/e.yaml"));
    for (const std::string name : {"b.tmp", "c.yaml", "d.yaml"}) CHECK_FALSE_MESSAGE(has(all.out, name), all.out);
    CHECK(folder.run("cd 2020 && merilo validate ..").out == folder.run("cd 2020 && merilo validate ../").out);
    CHECK_FALSE(has(folder.run("cd 2020 && merilo validate ../2019 2>&1").out, "d.yaml"));
    CHECK(has(folder.run("merilo validate черновики/c.yaml").out, "c.yaml"));
    CHECK(has(folder.run("merilo validate . --no-config").out, "d.yaml"));
}
