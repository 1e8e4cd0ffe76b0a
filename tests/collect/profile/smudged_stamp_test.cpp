#include "collect/profile/stamps/smudged_stamp.h"

#include <doctest/doctest.h>

using namespace merilo;

namespace {

std::vector<HeadLine> lines(std::initializer_list<std::string_view> texts) {
    std::vector<HeadLine> lines;
    for (const auto text : texts) lines.push_back(head_line(text));
    return lines;
}

std::string smudged(std::string_view line) { return smudged_stamp(lines({line, "ПОЛОЖЕНИЕ"}), 1); }

}  // namespace

TEST_SUITE("collect/profile/smudged_stamp") {
    TEST_CASE("what is left of a stamp's words is known by their letters") {
        CHECK(smudged("У гв р жд") == "У гв р жд");
        CHECK_FALSE(smudged("т в ер ж дено").empty());
        CHECK_FALSE(smudged(",Щирекrор").empty());
    }

    TEST_CASE("stamps that can be read, titles and names are none") {
        CHECK(smudged("УТВЕРЖДАЮ").empty());
        CHECK(smudged("Директор").empty());
        CHECK(smudged("директора").empty());
        CHECK(smudged("Учебный год").empty());
        CHECK(smudged("").empty());
        CHECK(smudged_stamp(lines({"ПОЛОЖЕНИЕ", "У гв р жд"}), 1).empty());
        CHECK(smudged_stamp({}, 5).empty());
    }

    TEST_CASE("the marks of a seal, and a day cut off by the picture's edge, tell of a stamp") {
        CHECK(smudged_stamp(lines({"К*", "МАОУ «СОШ № 14»", "✓", "ПОЛОЖЕНИЕ"}), 3) == "✓");
        CHECK(smudged_stamp(lines({"№ *", "ПОЛОЖЕНИЕ"}), 1).empty());
        CHECK(smudged("абря 2020 г.") == "абря 2020 г.");
        CHECK(smudged("сентября 2020 г.").empty());
        CHECK(smudged("мая 2020 г.").empty());
    }

    TEST_CASE("a head read badly all over") {
        std::vector<HeadLine> mixed, shreds, plain;
        for (int i = 0; i < 10; ++i) {
            mixed.push_back(head_line("ПолоrеFIие о меJIодическом обьедиNении учиtелей"));
            shreds.push_back(head_line("М ун и ц и п альн ое уч реж ден ие"));
            plain.push_back(head_line("Положение № 02-у о методическом объединении и о его плане на год"));
        }
        CHECK(poorly_read(mixed));
        CHECK(poorly_read(shreds));
        CHECK_FALSE(poorly_read(plain));
        CHECK_FALSE(poorly_read({mixed[0]}));
    }
}
