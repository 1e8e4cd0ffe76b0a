#include <doctest/doctest.h>

#include "../../cli/ignored.h"

// Patterns of ignored files.

using merilo::cli::matches_pattern;

TEST_CASE("a name is looked for at any depth, a path from the top") {
    CHECK(matches_pattern("draft.yaml", "draft.yaml"));
    CHECK(matches_pattern("draft.yaml", "2020/north/draft.yaml"));
    CHECK_FALSE(matches_pattern("draft.yaml", "2020/final-draft.yaml"));
    CHECK(matches_pattern("2020/draft.yaml", "2020/draft.yaml"));
    CHECK_FALSE(matches_pattern("2020/draft.yaml", "archive/2020/draft.yaml"));
    CHECK(matches_pattern("/draft.yaml", "draft.yaml"));
}

TEST_CASE("a folder takes all that is in it") {
    CHECK(matches_pattern("drafts", "drafts/a.yaml"));
    CHECK(matches_pattern("drafts/", "north/drafts/deep/a.yaml"));
    CHECK_FALSE(matches_pattern("drafts/", "north/drafts"));
    CHECK(matches_pattern("2019/north", "2019/north/a.yaml"));
    CHECK_FALSE(matches_pattern("2019/north", "2019/northern/a.yaml"));
}

TEST_CASE("wildcards") {
    CHECK(matches_pattern("*.tmp.yaml", "a/b.tmp.yaml"));
    CHECK_FALSE(matches_pattern("2020/*.yaml", "2020/deep/a.yaml"));
    CHECK(matches_pattern("2020/*/a.yaml", "2020/deep/a.yaml"));
    CHECK(matches_pattern("2020/**/a.yaml", "2020/a.yaml"));
    CHECK(matches_pattern("2020/**/a.yaml", "2020/very/deep/a.yaml"));
    CHECK(matches_pattern("**/a.yaml", "a.yaml"));
    CHECK(matches_pattern("2020/**", "2020/very/deep/a.yaml"));
    CHECK(matches_pattern("форма?.yaml", "формаЯ.yaml"));
    CHECK_FALSE(matches_pattern("форма?.yaml", "форма12.yaml"));
    CHECK_FALSE(matches_pattern("?", "/"));
    CHECK(matches_pattern("*", "anything"));
}
