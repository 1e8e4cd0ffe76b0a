#include "text/nearest.h"

#include <utf8proc.h>

#include <algorithm>
#include <string>
#include <vector>

namespace merilo {
namespace {

/// Latin letters that look like Cyrillic ones: «сlaim» with a Cyrillic «с» is meant to be «claim».
char32_t as_latin(char32_t code) {
    constexpr std::u32string_view cyrillic = U"асеохрукмтвн", latin = U"aceoxpykmtbh";
    const std::size_t at = cyrillic.find(code);
    return at == std::u32string_view::npos ? code : latin[at];
}

std::u32string letters_of(std::string_view text) {
    std::u32string letters;
    while (!text.empty()) {
        utf8proc_int32_t code = 0;
        auto bytes = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                      static_cast<utf8proc_ssize_t>(text.size()), &code);
        if (bytes <= 0) bytes = 1, code = 0xFFFD;
        letters += as_latin(static_cast<char32_t>(utf8proc_tolower(code)));
        text.remove_prefix(static_cast<std::size_t>(bytes));
    }
    return letters;
}

/// Edit distance in which a swap of neighbours counts as one (optimal string alignment).
int distance(const std::u32string& a, const std::u32string& b) {
    const std::size_t width = b.size() + 1;
    std::vector<int> rows((a.size() + 1) * width);
    const auto at = [&](std::size_t i, std::size_t j) -> int& { return rows[i * width + j]; };
    for (std::size_t i = 0; i <= a.size(); ++i) at(i, 0) = static_cast<int>(i);
    for (std::size_t j = 0; j <= b.size(); ++j) at(0, j) = static_cast<int>(j);
    for (std::size_t i = 1; i <= a.size(); ++i)
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const int change = a[i - 1] == b[j - 1] ? 0 : 1;
            at(i, j) = std::min({at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                at(i, j) = std::min(at(i, j), at(i - 2, j - 2) + 1);
        }
    return at(a.size(), b.size());
}

constexpr std::size_t longest_name = 80;
constexpr std::size_t beginning = 5;  // so many letters say which name was begun

}  // namespace

int edits_between(std::string_view written, std::string_view meant) { return distance(letters_of(written), letters_of(meant)); }

std::optional<std::string_view> nearest(std::string_view written, std::span<const std::string_view> known) {
    const std::u32string letters = letters_of(written.substr(0, 4 * longest_name));
    if (letters.empty() || letters.size() > longest_name) return std::nullopt;
    const int near_enough = std::clamp(static_cast<int>(letters.size()) / 3, 1, 3);
    std::optional<std::string_view> best, begun;
    int best_distance = near_enough + 1;
    for (const std::string_view name : known) {
        const std::u32string whole = letters_of(name);
        if (letters.size() >= beginning && whole.starts_with(letters) && !begun) begun = name;
        const int edits = distance(letters, whole);
        if (edits >= best_distance) continue;
        best = name;
        best_distance = edits;
    }
    return best ? best : begun;
}

}  // namespace merilo
