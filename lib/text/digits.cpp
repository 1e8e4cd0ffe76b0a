#include "text/digits.h"

namespace merilo {
namespace {

constexpr int first_year = 1990, last_year = 2100;

bool is_year(const Number& number) {
    return number.digits == 4 && number.value >= first_year && number.value <= last_year;
}

}  // namespace

bool Cursor::skip_text(std::string_view prefix) {
    if (!rest().starts_with(prefix)) return false;
    offset_ += prefix.size();
    return true;
}

void Cursor::skip_any(std::initializer_list<std::string_view> texts) {
    for (bool moved = true; moved;) {
        moved = false;
        for (const std::string_view text : texts) moved = skip_text(text) || moved;
    }
}

Number Cursor::number() {
    Number number;
    while (is_digit(peek())) {
        if (++number.digits <= 9) number.value = number.value * 10 + (peek() - '0');
        ++offset_;
    }
    return number;
}

std::optional<YearSpan> year_span(Cursor& cursor) {
    Cursor at = cursor;
    const Number from = at.number();
    if (!is_year(from)) return std::nullopt;
    cursor = at;
    at.skip_any({" ", "\u00A0"});
    const bool slash = at.peek() == '/';
    if (!slash && !at.rest().starts_with("-") && !at.rest().starts_with("–") && !at.rest().starts_with("—"))
        return YearSpan{from.value, from.value};
    at.skip_any({"/", "-", "–", "—", " ", "\u00A0"});
    Number to = at.number();
    if (slash && to.digits == 2) to = {4, from.value / 100 * 100 + to.value};
    if (!is_year(to) || to.value < from.value) return slash || to.digits > 0 ? std::nullopt : std::optional(YearSpan{from.value, from.value});
    cursor = at;
    return YearSpan{from.value, to.value};
}

}  // namespace merilo
