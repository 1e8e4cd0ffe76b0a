#include "collect/zip_names.h"

#include <algorithm>
#include <cstdint>
#include <set>

namespace merilo {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view local_mark = "PK\3\4"sv, entry_mark = "PK\1\2"sv, end_mark = "PK\5\6"sv;
constexpr std::size_t end_size = 22, entry_size = 46, local_size = 30;
constexpr std::size_t farthest_end = 66 * 1024;      ///< a comment after the directory has at most 65,535 bytes
constexpr std::size_t longest_directory = 1024 * 1024, most_names = 5000;

/// A little-endian number of the bytes at `at`; 0 beyond the end.
std::uint32_t number(std::string_view bytes, std::size_t at, std::size_t size) {
    std::uint32_t value = 0;
    for (std::size_t i = size; i-- > 0;) value = value << 8 | (at + i < bytes.size() ? static_cast<unsigned char>(bytes[at + i]) : 0U);
    return value;
}

std::vector<std::string> names_of_directory(std::string_view directory) {
    std::vector<std::string> names;
    while (directory.size() >= entry_size && directory.starts_with(entry_mark) && names.size() < most_names) {
        const std::size_t name = number(directory, 28, 2);
        const std::size_t whole = entry_size + name + number(directory, 30, 2) + number(directory, 32, 2);
        names.emplace_back(directory.substr(entry_size, name));
        directory.remove_prefix(std::min(whole, directory.size()));
    }
    return names;
}

std::vector<std::string> names_of_head(std::string_view head) {
    std::vector<std::string> names;
    std::size_t at = 0;
    while ((at = head.find(local_mark, at)) != std::string_view::npos && names.size() < most_names) {
        if (at + local_size < head.size()) names.emplace_back(head.substr(at + local_size, number(head, at + 26, 2)));
        at += local_mark.size();
    }
    return names;
}

bool ends_in(std::string_view name, std::string_view ending) { return name.ends_with(ending); }

}  // namespace

ZipNames zip_names(const Body& body) {
    ZipNames zip;
    const std::int64_t from = std::max<std::int64_t>(body.size() - static_cast<std::int64_t>(farthest_end), 0);
    const std::string tail = body.read(from, farthest_end);
    const std::size_t end = tail.rfind(end_mark);
    zip.whole = end != std::string::npos && end + end_size <= tail.size();
    if (zip.whole) {
        const std::size_t size = std::min<std::size_t>(number(tail, end + 12, 4), longest_directory);
        zip.names = names_of_directory(body.read(number(tail, end + 16, 4), size));
    }
    if (zip.names.empty()) zip.names = names_of_head(body.head());
    return zip;
}

int files_in(const ZipNames& zip) {
    std::set<std::string_view> files;
    for (const std::string_view name : zip.names) {
        const std::string_view last = name.substr(name.rfind('/') == std::string_view::npos ? 0 : name.rfind('/') + 1);
        const bool litter = last.empty() || last.starts_with('.') || name.starts_with("__MACOSX") || last == "Thumbs.db";
        const bool signature = ends_in(name, ".sig") || ends_in(name, ".p7s") || ends_in(name, ".sgn");
        if (!litter && !signature) files.insert(name);
    }
    return static_cast<int>(files.size());
}

}  // namespace merilo
