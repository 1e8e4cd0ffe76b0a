#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>

#include "collect/document/made.h"
#include "fuzz/readers.h"
#include "program.h"

// What fuzzing is seeded with and what it found once: each reader gets its own files anew.

using namespace merilo;
namespace fs = std::filesystem;

namespace {

/// The files of tests/fuzz/corpus/NAME.
std::vector<fs::path> corpus(std::string_view name) {
    std::vector<fs::path> files;
    const fs::path folder = test::source("tests/fuzz/corpus") / name;
    if (!fs::is_directory(folder)) return files;
    for (const auto& entry : fs::directory_iterator(folder)) files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

}  // namespace

TEST_SUITE("fuzz") {
    TEST_CASE("what fuzzing has found is read as the readers promise") {
        for (const test::FuzzTarget& target : test::fuzz_targets()) {
            const auto files = corpus(target.name);
            CHECK_MESSAGE(!files.empty(), target.name);
            for (const fs::path& file : files) {
                CAPTURE(file);
                CHECK_NOTHROW(target.run(test::read(file)));
            }
        }
    }

    TEST_CASE("the corpus has a folder for each reader and no other") {
        for (const auto& entry : fs::directory_iterator(test::source("tests/fuzz/corpus"))) {
            CAPTURE(entry.path());
            CHECK(std::ranges::count(test::fuzz_targets(), entry.path().filename().string(), &test::FuzzTarget::name) == 1);
        }
    }
}
