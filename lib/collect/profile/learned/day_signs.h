#pragma once
#include <optional>
#include <string>
#include <vector>

#include "collect/profile/lines/head_lines.h"
#include "model/date.h"
#include "model/document_text.h"
#include "model/profile.h"

namespace merilo {

/// A day that a text names, and the signs by which it may be the text's own: where it stands, what stands before and
/// behind it and in the lines around, and what kind of text it is.
struct DayPlace {
    Date day;
    std::string line;  ///< in which it stands
    std::vector<std::string> signs;
};

/// The days of a page's title and of a text's beginning and end, in order. None of a kind that has no day of its own:
/// rules and plans have that of the act over them.
std::vector<DayPlace> day_places(const DocumentText& text, const std::vector<HeadLine>& lines,
                                 std::optional<Kind> kind);

}  // namespace merilo
