#pragma once
#include <map>
#include <optional>
#include <string>

namespace merilo::cli {

/// What a helper tells of itself and of what it works with: «version» and its own words, each with a value. A value that is
/// not there is empty.
using HelperAbout = std::map<std::string, std::string>;

/// Asks `merilo-fetch` or `merilo-document`. None: it does not start, or answers nothing in ten seconds.
std::optional<HelperAbout> about_helper(const std::string& program);

}  // namespace merilo::cli
