#include "ignored.h"

#include <algorithm>
#include <filesystem>

namespace merilo::cli {

namespace {

std::size_t length_of_character(std::string_view text) {
    std::size_t length = 1;
    while (length < text.size() && (static_cast<unsigned char>(text[length]) & 0xC0) == 0x80) ++length;
    return length;
}

bool glob(std::string_view pattern, std::string_view text) {
    while (!pattern.empty() && pattern.front() != '*') {
        if (text.empty()) return false;
        if (pattern.front() == '?') {
            if (text.front() == '/') return false;
            text.remove_prefix(length_of_character(text));
        } else {
            if (pattern.front() != text.front()) return false;
            text.remove_prefix(1);
        }
        pattern.remove_prefix(1);
    }
    if (pattern.empty()) return text.empty();
    const bool across = pattern.starts_with("**");
    if (pattern.starts_with("**/") && glob(pattern.substr(3), text)) return true;
    pattern.remove_prefix(std::min(pattern.find_first_not_of('*'), pattern.size()));
    for (std::size_t i = 0; i <= text.size(); ++i) {
        if (glob(pattern, text.substr(i))) return true;
        if (i < text.size() && text[i] == '/' && !across) return false;
    }
    return false;
}

}  // namespace

bool matches_pattern(std::string_view pattern, std::string_view path) {
    const bool folders_only = pattern.ends_with('/');
    if (folders_only) pattern.remove_suffix(1);
    const bool is_path = pattern.find('/') != std::string_view::npos;
    if (pattern.starts_with('/')) pattern.remove_prefix(1);
    // Every folder on the way, then the file itself.
    for (std::size_t end = path.find('/');; end = path.find('/', end + 1)) {
        const bool whole = end == std::string_view::npos;
        if (whole && folders_only) return false;
        const std::string_view part = path.substr(0, end);
        if (glob(pattern, is_path ? part : part.substr(part.rfind('/') + 1))) return true;
        if (whole) return false;
    }
}

bool is_ignored(const Ignored& ignored, const std::string& path) {
    if (ignored.patterns.empty()) return false;
    namespace fs = std::filesystem;
    std::error_code code;
    const fs::path folder = fs::weakly_canonical(ignored.folder.empty() ? "." : ignored.folder, code);
    const fs::path file = fs::absolute(path, code);
    // The file itself may be a link; the folders above it are taken as they are, too, unless they lead elsewhere.
    const std::string below = (fs::weakly_canonical(file.parent_path(), code) / file.filename()).lexically_relative(folder).generic_string();
    if (below.empty() || below.starts_with("..")) return false;
    return std::ranges::any_of(ignored.patterns, [&below](const std::string& pattern) { return matches_pattern(pattern, below); });
}

}  // namespace merilo::cli
