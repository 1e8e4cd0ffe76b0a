#include "collect/document/ocr.h"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include "collect/document/made.h"
#include "program.h"

using namespace merilo;

namespace {

const std::string heading = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n";

/// A word of a line of a block, as tesseract tells it.
std::string word(int block, int line, const std::string& confidence, const std::string& text) {
    return "5\t1\t" + std::to_string(block) + "\t1\t" + std::to_string(line) + "\t1\t242\t116\t385\t38\t" + confidence + "\t" + text + "\n";
}

const std::string order = heading + "1\t1\t0\t0\t0\t0\t0\t0\t2481\t3508\t-1\t\n" + word(1, 1, "95.000000", " ") + word(1, 1, "96.3", "УПРАВЛЕНИЕ") +
                          word(1, 1, "90.9", "ОБРАЗОВАНИЯ") + word(1, 2, "80", "П") + word(1, 2, "80", "Р") + word(1, 2, "80", "И") +
                          word(1, 2, "80", "К") + word(1, 2, "80", "А") + word(1, 2, "80", "З") + "4\t1\t2\t1\t1\t0\t1\t1\t1\t1\t-1\t\n" +
                          word(2, 1, "84.5", "методи-") + word(2, 2, "86", "ческой");

/// A script that stands in for tesseract. It leaves what it was called with in `words` and what it was given in `picture`.
struct Fake {
    explicit Fake(const std::string& does) {
        folder.write("tesseract", "#!/bin/bash\ncd \"${0%/*}\"\n[ \"$1\" = --list-langs ] && { cat langs; exit; }\n"
                                  "echo \"$*\" >words; cat >picture\n" + does);
        folder.write("langs", "List of available languages (2):\neng\nrus\n");
        folder.write("table", order);
        chmod(program().c_str(), 0700);
    }
    std::string program() const { return (folder.path() / "tesseract").string(); }
    std::string seen(const std::string& name) const { return test::read(folder.path() / name); }
    test::Folder folder;
};

const std::string picture = "\x89PNG\r\n\x1a\n and so on";

DocumentText recognised(const std::string& bytes, const Fake& fake, ReadLimits limits = {}) {
    return recognise_page(bytes, 0, limits, fake.program());
}

}  // namespace

