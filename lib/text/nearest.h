#pragma once
#include <optional>
#include <span>
#include <string_view>

namespace merilo {

/// The known name nearest to what was written, by edit distance over characters (a swap of neighbours counts as
/// one), when it is near enough to be meant, else one that was begun and not ended («goals.meas»); Latin letters that look like
/// Cyrillic ones count as equal.
std::optional<std::string_view> nearest(std::string_view written, std::span<const std::string_view> known);

/// How many letters must be added, left out, changed or swapped to make one of the other, as `nearest` counts: whatever
/// the case, look-alikes of the two alphabets being equal.
int edits_between(std::string_view written, std::string_view meant);

}  // namespace merilo
