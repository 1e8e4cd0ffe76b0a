#pragma once
#include <string>
#include <string_view>

namespace merilo {

inline constexpr int most_cell_characters = 32767;

/// The text as XML can hold it: bytes that are no UTF-8 are «�», line ends «\n», other controls and non-characters are
/// gone; cut to `most` characters as Excel counts them (UTF-16), with «…» at the end where something was cut off.
std::string xml_text(std::string_view text, int most = most_cell_characters);

/// The same for a cell, where Excel would read «_x0041_» as «A» if it were not told that it is none.
std::string cell_string(std::string_view text);

/// How many characters Excel counts.
int utf16_length(std::string_view utf8);

/// Whether Excel takes the address as a link that can be followed, and that it is one of the web or of mail.
bool can_be_link(std::string_view url);

}  // namespace merilo
