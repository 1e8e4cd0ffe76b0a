#pragma once
#include <initializer_list>
#include <optional>
#include <string_view>

#include "model/date.h"

namespace merilo {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// A run of digits: how many there are (0: none here) and their value (meaningless beyond 9 digits).
struct Number {
    int digits = 0;
    int value = 0;
};

/// A place in a text that reads forward. Cheap to copy: try on a copy, keep it when it fits.
class Cursor {
public:
    explicit Cursor(std::string_view text, std::size_t offset = 0) : text_(text), offset_(offset) {}

    bool at_end() const { return offset_ >= text_.size(); }
    std::size_t offset() const { return offset_; }
    std::string_view rest() const { return text_.substr(offset_); }
    char peek() const { return at_end() ? '\0' : text_[offset_]; }
    void skip(std::size_t bytes) { offset_ = offset_ + bytes < text_.size() ? offset_ + bytes : text_.size(); }
    bool skip_text(std::string_view prefix);  ///< true when it stood here
    void skip_any(std::initializer_list<std::string_view> texts);
    Number number();

private:
    std::string_view text_;
    std::size_t offset_;
};

/// «2020», «2020-2022», «2020–2022», «2020/21» at the cursor, which moves past it; years 1990..2100, ascending.
std::optional<YearSpan> year_span(Cursor& cursor);

}  // namespace merilo
