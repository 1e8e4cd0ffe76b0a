#pragma once
#include <optional>
#include <string>
#include <vector>

#include "collect/profile/lines/head_lines.h"
#include "model/date.h"

namespace merilo {

/// What stands in a line, read from left to right: dates, numbers behind «№», places left blank for them, other words.
struct RequisiteItem {
    enum class Sort {
        date,
        number,
        no_number,  ///< «№» with nothing behind it
        no_date,    ///< «« __ » ______ 20__ г.», «от марта 2021 г.»
        figure,     ///< digits that are neither
        word
    };
    Sort sort;
    std::size_t begin, end;  ///< offsets in the line
    std::optional<Date> date;
    std::string text;  ///< the number as written, blanks inside left out; the word in lower case
};

std::vector<RequisiteItem> requisite_items(const HeadLine& line, std::size_t from = 0);

/// A line, or what of it begins at `from`, that tells a number or a date and nothing else, but perhaps the place:
/// «от 10.09.2020 № 181», «г. Енисейск № 5».
struct RequisiteLine {
    std::optional<Date> date;
    std::optional<std::string> number;
    bool blank = false;  ///< a place for them was left empty
    bool whole = false;  ///< nothing but requisites stands there; else they lead or end the line
    std::string because;
};
std::optional<RequisiteLine> requisite_line(const HeadLine& line, std::size_t from = 0);

}  // namespace merilo
