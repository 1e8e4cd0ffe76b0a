#include "text/dates.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "text/digits.h"

namespace merilo {
namespace {

constexpr auto months = std::to_array<std::string_view>({"января", "февраля", "марта", "апреля", "мая", "июня",
                                                  "июля", "августа", "сентября", "октября", "ноября", "декабря"});

/// «feb», «february»: sites made in English write so.
std::optional<int> english_month_at(Cursor& cursor) {
    constexpr auto names = std::to_array<std::string_view>({"january", "february", "march", "april", "may", "june", "july",
                                                            "august", "september", "october", "november", "december"});
    constexpr std::size_t shortest = 3;  // letters
    for (std::size_t month = 0; month < names.size(); ++month)
        for (const std::size_t size : {names[month].size(), shortest}) {
            Cursor at = cursor;
            if (!at.skip_text(names[month].substr(0, size)) || at.peek() != ' ') continue;
            cursor = at;
            return static_cast<int>(month) + 1;
        }
    return std::nullopt;
}

/// «ноября», «ноябрь», «нояб.», «ноя»; also as a machine misreads its end on a scan: «ноябри».
std::optional<int> month_at(Cursor& cursor) {
    constexpr std::size_t letter = 2, least = 3 * letter;  // bytes
    for (std::size_t month = 0; month < months.size(); ++month)
        if (cursor.skip_text(months[month])) return static_cast<int>(month) + 1;
    if (cursor.skip_text("май")) return 5;  // too short to be known by its beginning
    for (std::size_t month = 0; month < months.size(); ++month)
        for (std::size_t size = months[month].size() - letter; size >= least; size -= letter) {
            Cursor at = cursor;
            if (!at.skip_text(months[month].substr(0, size))) continue;
            const bool whole = size + letter == months[month].size();
            if (whole && (at.peek() & 0x80)) at.skip(letter);
            at.skip_any({"."});
            if (at.peek() != ' ' && at.peek() != ',') continue;
            cursor = at;
            return static_cast<int>(month) + 1;
        }
    return english_month_at(cursor);
}

bool leap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

int days_in(int year, int month) {
    constexpr std::array<int, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && leap(year) ? 29 : days[static_cast<std::size_t>(month - 1)];
}

/// «14.09.2021», «14-09-2021», «2021-09-14» at the cursor.
std::optional<Date> numeric(Cursor& cursor) {
    Cursor at = cursor;
    const Number first = at.number();
    const char separator = at.peek();
    if (first.digits == 0 || (separator != '.' && separator != '-')) return std::nullopt;
    at.skip(1);
    const Number second = at.number();
    if (second.digits == 0 || second.digits > 2 || at.peek() != separator) return std::nullopt;
    at.skip(1);
    const Number third = at.number();
    const bool dotted_form = first.digits <= 2 && third.digits == 4;
    const bool iso_form = separator == '-' && first.digits == 4 && third.digits == 2;
    const auto date = dotted_form ? make_date(third.value, second.value, first.value)
                      : iso_form  ? make_date(first.value, second.value, third.value) : std::nullopt;
    if (date) cursor = at;
    return date;
}

/// «20223,4 тыс. прочтений», «2022412 просмотров»: a site's count has grown on to the year.
bool count_behind(std::string_view rest) {
    const std::size_t end = rest.find_first_not_of("0123456789,");
    if (end == 0 || end == std::string_view::npos) return false;
    constexpr auto counted = std::to_array<std::string_view>({" тыс", " проч", " просм"});
    return std::any_of(counted.begin(), counted.end(), [&](auto word) { return rest.substr(end).starts_with(word); });
}

/// «2021»; also «202l», as a machine misreads its last figure on a scan.
Number year_at(Cursor& cursor) {
    constexpr std::size_t figures = 4;
    const std::string_view rest = cursor.rest();
    if (rest.starts_with("20") && rest.size() > figures && is_digit(rest[figures]) && count_behind(rest.substr(figures))) {
        Cursor year(rest.substr(0, figures));
        cursor.skip(figures);
        return year.number();
    }
    Number year = cursor.number();
    if (year.digits != 3) return year;
    const bool one = cursor.skip_text("l") || cursor.skip_text("I") || cursor.skip_text("|");
    if (!one) return year;
    return {4, year.value * 10 + 1};
}

/// «14» сентября 2021, 22 марта 2021г. at the cursor.
std::optional<Date> worded(Cursor& cursor) {
    Cursor at = cursor;
    const Number day = at.number();
    if (day.digits == 0 || day.digits > 2) return std::nullopt;
    at.skip_any({"»", "\"", "”", "“", " ", "\u00A0"});
    const auto month = month_at(at);
    if (!month) return std::nullopt;
    if (at.rest().starts_with(", ")) at.skip(1);  // «12 марта, 2021»
    at.skip_any({" ", "\u00A0"});
    const Number year = year_at(at);
    const auto date = year.digits == 4 ? make_date(year.value, *month, day.value) : std::nullopt;
    if (date) cursor = at;
    return date;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    return text;
}

}  // namespace

std::optional<Date> make_date(int year, int month, int day) {
    if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1 || day > days_in(year, month)) return std::nullopt;
    return Date{year, month, day};
}

std::optional<Date> parse_date(std::string_view text) {
    Cursor cursor(trimmed(text));
    const auto date = numeric(cursor);
    return date && cursor.at_end() ? date : std::nullopt;
}

std::optional<Date> date_at(std::string_view text, std::size_t at, std::size_t* end) {
    if (at >= text.size() || !is_digit(text[at]) || (at > 0 && is_digit(text[at - 1]))) return std::nullopt;
    Cursor cursor(text, at);
    auto date = numeric(cursor);
    if (!date) date = worded(cursor);
    if (!date || (is_digit(cursor.peek()) && !count_behind(cursor.rest()))) return std::nullopt;
    if (end) *end = cursor.offset();
    return date;
}

std::optional<Date> month_first_at(std::string_view text, std::size_t at, std::size_t* end) {
    Cursor cursor(text, at);
    const auto month = month_at(cursor);
    if (!month || cursor.peek() != ' ') return std::nullopt;
    cursor.skip(1);
    const Number day = cursor.number();
    if (day.digits == 0 || day.digits > 2 || !cursor.skip_text(", ")) return std::nullopt;
    const Number year = cursor.number();
    if (year.digits != 4) return std::nullopt;
    *end = cursor.offset();
    return make_date(year.value, *month, day.value);
}

std::optional<Date> find_date(std::string_view text, std::size_t from, std::size_t* end) {
    for (std::size_t i = from; i < text.size(); ++i)
        if (const auto date = date_at(text, i, end)) return date;
    return std::nullopt;
}

std::optional<YearSpan> parse_years(std::string_view text) {
    Cursor cursor(trimmed(text));
    const auto span = year_span(cursor);
    return span && cursor.at_end() ? span : std::nullopt;
}

std::string iso(const Date& date) {
    char text[16];
    std::snprintf(text, sizeof text, "%04d-%02d-%02d", date.year % 10000, date.month % 100, date.day % 100);
    return text;
}

std::string dotted(const Date& date) {
    char text[16];
    std::snprintf(text, sizeof text, "%02d.%02d.%04d", date.day % 100, date.month % 100, date.year % 10000);
    return text;
}

Date plus_years(Date date, int years) {
    date.year += years;
    date.day = std::min(date.day, days_in(date.year, date.month));
    return date;
}

std::string text_of(const YearSpan& span) {
    return span.from == span.to ? std::to_string(span.from) : std::to_string(span.from) + "–" + std::to_string(span.to);
}

}  // namespace merilo
