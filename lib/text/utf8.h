#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace merilo {

/// True: the bytes are valid UTF-8, told quickly. False: look closer, they may be all the same (rare characters are in them).
bool plainly_utf8(std::string_view bytes);

/// The offset of the first byte that is not valid UTF-8 (overlong forms and surrogates are invalid), if any.
std::optional<std::size_t> invalid_utf8(std::string_view bytes);

/// The offset of the first character that shows nothing and can make a line show what it does not say: controls but
/// tab and line ends, marks that turn the direction of writing, line separators, non-characters.
std::optional<std::size_t> unprintable(std::string_view utf8);

/// How many characters (code points) valid UTF-8 has.
int characters(std::string_view utf8);

/// How many terminal cells a text takes: 0 for combining marks, 2 for wide East Asian characters.
int display_width(std::string_view utf8);

/// The text cut to at most `cells` terminal cells, with «…» at the end where something was cut off.
std::string shortened(std::string_view utf8, int cells);

/// The text with control characters (and bidirectional overrides) shown as «�», so that nothing from outside
/// can steer a terminal or a report.
std::string printable(std::string_view utf8);

}  // namespace merilo
