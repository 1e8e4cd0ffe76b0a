#include "../../cli/readers.h"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <cerrno>
#include <filesystem>

#include "collect/document/made.h"
#include "program.h"

// The pool of helper processes: what becomes of one document is of no consequence to the others.

using namespace merilo;
using namespace merilo::cli;

namespace {

const std::string helper = (std::filesystem::path(MERILO_PROGRAM).parent_path() / "merilo-document").string();

DocumentSource source_of(std::string bytes, std::string name = "a") {
    return {std::move(name), "", [bytes = std::move(bytes)] { return std::optional(bytes); }};
}

std::vector<DocumentText> read_all(const std::vector<DocumentSource>& sources, int jobs, const ReadLimits& limits = {},
                                   const std::string& program = helper) {
    return read_documents(sources, jobs, limits, {}, program);
}

/// A script that stands in for the helper.
std::string script(const test::Folder& folder, const std::string& text) {
    folder.write("helper", "#!/bin/bash\n" + text);
    const std::string path = (folder.path() / "helper").string();
    chmod(path.c_str(), 0700);
    return path;
}

/// Reads a request of the helper's into `document`.
const std::string take_request = "read -r size page type || exit 0; IFS= read -r -N \"$size\" document || exit 0\n";
const std::string answer_it = "text=$'merilo-text 1\\npage '${#document}$'\\n'$document$'\\n'; printf '%d\\n%s' ${#text} \"$text\"\n";

/// Takes a document for the number of its scans; no helper survives a second page.
const std::string sheets_helper =
    "LC_ALL=C; while :; do " + take_request +
    "text=$'merilo-text 1\\n'\n"
    "case $page in\n"
    "0) for ((i = 0; i < document; ++i)); do text+=$'page 0\\n\\nscan 0\\n\\n'; done ;;\n"
    "2) kill -SEGV $$ ;;\n"
    "*) text+=$'page 10\\nлист '$page$'\\nscan 0\\n\\nocr 2\\n80\\n' ;;\n"
    "esac\n"
    "printf '%d\\n%s' ${#text} \"$text\"; done\n";

}  // namespace

