#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>

#include "collect/profile/content_reading.h"
#include "program.h"

// The four sources that the domain's page describes; the folder is not part of the repository.

using namespace merilo;
using merilo::test::names;

namespace {

/// What is read in the source whose name begins so; nothing when it is not there.
std::optional<Profile> source_document(std::string_view begins) {
    const std::filesystem::path folder = merilo::test::source("../shared/seeds"), beside = merilo::test::source("../../shared/seeds");
    for (const auto& place : {folder, beside}) {
        if (!std::filesystem::is_directory(place)) continue;
        for (const auto& entry : std::filesystem::directory_iterator(place))
            if (entry.path().filename().string().starts_with(begins)) return merilo::test::content_of(merilo::test::read(entry.path()));
    }
    return std::nullopt;
}

}  // namespace

TEST_CASE("the model of Енисейск: abstract goals without a figure") {
    const auto read = source_document("000_");
    if (!read) return;
    CHECK(read->goals.present.value == true);
    CHECK(read->goals.measurable.value == false);
    CHECK(read->goals.concrete.value == false);
    CHECK(names(read->topics, "methodical-work"));
    CHECK(names(read->topics, "mentoring"));
    CHECK(read->municipality.value.value_or("").find("Енисейск") != std::string::npos);
    CHECK(read->personal_data.empty());
}

TEST_CASE("the report of Чесма: abstract goals, years of cited acts are not its own") {
    const auto read = source_document("001_");
    if (!read) return;
    CHECK(read->goals.present.value == true);
    CHECK(read->goals.measurable.value == false);
    CHECK(read->goals.concrete.value == false);
    CHECK_FALSE(read->valid);
    CHECK(read->municipality.value == "Чесменского муниципального района");
    CHECK(read->personal_data.empty());
}

TEST_CASE("the order of Новотроицк: goals not measurable, networks strong, mentoring only mentioned, no collection methods") {
    const auto read = source_document("003_");
    if (!read) return;
    CHECK(read->goals.present.value == true);
    CHECK(read->goals.measurable.value == false);
    REQUIRE_FALSE(read->topics.empty());
    CHECK(read->topics.front().name == "networks");
    CHECK_FALSE(names(read->topics, "mentoring"));
    CHECK(read->information_systems.value == false);
    CHECK(read->traditional_forms.value != true);
    CHECK(read->municipality.value.value_or("").find("Новотроицк") != std::string::npos);
}

TEST_CASE("the programme of Ярцево: criteria without target values, 2021-2025") {
    const auto read = source_document("004_");
    if (!read) return;
    CHECK(read->goals.present.value == true);
    CHECK(read->goals.measurable.value == false);
    CHECK(read->indicators.value == true);
    CHECK(read->valid.value == YearSpan{2021, 2025});
    CHECK(read->municipality.value == "Ярцевский район");
    CHECK(read->personal_data.empty());
}
