#include "collect/profile/personal_names.h"

#include "text/words.h"

namespace merilo {
namespace {

/// A capital letter with a point behind it, as initials are written; «г.» and «ст.» are not.
bool initial(std::string_view line, const Token& word) {
    constexpr std::size_t letter = 2;  // bytes of a Russian letter
    return word.form.size() == letter && word.end < line.size() && line[word.end] == '.' && line.substr(word.begin, letter) != word.form;
}

bool capital(std::string_view line, const Token& word) { return word.form.size() > 4 && line.substr(word.begin, 2) != word.form.substr(0, 2); }

}  // namespace

std::string without_names(std::string_view line) {
    const auto words = tokens_of(line);
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        if (!initial(line, words[i]) || !initial(line, words[i + 1])) continue;
        const bool surname_before = i > 0 && capital(line, words[i - 1]) && !(i + 2 < words.size() && capital(line, words[i + 2]));
        std::string_view kept = line.substr(0, words[surname_before ? i - 1 : i].begin);
        while (!kept.empty() && (kept.back() == ' ' || kept.back() == '_' || kept.back() == '/' || kept.back() == '(')) kept.remove_suffix(1);
        return std::string(kept);
    }
    return std::string(line);
}

}  // namespace merilo
