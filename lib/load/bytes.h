#pragma once
#include <string>
#include <string_view>

#include "model/result.h"

namespace merilo {

/// The most a submission, a review or a rubric may weigh.
constexpr std::size_t max_file_bytes = std::size_t{1024} * 1024;

/// The text without a byte order mark, or why these bytes are no text we read: too many of them, another encoding
/// (windows-1251 and UTF-16 are named), control characters. Every reason has its place.
Result<std::string_view> checked_text(std::string_view bytes, const std::string& file);

/// The place of the byte at `offset`; what precedes it on its line is valid UTF-8.
Mark mark_at(std::string_view text, std::size_t offset);

/// The length in bytes of a space that looks like one but is none to YAML (no-break, narrow, zero-width) at the
/// beginning of `text`; 0 when there is none.
std::size_t odd_space(std::string_view text);

}  // namespace merilo
