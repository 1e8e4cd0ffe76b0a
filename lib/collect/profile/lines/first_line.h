#pragma once
#include <algorithm>
#include <vector>

#include "collect/profile/lines/head_lines.h"

namespace merilo {

/// The first of the first `most` lines that `says` holds for; null for none.
template <class Says>
const HeadLine* first_line(const std::vector<HeadLine>& lines, std::size_t most, Says says) {
    const auto end = lines.begin() + static_cast<std::ptrdiff_t>(std::min(most, lines.size()));
    const auto found = std::find_if(lines.begin(), end, says);
    return found == end ? nullptr : &*found;
}

}  // namespace merilo
