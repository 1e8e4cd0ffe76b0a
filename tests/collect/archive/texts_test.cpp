#include <doctest/doctest.h>

#include "collect/archive/database.h"
#include "sample_archive.h"

// What readers made of kept bodies, and which of them are still to be read.

using namespace merilo;
using namespace merilo::test;

TEST_SUITE("collect/archive/texts") {
    TEST_CASE("a kept body is read once by a version of the reader, and recognised once") {
        const SampleArchive sample;
        const std::string sha256 = sha256_of("Приказ");
        const auto archive = sample.write();
        sample.add(*archive, opened("a", noon), "Приказ");
        const auto left = [&archive](int reader, bool recognise) { return archive->unread(reader, recognise).size(); };
        CHECK(archive->unread(1, false).at(0).sha256 == sha256);
        CHECK(left(1, true) == 1);
        REQUIRE(!archive->add_text(sha256, 1, Pictures::none, "текст"));
        CHECK(archive->packed_text(sha256) == "текст");
        CHECK(left(1, true) == 0);
        CHECK(left(2, false) == 1);
        REQUIRE(!archive->add_text(sha256, 1, Pictures::untried, ""));
        CHECK(left(1, false) == 0);
        CHECK(left(1, true) == 1);
        REQUIRE(!archive->add_text(sha256, 1, Pictures::recognised, "с картинки"));
        CHECK(left(1, true) == 0);
        CHECK(left(2, true) == 1);
        CHECK(left(2, false) == 0);  // a newer reader without recognition would know less
        CHECK(archive->packed_text(sha256) == "с картинки");
    }

    TEST_CASE("of texts kept by an older version nobody knows whether they hold pictures: they are read again for them") {
        const SampleArchive sample;
        const std::string sha256 = sha256_of("Приказ");
        {
            const auto archive = sample.write();
            sample.add(*archive, opened("a", noon), "Приказ");
            REQUIRE(!archive->add_text(sha256, 1, Pictures::none, "текст"));
        }
        auto database = Database::open(sample.path(), Database::Access::existing);
        REQUIRE(database);
        (*database)->execute("ALTER TABLE texts DROP COLUMN pictures; PRAGMA user_version=2");
        const auto archive = sample.write();
        CHECK(archive->packed_text(sha256) == "текст");
        CHECK(archive->unread(1, false).empty());
        CHECK(archive->unread(1, true).size() == 1);
    }
}
