#include "text/dates.h"

#include <doctest/doctest.h>

using namespace merilo;

TEST_SUITE("text/dates") {
    TEST_CASE("dates stand in every form that people use") {
        const Date day{2021, 9, 14};
        for (const char* text : {"«14» сентября 2021 г.", "14 сентября 2021г.", "\"14\" сентября 2021", "14.09.2021", "2021-09-14", "14 сентября, 2021", "14 sep 2021", "14 september 2021", "14 сентября 20213,4 тыс. прочтений",
                                 "приказ от 14.09.2021 № 02-у", "№ 5 от «14»  сентября  2021 года"}) {
            CAPTURE(text);
            REQUIRE(find_date(text));
            CHECK(*find_date(text) == day);
        }
    }

    TEST_CASE("a month shortened, in the nominative, or misread at its end is that month") {
        CHECK(find_date("16 ноября202l г.", 0) == make_date(2021, 11, 16));
        CHECK(find_date("16 ноября 202 г.", 0) == std::nullopt);
        for (const char* text : {"14 ноя 2023", "14 нояб. 2023", "«14» ноябри 2023 г.", "14 ноябрь 2023"}) {
            CAPTURE(text);
            CHECK(find_date(text) == Date{2023, 11, 14});
        }
        for (const char* text : {"14 но 2023", "14 ноябрьские 2023", "14 маш 2023", "5 дека 7 2023"}) {
            CAPTURE(text);
            CHECK_FALSE(find_date(text));
        }
    }

    TEST_CASE("what is no day is no date") {
        for (const char* text : {"", "от __ № __", "31.02.2021", "14.13.2021", "сентябрь 2021", "1.2.3", "114.09.2021", "14.09.21"}) {
            CAPTURE(text);
            CHECK_FALSE(find_date(text));
        }
        CHECK(make_date(2020, 2, 29));
        CHECK_FALSE(make_date(2021, 2, 29));
        CHECK_FALSE(make_date(1900, 2, 29));
    }

    TEST_CASE("a date in a form field stands alone") {
        CHECK(parse_date("2020-09-10") == Date{2020, 9, 10});
        CHECK(parse_date("10-09-2020") == Date{2020, 9, 10});
        CHECK(parse_date("10.09.2020") == Date{2020, 9, 10});
        CHECK_FALSE(parse_date("10.09.2020 г."));
        CHECK_FALSE(parse_date("10 сентября 2020"));
    }

    TEST_CASE("years") {
        CHECK(parse_years("2020") == YearSpan{2020, 2020});
        CHECK(parse_years("2020-2022") == YearSpan{2020, 2022});
        CHECK(parse_years("2020 – 2022") == YearSpan{2020, 2022});
        CHECK(parse_years("2020/21") == YearSpan{2020, 2021});
        for (const char* text : {"", "20", "2022-2020", "2020-", "2020-22", "два года", "20200", "2020 2021"}) {
            CAPTURE(text);
            CHECK_FALSE(parse_years(text));
        }
    }

    TEST_CASE("forms of a date and whole years added") {
        CHECK(iso({2020, 9, 1}) == "2020-09-01");
        CHECK(dotted({2020, 9, 1}) == "01.09.2020");
        CHECK(plus_years({2020, 2, 29}, 1) == Date{2021, 2, 28});
        CHECK(text_of(YearSpan{2017, 2019}) == "2017–2019");
        CHECK(text_of(YearSpan{2017, 2017}) == "2017");
    }
}