TEST_SUITE("cli/readers") {
    TEST_CASE("texts come in the order of their sources, whoever is ready first") {
        std::vector<DocumentSource> sources;
        for (int i = 0; i < 40; ++i) sources.push_back(source_of(i % 8 == 0 ? test::sample("order.pdf") : "Приказ " + std::to_string(i)));
        for (const int jobs : {1, 4}) {
            std::size_t last = 0;
            const auto texts = read_documents(sources, jobs, {}, [&last](std::size_t done) { CHECK(done == ++last); }, helper);
            CHECK(last == sources.size());
            REQUIRE(texts.size() == sources.size());
            for (std::size_t i = 0; i < texts.size(); ++i) {
                CHECK(texts[i].readable());
                if (i % 8 == 0) CHECK(texts[i].pages.size() == 2);
                else CHECK(texts[i].text() == "Приказ " + std::to_string(i));
            }
        }
        CHECK(read_all({}, 4).empty());
    }

    TEST_CASE("a file that cannot be read is a trouble of its own") {
        const DocumentSource gone{"b", "", [] {
                                      errno = ENOENT;
                                      return std::optional<std::string>{};
                                  }};
        const DocumentSource broken{"c", "", []() -> std::optional<std::string> { throw std::runtime_error("сбой"); }};
        const auto texts = read_all({source_of("один"), gone, broken, source_of("два")}, 2);
        CHECK(texts[0].text() == "один");
        CHECK(texts[1].trouble == ReadTrouble::not_there);
        CHECK(texts[1].detail == "ENOENT");
        CHECK(texts[2].trouble == ReadTrouble::not_there);
        CHECK(texts[3].text() == "два");
    }

    TEST_CASE("without the helper every document says so") {
        const auto texts = read_all({source_of("один"), source_of("два")}, 2, {}, "/нет/такого/merilo-document");
        for (const DocumentText& text : texts) {
            CHECK(text.trouble == ReadTrouble::no_reader);
            CHECK(text.detail == "merilo-document: ENOENT");
        }
    }

    TEST_CASE("a helper that dies on a document is started anew for the next one") {
        const test::Folder folder;
        const std::string program = script(folder, "while :; do " + take_request +
                                                       "case $document in\n"
                                                       "segfault) kill -SEGV $$ ;;\n"
                                                       "forever) kill -XCPU $$ ;;\n"
                                                       "memory) exit 4 ;;\n"
                                                       "rubbish) printf '5\\nabcde' ;;\n"
                                                       "no-size) printf 'abcdefghijklmnopqrstuvwxyz\\n' ;;\n"
                                                       "huge) printf '99999999999\\n' ;;\n"
                                                       "silent) sleep 20 2>/dev/null & wait ;;\n"
                                                       "*) " + answer_it + ";;\nesac; done\n");
        ReadLimits limits;
        limits.wall_seconds = 2;
        std::vector<DocumentSource> sources;
        for (const char* word : {"a", "segfault", "b", "forever", "c", "memory", "d", "rubbish", "e", "no-size", "f", "huge", "g", "silent", "h"})
            sources.push_back(source_of(word));
        const std::vector<ReadTrouble> expected{ReadTrouble::crashed, ReadTrouble::too_long, ReadTrouble::too_large, ReadTrouble::crashed,
                                                ReadTrouble::crashed, ReadTrouble::crashed,  ReadTrouble::too_long};
        for (const int jobs : {1, 3}) {
            const auto texts = read_all(sources, jobs, limits, program);
            REQUIRE(texts.size() == 15);
            for (std::size_t i = 0; i < texts.size(); ++i) {
                CAPTURE(i);
                if (i % 2 == 1) CHECK(texts[i].trouble == expected[i / 2]);
                else CHECK(texts[i].text() == std::string(1, static_cast<char>('a' + i / 2)));
            }
        }
    }

    TEST_CASE("scans are recognised page by page, and a page that breaks the helper costs no other page") {
        const test::Folder folder;
        const std::string program = script(folder, sheets_helper);
        std::vector<DocumentSource> sources;
        for (const char* sheets : {"3", "0", "6", "1"}) sources.push_back(source_of(sheets));
        for (const int jobs : {1, 4}) {
            std::size_t told = 0;
            const auto texts = read_documents(sources, jobs, with_ocr({}), [&told](std::size_t done) { CHECK(done == ++told); }, program);
            CHECK(told == 4);
            REQUIRE(texts[2].pages.size() == 6);
            for (int page = 1; page <= 6; ++page) {
                const TextPage& sheet = texts[2].pages[page - 1];
                CAPTURE(page);
                CHECK(sheet.scan);
                if (page == 2) CHECK(sheet.picture());
                else CHECK(sheet.text == "лист " + std::to_string(page));
                if (page != 2) CHECK(sheet.ocr_confidence == 80);
            }
            CHECK(texts[0].pages.size() == 3);
            CHECK(texts[1].pages.empty());
            CHECK(texts[3].pages.at(0).text == "лист 1");
            CHECK_FALSE(texts[2].cut_off);
        }
    }

    TEST_CASE("nothing is recognised unless asked for, and only so many pages of a document") {
        const test::Folder folder;
        const std::string program = script(folder, sheets_helper);
        CHECK(read_all({source_of("3")}, 2, {}, program)[0].scan());
        ReadLimits limits;
        limits.ocr_pages = 1;
        const DocumentText text = read_all({source_of("3")}, 2, limits, program)[0];
        CHECK(text.cut_off);
        CHECK(text.pages.at(0).ocr_confidence);
        CHECK(text.pages.at(1).picture());
        CHECK_FALSE(text.scan());
    }

    TEST_CASE("where recognition lacks its packages, scans say which, and stay scans") {
        const test::Folder folder;
        const std::string program = script(folder, "while :; do " + take_request +
                                                       "if [ $page = 0 ]; then document=; text=$'merilo-text 1\npage 0\n\nscan 0\n\n'\n"
                                                       "else text=$'merilo-text 1\ntrouble 9\nno-reader\ndetail 13\ntesseract-ocr\n'; fi\n"
                                                       "printf '%d\n%s' ${#text} \"$text\"; done\n");
        for (const DocumentText& text : read_all({source_of("a"), source_of("b"), source_of("c")}, 2, with_ocr({}), program)) {
            CHECK(text.readable());
            CHECK(text.scan());
            CHECK(text.detail == "tesseract-ocr");
        }
    }

    TEST_CASE("a document that takes too much memory or is too large costs no other one") {
#ifndef __SANITIZE_ADDRESS__
        ReadLimits limits;
        limits.memory = 180'000'000;
        std::string xml = "<w:document>";
        for (int i = 0; i < 4'000'000; ++i) xml += i % 7 ? "<w:r/>" : "<w:p/>";
        const auto texts = read_all({source_of("один"), source_of(test::zipped({{"[Content_Types].xml", ""}, {"word/document.xml", xml}})), source_of("два")}, 1, limits);
        CHECK(texts[0].text() == "один");
        CHECK(texts[1].trouble == ReadTrouble::too_large);
        CHECK(texts[2].text() == "два");
#endif
        ReadLimits small;
        small.document_bytes = 5;
        const auto cut = read_all({source_of("12345"), source_of("123456")}, 1, small);
        CHECK(cut[0].text() == "12345");
        CHECK(cut[1].trouble == ReadTrouble::too_large);
    }

    TEST_CASE("a document that takes too much of the processor's time costs no other one") {
        ReadLimits limits;
        limits.processor_seconds = 0;
        const auto texts = read_all({source_of("один"), source_of(test::endless_pdf()), source_of("два")}, 1, limits);
        CHECK(texts[0].text() == "один");
        CHECK(texts[1].trouble == ReadTrouble::too_long);
        CHECK(texts[2].text() == "два");
    }

    TEST_CASE("so little memory that the helper cannot even start is a reason") {
#ifndef __SANITIZE_ADDRESS__
        ReadLimits limits;
        limits.memory = 1'000'000;
        const auto texts = read_all({source_of(test::sample("order.pdf"))}, 1, limits);
        CHECK((texts[0].trouble == ReadTrouble::too_large || texts[0].trouble == ReadTrouble::crashed));
#endif
    }
}
