#include "report/csv_line.h"

#include <algorithm>
#include <array>
#include <utility>

#include "text/csv_field.h"
#include "text/utf8.h"

namespace merilo {

namespace {

constexpr auto formula_starts = std::to_array<std::string_view>({"=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"});

bool formula(std::string_view text) {
    return std::any_of(formula_starts.begin(), formula_starts.end(), [&](std::string_view start) { return text.starts_with(start); });
}

/// A code like «04712000», which would lose its zero as a number.
bool zeros_first(std::string_view text) {
    return text.size() > 1 && text.front() == '0' && text.find_first_not_of("0123456789") == text.npos;
}

}  // namespace

CsvLine& CsvLine::text(std::string_view value) {
    separate();
    line_ += csv_field((formula(value) || zeros_first(value) ? "'" : "") + printable(value));
    return *this;
}

CsvLine& CsvLine::number(std::optional<int> value) {
    separate();
    if (value) line_ += std::to_string(*value);
    return *this;
}

std::string CsvLine::take() { return std::exchange(line_, {}) + "\r\n"; }

void CsvLine::separate() {
    if (begun_) line_ += ';';
    begun_ = true;
}

}  // namespace merilo
