#include "text/pages.h"

#include <algorithm>

#include "text/digits.h"

namespace merilo {
namespace {

constexpr auto dashes = {"-", "–", "—"};

bool is_page(const Number& number) { return number.digits > 0 && number.digits <= 9 && number.value > 0; }

/// What a range that opens with `from` ends with; `from` itself when there is no range at the cursor.
Number end_of_range(const Number& from, Cursor& cursor) {
    Cursor at = cursor;
    at.skip_any({" ", "\u00A0"});
    bool dash = false;
    for (const char* each : dashes) dash = dash || at.skip_text(each);
    at.skip_any({" ", "\u00A0"});
    const Number to = at.number();
    if (!dash || to.digits == 0) return from;
    cursor = at;
    return to;
}

}  // namespace

std::optional<int> last_page(std::string_view text) {
    std::optional<int> last;
    for (Cursor cursor(text); !cursor.at_end();) {
        const Number from = cursor.number();
        if (from.digits == 0) {
            cursor.skip(1);
            continue;
        }
        const Number to = end_of_range(from, cursor);
        if (is_page(from) && is_page(to) && from.value <= to.value) last = std::max(last.value_or(0), static_cast<int>(to.value));
    }
    return last;
}

bool names_pages(std::string_view text) { return last_page(text).has_value(); }

}  // namespace merilo
