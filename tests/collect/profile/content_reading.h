#pragma once
#include <algorithm>
#include <string>

#include "collect/profile/content.h"
#include "load/lexicon.h"

namespace merilo::test {

/// What read_content says of a text of one page.
inline Profile content_of(const std::string& text, Profile profile = {}) {
    static const Lexicon lexicon = *shipped_lexicon();
    DocumentText document;
    document.pages.push_back({text, false, false, {}});
    read_content(profile, document, lexicon);
    return profile;
}

inline bool names(const std::vector<Mention>& mentions, std::string_view name) {
    return std::any_of(mentions.begin(), mentions.end(), [&](const Mention& one) { return one.name == name; });
}

/// Enough words about nothing for a reader to say «no» of what he did not find.
inline std::string plain_words() {
    std::string text;
    for (int i = 0; i < 8; ++i) text += "Автобус отправляется от площади утром и возвращается вечером по той же дороге.\n";
    return text;
}

}  // namespace merilo::test
