#include "office/zip_parts.h"

#include <doctest/doctest.h>

#include "collect/document/made.h"

using namespace merilo;

TEST_SUITE("collect/document/zip_parts") {
    TEST_CASE("a part is what was packed, and what is not there is no trouble") {
        const std::string file = test::zipped({{"a/b.xml", "текст"}, {"пусто", ""}});
        ZipParts parts(file);
        CHECK(parts.trouble() == ReadTrouble::none);
        CHECK(parts.names() == std::vector<std::string>{"a/b.xml", "пусто"});
        CHECK(parts.part("a/b.xml") == "текст");
        CHECK(parts.part("пусто") == "");
        CHECK_FALSE(parts.part("../a/b.xml"));
        CHECK_FALSE(parts.part("A/B.xml"));
        CHECK(parts.trouble() == ReadTrouble::none);
    }

    TEST_CASE("a part, all of them, their number and how well they are packed have limits") {
        const std::string zeros(5'000'000, '\0');
        const std::string file = test::zipped({{"a", zeros}, {"b", "b"}});
        const auto trouble = [&file](const ZipLimits& limits) {
            ZipParts parts(file, limits);
            if (parts.trouble() == ReadTrouble::none) CHECK_FALSE(parts.part("a"));
            return parts.trouble();
        };
        CHECK(trouble({.part = 2'000'000, .ratio = 100'000}) == ReadTrouble::too_large);
        CHECK(trouble({.total = 2'000'000, .ratio = 100'000}) == ReadTrouble::too_large);
        CHECK(trouble({.entries = 1}) == ReadTrouble::too_large);
        CHECK(trouble({}) == ReadTrouble::too_large);
        ZipParts parts(file, {.ratio = 100'000});
        CHECK(parts.part("a") == zeros);
    }

    TEST_CASE("the size that a file tells of a part is not believed") {
        std::string file = test::zipped({{"a", std::string(100'000, 'a')}});
        for (std::size_t at = 0; (at = file.find("\xA0\x86\x01", at)) != file.npos; ++at) file.replace(at, 3, "\x01\0\0", 3);
        ZipParts parts(file, {.part = 50'000});
        CHECK_FALSE(parts.part("a"));
        CHECK(parts.trouble() != ReadTrouble::none);
    }

    TEST_CASE("beside a damaged part the others are read") {
        std::string file = test::zipped({{"a", std::string(1000, 'a')}, {"b", "b"}});
        file[32] ^= 0x55;
        ZipParts parts(file);
        CHECK_FALSE(parts.part("a"));
        CHECK(parts.trouble() == ReadTrouble::damaged);
        CHECK(parts.part("b") == "b");
    }

    TEST_CASE("a file cut off is damaged") {
        const std::string file = test::zipped({{"a", std::string(1000, 'a')}});
        ZipParts parts(file.substr(0, file.size() / 2));
        CHECK(parts.trouble() == ReadTrouble::damaged);
        CHECK_FALSE(parts.part("a"));
        CHECK(parts.names().empty());
    }
}
