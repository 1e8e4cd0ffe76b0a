#include "office/read_numbers.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <vector>

#include "text/dates.h"
#include "text/digits.h"
#include "text/words.h"

namespace merilo {
namespace {

/// Digits that count, first to last, and where the point stands among them.
struct Digits {
    std::string digits;
    int point = 0;  ///< so many digits stand before it; may be negative or beyond the last
};

constexpr int longest_exponent = 400;

std::optional<Digits> digits_of(std::string_view text) {
    Digits result;
    bool seen_point = false, any = false;
    std::size_t i = 0;
    for (; i < text.size() && (is_digit(text[i]) || (text[i] == '.' && !seen_point)); ++i) {
        if (text[i] == '.') {
            seen_point = true;
            continue;
        }
        any = true;
        if (text[i] != '0' || !result.digits.empty()) result.digits += text[i];
        if (!seen_point && !result.digits.empty()) ++result.point;
        if (seen_point && result.digits.empty()) --result.point;
    }
    if (!any || text.size() > 400) return {};
    if (i == text.size()) return result;
    if (text[i] != 'e' && text[i] != 'E') return {};
    if (++i < text.size() && text[i] == '+') ++i;
    int exponent = 0;
    const auto [end, fault] = std::from_chars(text.data() + i, text.data() + text.size(), exponent);
    if (fault != std::errc() || end != text.data() + text.size() || exponent > longest_exponent || exponent < -longest_exponent) return {};
    result.point += exponent;
    return result;
}

void round_to(Digits& number, std::size_t most) {
    if (number.digits.size() > most) {
        const bool up = number.digits[most] >= '5';
        number.digits.resize(most);
        for (std::size_t i = most; up && i-- > 0;) {
            if (number.digits[i] != '9') {
                ++number.digits[i];
                break;
            }
            number.digits[i] = '0';
            if (i == 0) number.digits.insert(0, "1"), ++number.point;
        }
    }
    while (number.digits.ends_with('0')) number.digits.pop_back();
}

long days_from_civil(int year, int month, int day) {
    year -= month <= 2;
    const int era = (year >= 0 ? year : year - 399) / 400, of_era = year - era * 400;
    const int of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146097L + of_era * 365 + of_era / 4 - of_era / 100 + of_year;
}

std::optional<Date> civil_from_days(long days) {
    const long era = days / 146097, of_era = days - era * 146097;
    const long year_of_era = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    const long of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100), shifted = (5 * of_year + 2) / 153;
    const int day = static_cast<int>(of_year - (153 * shifted + 2) / 5 + 1), month = static_cast<int>(shifted < 10 ? shifted + 3 : shifted - 9);
    return make_date(static_cast<int>(year_of_era + era * 400 + (month <= 2)), month, day);
}

/// The first section of a format without what it only prints: quoted words, escaped signs, colours and languages in brackets.
std::string codes_of(std::string_view format) {
    std::string codes;
    for (std::size_t i = 0; i < format.size() && format[i] != ';'; ++i) {
        const char c = format[i];
        if (c == '"') i = std::min(format.find('"', i + 1), format.size());
        else if (c == '\\' || c == '_' || c == '*') {
            ++i;  // and so the sign after it, of however many bytes, is none of a date's
            while (i + 1 < format.size() && (format[i + 1] & 0xC0) == 0x80) ++i;
        } else if (c == '[') {
            const std::size_t end = std::min(format.find(']', i + 1), format.size());
            if (format.substr(i + 1, end - i - 1).find_first_not_of("hHmMsS") == std::string_view::npos) codes += 'h';  // hours that go on
            i = end;
        } else codes += c;
    }
    return folded(codes);
}

bool has_any(std::string_view text, std::initializer_list<std::string_view> signs) {
    return std::ranges::any_of(signs, [&](std::string_view sign) { return text.find(sign) != std::string_view::npos; });
}

}  // namespace

std::optional<std::string> plain_number(std::string_view written) {
    const std::size_t begin = written.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos) return {};
    written = written.substr(begin, written.find_last_not_of(" \t\r\n") + 1 - begin);
    const bool negative = written.starts_with('-');
    if (negative || written.starts_with('+')) written.remove_prefix(1);
    auto number = digits_of(written);
    if (!number) return {};
    constexpr std::size_t shown_digits = 15;
    round_to(*number, shown_digits);
    if (number->digits.empty()) return "0";
    constexpr int most_zeros = 30;
    const int size = static_cast<int>(number->digits.size());
    std::string text = negative ? "-" : "";
    if (number->point > most_zeros || number->point < -most_zeros) return text + number->digits + "e" + std::to_string(number->point - size);
    if (number->point <= 0) return text + "0." + std::string(static_cast<std::size_t>(-number->point), '0') + number->digits;
    if (number->point >= size) return text + number->digits + std::string(static_cast<std::size_t>(number->point - size), '0');
    return text + number->digits.insert(static_cast<std::size_t>(number->point), ".");
}

std::optional<Date> day_of_number(std::string_view plain, bool from_1904) {
    const std::string_view whole = plain.substr(0, plain.find('.'));
    long days = 0;
    const auto [end, fault] = std::from_chars(whole.data(), whole.data() + whole.size(), days);
    constexpr long last_day = 2'958'465;  // 31.12.9999
    if (fault != std::errc() || end != whole.data() + whole.size() || days < (from_1904 ? 0 : 1) || days > last_day - (from_1904 ? 1462 : 0)) return {};
    if (from_1904) return civil_from_days(days_from_civil(1904, 1, 1) + days);
    // Excel believes in 29 February 1900, as day 60.
    return civil_from_days(days_from_civil(1899, 12, 30) + days + (days < 60 ? 1 : 0));
}

bool built_in_shows_days(int format) {
    return (format >= 14 && format <= 17) || format == 22 || (format >= 27 && format <= 31) || format == 36 || (format >= 50 && format <= 58);
}

bool shows_days(std::string_view format) {
    const std::string codes = codes_of(format);
    if (has_any(codes, {"general", "standard", "основной", "@"})) return false;
    if (has_any(codes, {"y", "d", "г", "д"})) return true;
    return has_any(codes, {"m", "м"}) && !has_any(codes, {"h", "s", "ч", "с", "0", "#"});
}

std::vector<bool> styles_of_days(XmlNode style_sheet) {
    std::map<std::string, bool, std::less<>> custom;
    const XmlNode formats = style_sheet.child("numFmts");
    for (XmlNode format = formats.child("numFmt"); format; format = format.next("numFmt"))
        custom.insert_or_assign(std::string(format.attribute("numFmtId")), shows_days(format.attribute("formatCode")));
    std::vector<bool> result;
    const XmlNode styles = style_sheet.child("cellXfs");
    for (XmlNode style = styles.child("xf"); style; style = style.next("xf")) {
        const std::string_view id = style.attribute("numFmtId");
        int number = 0;
        std::from_chars(id.data(), id.data() + id.size(), number);
        const auto found = custom.find(id);
        result.push_back(found != custom.end() ? found->second : built_in_shows_days(number));
    }
    return result;
}

}  // namespace merilo
