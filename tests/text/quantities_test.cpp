#include "text/quantities.h"

#include <doctest/doctest.h>

#include "text/moments.h"

using namespace merilo;

TEST_CASE("durations are read with their units, a bare number is of seconds") {
    CHECK(parse_duration("0s") == 0);
    CHECK(parse_duration("500ms") == 500);
    CHECK(parse_duration("60s") == 60'000);
    CHECK(parse_duration("60") == 60'000);
    CHECK(parse_duration("10m") == 600'000);
    CHECK(parse_duration("24h") == 86'400'000);
    CHECK(parse_duration("7d") == 604'800'000);
    for (const char* wrong : {"", "s", "-1s", "1 s", "1.5h", "5y", "99999999999999999999s", "9999999d"}) CHECK_MESSAGE(!parse_duration(wrong), wrong);
}

TEST_CASE("sizes are read with their units") {
    CHECK(parse_size("1024") == 1024);
    CHECK(parse_size("64K") == 65'536);
    CHECK(parse_size("50M") == 52'428'800);
    CHECK(parse_size("50MiB") == 52'428'800);
    CHECK(parse_size("1G") == 1'073'741'824);
    for (const char* wrong : {"", "0", "M", "-5M", "5 M", "5X", "9999999G"}) CHECK_MESSAGE(!parse_size(wrong), wrong);
}

TEST_CASE("moments are told by UTC, before 1970 too") {
    CHECK(iso(Moment{0}) == "1970-01-01T00:00:00Z");
    CHECK(iso(Moment{1768478405999}) == "2026-01-15T12:00:05Z");
    CHECK(iso(Moment{-1}) == "1969-12-31T23:59:59Z");
    CHECK(dotted(Moment{1768478400000}) == "15.01.2026, 12:00 UTC");
    CHECK(iso(Moment{951782400000}) == "2000-02-29T00:00:00Z");
}
