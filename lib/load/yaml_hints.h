#pragma once
#include <optional>
#include <string_view>

#include "model/result.h"

namespace merilo {

/// A fault with its place, before it is known whose file it is in.
struct Hint {
    Mark mark;
    Said message;
};

/// Whether a plain scalar that stands at `pos` is cut off by a comment that was hardly meant as one: «Приказ #5».
bool cut_by_comment(std::string_view text, std::string_view scalar, std::size_t pos);

/// Whether the quote that opens at `pos` is closed anywhere; yaml-cpp accepts a file that ends inside one.
bool quote_closes(std::string_view text, std::size_t pos);

/// Whether nothing but blanks follows from `pos` on.
bool blank_from(std::string_view text, std::size_t pos);

/// Why YAML stumbled at `fault`, where the parser itself cannot tell: a no-break space behind a colon, a tab in the
/// indent, a comment that began inside a value. Looks at that line and the one before it.
std::optional<Hint> likely_cause(std::string_view text, Mark fault);

/// Where the quote stands that the file never closes, given that there is one: the last quote of the file.
Mark last_quote(std::string_view text);

}  // namespace merilo
