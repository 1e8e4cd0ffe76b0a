#include "collect/profile/lines/loose_date.h"

#include "text/dates.h"
#include "text/digits.h"

namespace merilo {
namespace {

/// «14-09-2021», its day read already.
std::optional<Date> hyphened_date(int day, std::string_view text, std::size_t at, std::size_t* end) {
    Cursor cursor(text, at + 1);
    const Number month = cursor.number();
    if (month.digits != 2 || cursor.peek() != '-') return std::nullopt;
    cursor.skip(1);
    const Number year = cursor.number();
    if (year.digits != 4 || is_digit(cursor.peek())) return std::nullopt;
    if (end) *end = cursor.offset();
    return make_date(year.value, month.value, day);
}

}  // namespace

std::optional<Date> loose_date_at(std::string_view text, std::size_t at, std::size_t* end) {
    Cursor cursor(text, at);
    const Number day = cursor.number();
    if (day.digits == 0 || day.digits > 2) return std::nullopt;
    const std::size_t after_day = cursor.offset();
    cursor.skip_any({"»", "\"", "”", " ", "."});
    const bool quoted =
        text.substr(after_day, cursor.offset() - after_day).find_first_of("\"\xC2\xE2") != std::string_view::npos;
    const std::size_t sign = text.find_first_not_of(' ', after_day);
    const bool dotted = sign != std::string_view::npos && text[sign] == '.';
    if (text.substr(after_day, 1) == "-" && day.digits == 2) return hyphened_date(day.value, text, after_day, end);
    const Number month = cursor.number();
    const bool spaced = day.digits == 2 && text.substr(0, at).ends_with("от ");  // in the name that a site made
    if (month.digits != 2 || (!quoted && !dotted && !spaced)) return std::nullopt;
    cursor.skip_any({" ", "."});
    const Number year = cursor.number();
    const bool short_year = year.digits == 2 && dotted && (day.digits == 2 || cursor.rest().starts_with("г")) &&
                            !(cursor.peek() == '.' && cursor.rest().size() > 1 && is_digit(cursor.rest()[1])) &&
                            cursor.peek() != '-' && cursor.peek() != '/';
    if (!short_year && year.digits != 4) return std::nullopt;
    if (end) *end = cursor.offset();
    constexpr int last_century = 85;  // «14.11.97»
    const int century = !short_year ? 0 : year.value >= last_century ? 1900 : 2000;
    return make_date(century + year.value, month.value, day.value);
}

}  // namespace merilo
