#include <doctest/doctest.h>

#include "json.h"
#include "program.h"

// `merilo doctor`: what it finds, and what it says when something is not there.

using namespace merilo::test;
namespace fs = std::filesystem;

namespace {

bool has(const std::string& text, const std::string& part) { return text.find(part) != text.npos; }

Json looked_at(const Ran& ran, const std::string& id) {
    for (const Json& each : Json::parse(ran.out)["looked_at"].elements())
        if (each["id"] == id) return each;
    return {};
}

/// A folder with the program alone, or with helpers made of shell scripts.
struct Moved : Folder {
    Moved() { fs::copy_file(MERILO_PROGRAM, path() / "merilo"); }
    void helper(const std::string& name, const std::string& script) const {
        write(name, "#!/bin/sh\n" + script);
        fs::permissions(path() / name, fs::perms::owner_all);
    }
};

}  // namespace

TEST_CASE("where all that is needed is there the code is 0, in both languages") {
    const Folder folder;
    for (const std::string lang : {"ru", "en"}) {
        const Ran ran = folder.run("merilo doctor --lang " + lang);
        CHECK_MESSAGE(ran.code == 0, ran.out);
        for (const std::string part : {"merilo-fetch", "merilo-document", "poppler", "catdoc", "tesseract", "krasnoyarsk-methodical-work-municipal/2020"})
            CHECK_MESSAGE(has(ran.out, part), ran.out);
        CHECK(ran.err.empty());
    }
    CHECK(has(folder.run("merilo doctor", "LANG=en_GB.UTF-8").out, "en_GB.UTF-8"));
}

TEST_CASE("the same for scripts") {
    const Folder folder;
    const Ran ran = folder.run("merilo doctor --format json");
    const Json result = Json::parse(ran.out);
    CHECK(result["tool"] == "merilo");
    CHECK(result["all_needed"] == true);
    CHECK(looked_at(ran, "poppler")["state"] == "here");
    CHECK(looked_at(ran, "certificates")["needed"] == true);
    CHECK(looked_at(ran, "configuration")["state"] == "note");
    CHECK(looked_at(ran, "catdoc")["package"] == "catdoc");
}

TEST_CASE("without its helpers the program says what stays unchecked, and ends in 3") {
    const Moved folder;
    const Ran ran = folder.run("./merilo doctor --lang en");
    CHECK(ran.code == 3);
    CHECK(has(ran.out, "libexec/merilo"));
    CHECK(has(ran.out, "stays not checked"));
    CHECK(has(ran.out, "Something needed is not in order: merilo-fetch, merilo-document"));
}

TEST_CASE("a helper of another version, a dying and a silent one are no helpers") {
    const Moved folder;
    folder.helper("merilo-fetch", "echo version 0.0.1\necho certificates 5\n");
    folder.helper("merilo-document", "echo version 0.0.1; exit 3\n");
    const Ran ran = folder.run("./merilo doctor --lang en --format json");
    CHECK(ran.code == 3);
    CHECK(has(looked_at(ran, "merilo-fetch")["found"].text(), "version 0.0.1, but the program is"));
    CHECK(looked_at(ran, "merilo-fetch")["state"] == "broken");
    CHECK(looked_at(ran, "merilo-document")["state"] == "broken");
    CHECK(looked_at(ran, "poppler")["state"] == "absent");
}

TEST_CASE("helpers are found in libexec, too, and what they lack is named with its package") {
    const Moved folder;
    fs::create_directories(folder.path() / "bin");
    fs::rename(folder.path() / "merilo", folder.path() / "bin/merilo");
    const std::string version = folder.run("bin/merilo --version | cut -d' ' -f2 | tr -d '\\n'").out;
    folder.helper("libexec/merilo/merilo-fetch", "echo version " + version + "; echo roots /roots; echo certificates 7\n");
    folder.helper("libexec/merilo/merilo-document",
                  "echo version " + version + "; echo poppler 22; echo 'catdoc '; echo tesseract 5.3.0; echo languages eng osd\n");
    const Ran ran = folder.run("bin/merilo doctor --lang en");
    CHECK_MESSAGE(ran.code == 0, ran.out);
    CHECK(has(ran.out, "apt install catdoc"));
    CHECK(has(ran.out, "apt install tesseract-ocr-rus"));
    CHECK(has(ran.out, "7, in the file /roots"));
    CHECK(folder.run("bin/merilo doctor --strict").code == 4);
    folder.helper("libexec/merilo/merilo-fetch", "echo version " + version + "; echo roots /roots; echo certificates 0\n");
    CHECK(folder.run("bin/merilo doctor").code == 3);
}

TEST_CASE("the archive, the configuration and the rubrics of a run are looked at") {
    const Folder folder;
    folder.write("merilo.db", "this is no archive");
    CHECK(folder.run("merilo doctor").code == 3);
    fs::remove(folder.path() / "merilo.db");
    CHECK(folder.run("merilo doctor --archive absent.db").code == 3);
    folder.write(".merilo.yaml", "jobs: 2\nignore: drafts\n");
    CHECK(has(folder.run("merilo doctor").out, "jobs: 2; ignore: drafts"));
    folder.write(".merilo.yaml", "jbos: 2\n");
    const Ran faulty = folder.run("merilo doctor --lang en");
    CHECK(faulty.code == 2);
    CHECK(has(faulty.err, ".merilo.yaml:1:1: "));
    CHECK(has(faulty.out, "with faults"));
    CHECK(folder.run("merilo doctor --no-config").code == 0);
    CHECK(folder.run("merilo doctor --no-config --rubric absent.yaml").code == 2);
}

TEST_CASE("a whole archive is counted") {
    const Folder folder;
    std::string text = good_submission();
    text.replace(text.find("{claim: 0}"), 10, "{claim: 1, evidence: [{title: Форма сбора, url: \"http://127.0.0.1:1/\"}]}");
    folder.write("form.yaml", text);
    folder.run("merilo fetch form.yaml --allow-private --confirm-after 0s --quiet");
    const Ran ran = folder.run("merilo doctor --lang en");
    CHECK(ran.code == 0);
    CHECK_MESSAGE(has(ran.out, "merilo.db: whole, schema "), ran.out);
}
