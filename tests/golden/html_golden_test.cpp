#include <doctest/doctest.h>

#include <cstdlib>

#include "program.h"

// HTML reports as they were, without the style and the script that they carry: those are files of their own.

using namespace merilo::test;

namespace {

/// `text` with what stands between the marks left out.
std::string without(std::string text, const std::string& from, const std::string& to) {
    const auto begin = text.find(from), end = text.find(to, begin);
    REQUIRE(end != text.npos);
    return text.erase(begin + from.size(), end - begin - from.size());
}

void compare(const std::string& arguments, const std::string& golden) {
    const Ran ran = shell("merilo score " + arguments + " --as-of 2026-01-15 --lang ru --format html", source("samples"));
    CHECK_MESSAGE(ran.code == 0, ran.err);
    std::string page = without(ran.out, "<style>", "</style>");
    page = without(page, "<script>", "</script>");
    page = without(page, "Content-Security-Policy\" content=\"", "\"/>");
    const auto file = source("tests/golden/" + golden);
    if (std::getenv("MERILO_UPDATE_GOLDENS")) write(file, page);
    REQUIRE_MESSAGE(std::filesystem::exists(file), "no ", file.string(), "; MERILO_UPDATE_GOLDENS=1 writes it");
    CHECK_MESSAGE(read(file) == page, golden, " differs");
}

}  // namespace

TEST_CASE("a municipality's HTML report is as it was") { compare("cases/case-06.yaml", "case-06/score.ru.html"); }

TEST_CASE("a region's HTML report is as it was") {
    compare("region --reviews region/reviews --quiet", "region/score.quiet.ru.html");
}
