#include <doctest/doctest.h>
#include <sys/stat.h>

#include <algorithm>

#include "collect/document/made.h"
#include "collect/web/server.h"
#include "json.h"
#include "program.h"

// Recognising scans through the real programs, with a script in tesseract's place.

using namespace merilo::test;

namespace {

std::string words_of(const std::string& line, int number) {
    std::string table;
    std::size_t from = 0;
    for (std::size_t end; from < line.size(); from = end + 1) {
        end = std::min(line.find(' ', from), line.size());
        table += "5\t1\t1\t1\t" + std::to_string(number) + "\t1\t0\t0\t9\t9\t78.5\t" + line.substr(from, end - from) + "\n";
    }
    return table;
}

/// Writes a tesseract that reads an order on every picture, and counts the pictures in the file `asked`.
std::string with_tesseract(const Folder& folder, const std::string& instead = "") {
    folder.write("table", words_of("УПРАВЛЕНИЕ ОБРАЗОВАНИЯ ПРИМЕРНОГО РАЙОНА", 1) + words_of("ПРИКАЗ", 2) + words_of("10.09.2020 № 181", 3) +
                              words_of("Об утверждении формы сбора данных", 4) + words_of("ПРИКАЗЫВАЮ:", 5) + words_of("Утвердить форму.", 6));
    folder.write("bin/tesseract", "#!/bin/bash\ncd \"${0%/*}/..\"\n[ \"$1\" = --list-langs ] && { printf 'rus\\n'; exit; }\n"
                                  "cat >/dev/null; echo page >>asked\n" + (instead.empty() ? "cat table\n" : instead));
    chmod((folder.path() / "bin/tesseract").c_str(), 0700);
    return "PATH=\"$PWD/bin:$PATH\" ";
}

long times_asked(const Folder& folder) {
    if (!std::filesystem::exists(folder.path() / "asked")) return 0;
    const std::string lines = read(folder.path() / "asked");
    return std::count(lines.begin(), lines.end(), '\n');
}

std::string submission(const std::string& address) {
    std::string text = good_submission();
    return text.replace(text.find("{claim: 0}"), 10,
                        "{claim: 1, evidence: [{title: Форма мониторинга методической поддержки педагогов, " + address + ", kind: form}]}");
}

/// What scan-without-text says of the document; empty: nothing.
std::string said(const Ran& ran) {
    for (const Json& finding : Json::parse(ran.out)["results"][0]["findings"].elements())
        if (finding["check"] == "scan-without-text") return finding["message"].dump();
    return {};
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

constexpr const char* without_programs = "PATH=/nowhere \"$(command -v merilo)\" ";

}  // namespace

TEST_SUITE("cli/ocr") {
    TEST_CASE("inspect --ocr tells what a scan says, and how sure that is") {
        const Folder folder;
        folder.write("scan.pdf", sample("scan.pdf"));
        const std::string path = with_tesseract(folder);
        const Ran plain = folder.run(path + "merilo inspect scan.pdf");
        CHECK_MESSAGE(has(plain.out, "это скан"), plain.out);
        CHECK(times_asked(folder) == 0);
        const Ran ran = folder.run(path + "merilo inspect --ocr scan.pdf");
        CHECK(ran.code == 0);
        CHECK_MESSAGE(has(ran.out, "прочитано распознаванием, уверенность 78 %"), ran.out);
        CHECK(has(ran.out, "приказ"));
        const Json json = Json::parse(folder.run(path + "merilo inspect --ocr --format json scan.pdf").out)[0];
        CHECK(json["number"] == "181");
        CHECK(json["scan"] == false);
        CHECK(json["ocr_confidence"] == 78);
    }

    TEST_CASE("what was recognised on a local file is kept in the archive, if there is one, by the file's content") {
        const Server server([](const Asked&, Wire& wire) { wire.answer(200, "<html><p>страница", "text/html"); });
        const Folder folder;
        folder.write("scan.pdf", sample("scan.pdf"));
        folder.write("s.yaml", submission("url: \"" + server.url("/page") + "\""));
        folder.write("local.yaml", submission("file: scan.pdf"));
        const std::string path = with_tesseract(folder);
        for (const int times : {1, 2}) {
            CHECK(folder.run(path + "merilo inspect --ocr scan.pdf").code == 0);
            CHECK(times_asked(folder) == times);  // nowhere to keep it
        }
        CHECK(folder.run(path + "merilo fetch s.yaml --allow-private").code == 0);
        const auto first = folder.run(path + "merilo inspect --ocr --format json scan.pdf").out;
        CHECK(times_asked(folder) == 3);
        folder.write("copy.pdf", sample("scan.pdf"));
        const auto second = folder.run(path + "merilo inspect --ocr --format json copy.pdf").out;
        CHECK(Json::parse(second)[0]["ocr_confidence"] == 78);
        CHECK(Json::parse(second)[0]["number"] == Json::parse(first)[0]["number"]);
        CHECK(has(said(folder.run(path + "merilo check local.yaml --ocr --format json")), "уверенность 78 %"));
        folder.write("elsewhere/scan.pdf", sample("scan.pdf"));
        CHECK(has(folder.run("cd elsewhere && PATH=\"$PWD/../bin:$PATH\" merilo inspect --ocr --archive ../merilo.db scan.pdf").out, "78 %"));
        CHECK(times_asked(folder) == 3);
        CHECK(folder.run(path + "merilo inspect --ocr --archive nowhere.db scan.pdf").code == 2);
    }

    TEST_CASE("without tesseract a scan stays a scan, and the packages are named") {
        const Folder folder;
        folder.write("scan.pdf", sample("scan.pdf"));
        const Ran ran = folder.run(std::string(without_programs) + "inspect --ocr scan.pdf");
        CHECK(ran.code == 0);
        CHECK_MESSAGE(has(ran.out, "это скан"), ran.out);
        CHECK(has(ran.out, "tesseract-ocr, tesseract-ocr-rus"));
        const Ran no_words = folder.run(with_tesseract(folder, "exit 1\n") + "merilo inspect --ocr scan.pdf");
        CHECK(has(no_words.out, "это скан"));
        CHECK_FALSE(has(no_words.out, "tesseract"));  // it is there, and cannot read this
    }

    TEST_CASE("fetch --ocr recognises a kept scan once, whatever came of it") {
        for (const std::string instead : {"", "exit 1\n"}) {
            const Server server([](const Asked&, Wire& wire) { wire.answer(200, sample("scan.pdf"), "application/pdf"); });
            const Folder folder;
            folder.write("s.yaml", submission("url: \"" + server.url("/scan.pdf") + "\""));
            const std::string path = with_tesseract(folder, instead);
            CHECK(folder.run(path + "merilo fetch s.yaml --allow-private").code == 0);
            CHECK(times_asked(folder) == 0);
            CHECK(has(said(folder.run("merilo check s.yaml --format json")), "скан без текста"));
            for (int i = 0; i < 2; ++i) {
                CHECK(folder.run(path + "merilo fetch s.yaml --allow-private --ocr").code == 0);
                CHECK(times_asked(folder) == 1);
            }
            CHECK(folder.run(path + "merilo fetch s.yaml --allow-private").code == 0);
            const std::string message = said(folder.run("merilo check s.yaml --format json"));
            CHECK(has(message, instead.empty() ? "уверенность 78 %" : "скан без текста"));
        }
    }

    TEST_CASE("where the packages come later, the next fetch --ocr recognises what is kept") {
        const Server server([](const Asked&, Wire& wire) { wire.answer(200, sample("scan.pdf"), "application/pdf"); });
        const Folder folder;
        folder.write("s.yaml", submission("url: \"" + server.url("/scan.pdf") + "\""));
        CHECK(folder.run(std::string(without_programs) + "check --fetch s.yaml --allow-private --ocr --format json").code < 2);
        const std::string message = said(folder.run("merilo check s.yaml --format json"));
        CHECK_MESSAGE(has(message, "tesseract-ocr, tesseract-ocr-rus"), message);
        const Ran ran = folder.run(with_tesseract(folder) + "merilo check --fetch s.yaml --allow-private --ocr --format json");
        CHECK(has(said(ran), "уверенность 78 %"));
        CHECK(times_asked(folder) == 1);
    }

    TEST_CASE("scans among local files are recognised when a check is asked to") {
        const Folder folder;
        folder.write("scan.pdf", sample("scan.pdf"));
        folder.write("s.yaml", submission("file: scan.pdf"));
        const std::string path = with_tesseract(folder);
        CHECK(has(said(folder.run(path + "merilo check s.yaml --format json")), "скан без текста"));
        CHECK(has(said(folder.run(path + "merilo check s.yaml --ocr --format json")), "уверенность 78 %"));
    }
}