TEST_SUITE("collect/document/ocr") {
    TEST_CASE("words come together to lines, and the page is as sure as its words are on the average") {
        const auto page = page_of_words(order);
        REQUIRE(page);
        CHECK(page->text == "УПРАВЛЕНИЕ ОБРАЗОВАНИЯ\nПРИКАЗ\nметодической");
        CHECK(page->ocr_confidence == 83);
        CHECK(page->scan);
    }

    TEST_CASE("words far apart on a line stand in columns") {
        const auto at = [](int left, int width, const std::string& text) {
            return "5\t1\t1\t1\t1\t1\t" + std::to_string(left) + "\t116\t" + std::to_string(width) + "\t38\t90\t" + text + "\n";
        };
        const auto page = page_of_words(heading + at(200, 180, "ПРИНЯТО") + at(1400, 300, "УТВЕРЖДАЮ") + at(1750, 40, "и") + at(1840, 200, "далее"));
        REQUIRE(page);
        CHECK(page->text == "ПРИНЯТО\tУТВЕРЖДАЮ и далее");
    }

    TEST_CASE("dust, a stamp's edge and doubtful letters are no text") {
        CHECK_FALSE(page_of_words(""));
        CHECK_FALSE(page_of_words(heading));
        CHECK_FALSE(page_of_words(heading + word(1, 1, "95", " ")));
        CHECK_FALSE(page_of_words(heading + word(1, 1, "95", "№ 12")));
        CHECK_FALSE(page_of_words(heading + word(1, 1, "29", "мохиняелоен") + word(1, 1, "29", "иэнэтиьхчпоном")));
    }

    TEST_CASE("a table that is none, or cut off anywhere, breaks nothing") {
        for (std::size_t size = 0; size <= order.size(); ++size) page_of_words(order.substr(0, size));
        CHECK_FALSE(page_of_words("5\t5\t5\n5\n\n\t\t\t\t\t\t\t\t\t\t\t\t\t\nникакая это не таблица, а просто текст\n"));
        CHECK_FALSE(page_of_words(word(1, 1, "много", "уверенности здесь не сказано")));
        CHECK_FALSE(page_of_words(word(1, 1, "101", "уверенности здесь слишком много")));
        const auto dirty = page_of_words(word(1, 1, "90", "\xFF\x01 приказ об утверждении плана"));
        REQUIRE(dirty);
        CHECK(dirty->text.find("приказ об утверждении плана") != std::string::npos);
        CHECK(dirty->text.find('\x01') == std::string::npos);
        CHECK(dirty->text.find('\xFF') == std::string::npos);
    }

    TEST_CASE("a page of a PDF is drawn in grey, fine enough for letters but not finer than allowed") {
        const Fake fake("cat table\n");
        CHECK(recognised(test::sample("scan.pdf"), fake).pages.at(0).ocr_confidence == 83);
        CHECK(fake.seen("words") == "stdin stdout -l rus --psm 1 --dpi 300 tsv\n");
        CHECK(fake.seen("picture").starts_with("P5\n24"));
        ReadLimits limits;
        limits.ocr_pixels = 100'000;
        recognised(test::sample("scan.pdf"), fake, limits);
        CHECK(fake.seen("words").find("--dpi 32 ") != std::string::npos);
        CHECK(fake.seen("picture").size() < 101'000);
        CHECK(fake.seen("picture").size() > 95'000);
    }

    TEST_CASE("a picture is handed on as it is") {
        const Fake fake("cat table\n");
        CHECK(recognised(picture, fake).pages.at(0).text.find("ПРИКАЗ") != std::string::npos);
        CHECK(fake.seen("picture") == picture);
        CHECK(fake.seen("words") == "stdin stdout -l rus --psm 1 tsv\n");
    }

    TEST_CASE("what is missing is named by its packages") {
        const DocumentText without = recognise_page(picture, 0, {}, "");
        CHECK(without.trouble == ReadTrouble::no_reader);
        CHECK(without.detail == "tesseract-ocr, tesseract-ocr-rus");
        const Fake fake("exit 1\n");
        fake.folder.write("langs", "List of available languages (2):\neng\nrussian\n");
        CHECK(recognised(picture, fake).trouble == ReadTrouble::no_reader);
        CHECK(recognised(picture, fake).detail == "tesseract-ocr-rus");
    }

    TEST_CASE("what cannot be recognised, drawn or waited for is a trouble") {
        CHECK(recognised(picture, Fake("exit 1\n")).trouble == ReadTrouble::damaged);
        CHECK(recognised(picture, Fake("kill -SEGV $$\n")).trouble == ReadTrouble::crashed);
        CHECK(recognised("%PDF-1.7\nи больше ничего", Fake("cat table\n")).trouble == ReadTrouble::damaged);
        CHECK(recognise_page(test::sample("scan.pdf"), 1, {}, Fake("cat table\n").program()).trouble == ReadTrouble::damaged);
        CHECK(recognised("приказ", Fake("cat table\n")).trouble == ReadTrouble::damaged);
        ReadLimits limits;
        limits.ocr_seconds = 1;
        CHECK(recognised(picture, Fake("exec sleep 60\n"), limits).trouble == ReadTrouble::too_long);
    }

    TEST_CASE("the real tesseract, where it is installed, reads a scanned order") {
        const DocumentText document = recognise_page(test::sample("scan.pdf"), 0, {}, "/usr/bin/tesseract");
        if (document.trouble == ReadTrouble::no_reader) return;
        REQUIRE(document.pages.size() == 1);
        const TextPage& page = document.pages.front();
        CHECK(page.text.find("УПРАВЛЕНИЕ ОБРАЗОВАНИЯ ПРИМЕРНОГО РАЙОНА") != std::string::npos);
        CHECK(page.text.find("12 октября 2021 г.") != std::string::npos);
        CHECK(page.ocr_confidence > 50);
    }
}
