#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "collect/profile/identity.h"
#include "document_file.h"
#include "load/lexicon.h"

// The four municipalities' own documents, which are not in this repository: read where its neighbour folder has them.

using namespace merilo;

namespace {

std::optional<DocumentText> seed(const std::string& number) {
    for (const char* place : {"../shared/seeds", "../../shared/seeds", "../../../shared/seeds"}) {
        const std::filesystem::path folder = std::filesystem::path(MERILO_SOURCE_DIR) / place;
        if (!std::filesystem::is_directory(folder)) continue;
        for (const auto& entry : std::filesystem::directory_iterator(folder)) {
            if (!entry.path().filename().string().starts_with(number)) continue;
            std::ifstream in(entry.path(), std::ios::binary);
            return documents::document_of({std::istreambuf_iterator<char>(in), {}});
        }
    }
    return std::nullopt;
}

std::optional<Profile> identity_of(const std::string& number) {
    const auto text = seed(number);
    if (!text) return std::nullopt;
    const Lexicon lexicon = *shipped_lexicon();
    Profile profile;
    read_identity(profile, *text, lexicon);
    CHECK(profile.issued_by.value == Level::municipal);
    return profile;
}

}  // namespace

TEST_SUITE("collect/profile/seeds") {
    TEST_CASE("Yeniseysk: a model whose stamp has neither date nor act") {
        const auto profile = identity_of("000_");
        if (!profile) return;
        CHECK(profile->kind.value == Kind::model);
        CHECK(profile->approved.value == Approved::unclear);
        CHECK_FALSE(profile->number);
        CHECK_FALSE(profile->date);
    }

    TEST_CASE("Chesma: a report on letterhead, not approved") {
        const auto profile = identity_of("001_");
        if (!profile) return;
        CHECK(profile->kind.value == Kind::report);
        CHECK(profile->number.value == "488");
        CHECK(profile->date.value == Date{2023, 5, 3});
        CHECK(profile->approved.value == Approved::no);
    }

    TEST_CASE("Novotroitsk: an order that approves a model") {
        const auto profile = identity_of("003_");
        if (!profile) return;
        CHECK(profile->kind.value == Kind::order);
        CHECK(profile->approves == Kind::model);
        CHECK(profile->number.value == "02-у");
        CHECK(profile->date.value == Date{2021, 9, 14});
        CHECK(profile->approved.value == Approved::yes);
        REQUIRE(profile->approval);
        CHECK(profile->approval->act == Act::order);
    }

    TEST_CASE("Yartsevo: a programme approved by order, its protocol left blank") {
        const auto profile = identity_of("004_");
        if (!profile) return;
        CHECK(profile->kind.value == Kind::programme);
        CHECK(profile->approved.value == Approved::yes);
        REQUIRE(profile->approval);
        CHECK(profile->approval->act == Act::order);
        CHECK(profile->approval->number == "64");
        CHECK(profile->approval->date == Date{2021, 3, 22});
        CHECK_FALSE(profile->number);
        CHECK_FALSE(profile->date);
    }
}
