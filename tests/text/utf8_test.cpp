#include "text/utf8.h"

#include <doctest/doctest.h>

#include <array>
#include <random>
#include <string>

#include "text/nearest.h"
#include "text/words.h"

using namespace merilo;

TEST_SUITE("text/utf8") {
    TEST_CASE("what is told quickly to be UTF-8 is, and all Russian text is told so") {
        CHECK(plainly_utf8("План № 5 — «наставничество»…\n"));
        CHECK(plainly_utf8("№"));
        std::minstd_rand random(7);
        const char* const pieces[] = {"a", "ж", "№", "\xF0\x9F\x98\x80", "\xD0", "\x80", "\xE2\x84", "\xED\xA0\x80", "\xC0\x80", "\xE0\x80\x80", "\xFF"};
        int plain = 0;
        for (int round = 0; round < 20'000; ++round) {
            std::string bytes;
            for (auto left = random() % 5; left > 0; --left) bytes += pieces[random() % std::size(pieces)];
            const bool told = plainly_utf8(bytes);
            plain += told;
            if (told) CHECK_FALSE(invalid_utf8(bytes));
        }
        CHECK(plain > 200);
    }

    TEST_CASE("bytes that are no UTF-8 are found where they stand") {
        CHECK_FALSE(invalid_utf8("План № 5 «…»"));
        CHECK(invalid_utf8("\xCF\xEB\xE0\xED") == 0u);
        CHECK(invalid_utf8("ab\xC0\xAF") == 2u);
        CHECK(invalid_utf8("a\xED\xA0\x80") == 1u);
        CHECK(invalid_utf8("a\xF4\x90\x80\x80") == 1u);
        CHECK(invalid_utf8("а\xD0") == 2u);
    }

    TEST_CASE("widths are counted in cells") {
        CHECK(characters("План") == 4);
        CHECK(display_width("План") == 4);
        CHECK(display_width("и\u0306") == 1);
        CHECK(display_width("漢字") == 4);
        CHECK(shortened("Программа", 9) == "Программа");
        CHECK(shortened("Программа", 5) == "Прог…");
        CHECK(display_width(shortened("漢字漢字", 4)) <= 4);
    }

    TEST_CASE("nothing from outside steers a screen") {
        CHECK(printable("a\x1b[31mb") == "a\uFFFD[31mb");
        CHECK(printable("а\u202Eб") == "а\uFFFDб");
        CHECK(printable("два\nслова") == "два слова");
        CHECK(printable("Приказ № 5") == "Приказ № 5");
    }
}

TEST_SUITE("text/nearest") {
    TEST_CASE("the nearest known name") {
        constexpr auto known = std::to_array<std::string_view>({"claim", "evidence", "comment"});
        CHECK(nearest("clam", known) == "claim");
        CHECK(nearest("evidnece", known) == "evidence");
        CHECK(nearest("Comment", known) == "comment");
        CHECK(nearest("сlаim", known) == "claim");  // Cyrillic «с» and «а»
        CHECK(nearest("comme", known) == "comment");  // begun, not ended
        CHECK_FALSE(nearest("comx", known));
        CHECK_FALSE(nearest("балл", known));
        CHECK_FALSE(nearest("", known));
    }
}

TEST_SUITE("text/words") {
    TEST_CASE("forms of a word share a stem, and ё is е") {
        for (const char* form : {"наставничество", "наставничества", "наставничеством"}) CHECK(stem(form) == stem("наставничестве"));
        CHECK(folded("СЛЁТ Ёлки") == "слет елки");
        CHECK(stem("наставник") != stem("наставничество"));
    }

    TEST_CASE("words are runs of letters and digits, and the sign №") {
        const auto words = tokens_of("МБОУ «СОШ № 5»: мастер-класс");
        REQUIRE(words.size() == 6);
        CHECK(words[0].form == "мбоу");
        CHECK(words[2].form == "№");
        CHECK(words[3].form == "5");
        CHECK(words[5].form == "класс");
    }

    TEST_CASE("a breve typed apart is composed") { CHECK(composed("и\u0306") == "й"); }
}
