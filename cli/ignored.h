#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace merilo::cli {

/// Files of folders that are passed over: patterns, and the folder they are written in (empty: the working folder).
struct Ignored {
    std::string folder;
    std::vector<std::string> patterns;
};

/// Whether a pattern speaks of the file or of a folder above it, both below `folder`. A pattern without a slash is a name at
/// any depth, one with a slash a path from the folder; `*` and `?` stay within a name, `**` does not; a slash at the end
/// means folders only.
bool is_ignored(const Ignored& ignored, const std::string& path);

/// The same for one pattern and a path below its folder, «2020/forms/a.yaml».
bool matches_pattern(std::string_view pattern, std::string_view path);

}  // namespace merilo::cli
