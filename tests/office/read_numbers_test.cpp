#include "office/read_numbers.h"

#include <doctest/doctest.h>

#include "text/dates.h"

using namespace merilo;

TEST_SUITE("office/read_numbers") {
    TEST_CASE("numbers are shown as Excel shows them") {
        CHECK(plain_number("45000") == "45000");
        CHECK(plain_number("-0.10") == "-0.1");
        CHECK(plain_number("0.1000000000000000055") == "0.1");
        CHECK(plain_number("9.9999999999999999") == "10");
        CHECK(plain_number("1.5E-3") == "0.0015");
        CHECK(plain_number("12345678901234567") == "12345678901234600");
        CHECK(plain_number("1e300") == "1e300");
        CHECK(plain_number("0.000") == "0");
        for (const char* none : {"", "abc", "1,5", "1.2.3", "e5", "1e", "0x10", "1e999999", "-", "1 2"}) CHECK_FALSE(plain_number(none));
    }

    TEST_CASE("days of both systems, with the day that never was") {
        const auto day = [](const char* number, bool mac = false) {
            const auto date = day_of_number(number, mac);
            return date ? iso(*date) : std::string("none");
        };
        CHECK(day("1") == "1900-01-01");
        CHECK(day("59") == "1900-02-28");
        CHECK(day("61") == "1900-03-01");
        CHECK(day("44084.99") == "2020-09-10");
        CHECK(day("0", true) == "1904-01-01");
        CHECK(day("0") == "none");
        CHECK(day("-5") == "none");
        CHECK(day("99999999999") == "none");
    }

    TEST_CASE("formats of days and those that only look like one") {
        for (const char* format : {"dd.mm.yyyy", "[$-419]D MMMM YYYY\" г.\";@", "ДД.ММ.ГГГГ", "d/m/yy h:mm", "mmm", "yyyy\\-mm\\-dd", "[$-FC19]dd\\ mmmm\\ yyyy\\ \\г\\.;@"})
            CHECK_MESSAGE(shows_days(format), format);
        for (const char* format : {"General", "0.00", "h:mm:ss", "[h]:mm", "mm:ss", "\"день\" 0", "0\" д.\"", "[Red]0", "@", "Standard", "#,##0\\ \\д\\н"})
            CHECK_FALSE_MESSAGE(shows_days(format), format);
        CHECK(built_in_shows_days(14));
        CHECK_FALSE(built_in_shows_days(20));
    }
}
