#pragma once
#include <algorithm>
#include <initializer_list>
#include <span>
#include <string_view>

namespace merilo {

/// A short list of words, written where the code is that knows them (`std::to_array<std::string_view>`).
using WordList = std::span<const std::string_view>;

inline bool among(std::string_view word, WordList words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

inline bool begins_with_any(std::string_view text, WordList words) {
    return std::any_of(words.begin(), words.end(), [&](std::string_view one) { return text.starts_with(one); });
}

inline bool begins_with_any(std::string_view text, std::initializer_list<std::string_view> words) {
    return begins_with_any(text, WordList(words.begin(), words.size()));
}

inline bool ends_with_any(std::string_view text, WordList words) {
    return std::any_of(words.begin(), words.end(), [&](std::string_view one) { return text.ends_with(one); });
}

inline bool holds_any(std::string_view text, WordList words) {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view one) { return text.find(one) != std::string_view::npos; });
}

}  // namespace merilo
