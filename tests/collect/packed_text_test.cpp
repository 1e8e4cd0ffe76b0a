#include "collect/packed_text.h"

#include <doctest/doctest.h>

#include "collect/read_limits.h"
#include "generate.h"

using namespace merilo;

namespace {

DocumentText full() {
    DocumentText document;
    document.format = DocumentFormat::pdf;
    document.trouble = ReadTrouble::none;
    document.detail = "подробность";
    document.title = "Приказ\tо плане";
    document.published = Date{2021, 3, 12};
    document.site = {"МБОУ СОШ № 5", "© Школа"};
    document.headings = {"Цели", "page 5\nscan 0"};
    document.pages = {{"первая\nстрока", false, false, {}}, {"", true, false, {}}, {"Ïðèêàç", false, true, {}}, {"с картинки", true, false, 87}};
    document.paged = true;
    document.links = {{"https://example.org/a b", "сайт"}, {"mailto:x@example.org", ""}};
    document.cut_off = true;
    return document;
}

}  // namespace

TEST_SUITE("collect/packed_text") {
    TEST_CASE("what is packed comes out as it was") {
        const DocumentText document = full();
        const auto back = unpacked(packed(document));
        REQUIRE(back);
        CHECK(packed(*back) == packed(document));
        CHECK(back->format == document.format);
        CHECK(back->title == document.title);
        CHECK(back->site == document.site);
        CHECK(back->published == document.published);
        CHECK(back->headings == document.headings);
        REQUIRE(back->pages.size() == 4);
        CHECK(back->pages[0].text == "первая\nстрока");
        CHECK(back->pages[1].scan);
        CHECK_FALSE(back->pages[0].scan);
        CHECK(back->pages[2].broken);
        CHECK(back->pages[3].ocr_confidence == 87);
        CHECK_FALSE(back->pages[1].ocr_confidence);
        CHECK(back->paged);
        CHECK(back->cut_off);
        REQUIRE(back->links.size() == 2);
        CHECK(back->links[0].address == "https://example.org/a b");
        CHECK(back->links[0].text == "сайт");
    }

    TEST_CASE("a document that was not read keeps its reason") {
        for (const ReadTrouble trouble : {ReadTrouble::none, ReadTrouble::no_reader, ReadTrouble::encrypted, ReadTrouble::not_there}) {
            DocumentText document;
            document.trouble = trouble;
            document.detail = "catdoc";
            const auto back = unpacked(packed(document));
            REQUIRE(back);
            CHECK(back->trouble == trouble);
            CHECK(back->detail == "catdoc");
            CHECK(back->pages.empty());
        }
    }

    TEST_CASE("bytes that are no packed text are refused") {
        const std::string form = "merilo-text 1\n";
        for (const char* wrong :
             {"page 5\nabc\n", "page 3\nabc", "page 3\nabcd", "page -1\n\n", "page 99999999999999999999\n\n", "page\n\n", "page 4294967297\nabc\n",
              "unknown 0\n\n", "scan 0\n\n", "link-text 1\na\n", "format 3\nxyz\n", "trouble 3\nxyz\n", "page 1\n\xFF\n", "page 1\n\x01\n",
              "page 3\n\xE2\x80\xAE\n", "page 2\na\r\n", "page 0\n\nocr 3\n101\n", "page 0\n\nocr 1\nx\n", "p", " 0\n\n", "page 0 \n\n"}) {
            CAPTURE(wrong);
            CHECK_FALSE(unpacked(form + wrong));
        }
        CHECK_FALSE(unpacked(""));
        CHECK_FALSE(unpacked("merilo-text 2\n"));
        CHECK(unpacked(form));
    }

    TEST_CASE("more headings, links or pages than any reader tells of are refused: each costs more memory than bytes") {
        const auto times = [](const std::string& record, std::size_t count) {
            std::string text = "merilo-text 1\n";
            for (std::size_t i = 0; i < count; ++i) text += record;
            return text;
        };
        CHECK(unpacked(times("heading 1\na\n", most_headings)));
        CHECK_FALSE(unpacked(times("heading 1\na\n", most_headings + 1)));
        CHECK(unpacked(times("link 1\na\n", most_links)));
        CHECK_FALSE(unpacked(times("link 1\na\n", most_links + 1)));
        CHECK_FALSE(unpacked(times("page 0\n\n", 200'000)));
    }

    TEST_CASE("a packed text cut anywhere or with a byte changed never misleads the reader into other memory") {
        const std::string whole = packed(full());
        for (std::size_t size = 0; size < whole.size(); ++size) unpacked(std::string(whole, 0, size));
        int refused = 0;
        for (int i = 0; i < 3000; ++i) {
            test::Random random(i);
            std::string text = whole;
            text[random.below(static_cast<int>(text.size()))] = static_cast<char>(random.below(256));
            if (!unpacked(text)) ++refused;
        }
        CHECK(refused > 1000);
    }
}
