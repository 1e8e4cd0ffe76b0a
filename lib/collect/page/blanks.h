#pragma once
#include <string>
#include <string_view>

namespace merilo {

/// Adds a text with its blanks (no-break and zero-width ones too) folded into single spaces.
void append_words(std::string& text, std::string_view more);

/// Parts what stands before from what comes next.
void append_break(std::string& text);

/// The text with its blanks folded, none around it.
std::string folded_blanks(std::string_view text);

/// How many characters a text has that are no blanks.
int letters_in(std::string_view utf8);

}  // namespace merilo
