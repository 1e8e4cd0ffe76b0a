#pragma once
#include <string_view>
#include <vector>

namespace merilo {

/// Whether a line holds most of its page: what made the text lost its lines, and stamps, title and points run into one
/// another.
bool flat_line(std::string_view line, std::size_t page_bytes);

/// The pieces that a reader would set in lines of their own: stamps, the name of the act, its number and day, titles,
/// points, sentences. Together they are `text`.
std::vector<std::string_view> lines_of_flat(std::string_view text);

}  // namespace merilo
