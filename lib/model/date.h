#pragma once
#include <compare>
#include <string>

namespace merilo {

/// A day of the Gregorian calendar; always a real one (text/dates.h refuses 31 February).
struct Date {
    int year = 0, month = 0, day = 0;
    auto operator<=>(const Date&) const = default;
};

/// Years from..to, both included. An academic year 2019/20 is the span 2019..2020.
struct YearSpan {
    int from = 0, to = 0;
    bool covers(int year) const { return from <= year && year <= to; }
    bool operator==(const YearSpan&) const = default;
};

}  // namespace merilo
