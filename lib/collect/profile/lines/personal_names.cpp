#include "collect/profile/lines/personal_names.h"

#include <optional>
#include <vector>

#include "text/words.h"

namespace merilo {
namespace {

/// A capital letter with a point behind it, as initials are written; «г.» and «ст.» are not.
bool initial(std::string_view line, const Token& word) {
    constexpr std::size_t letter = 2;  // bytes of a Russian letter
    return word.form.size() == letter && word.end < line.size() && line[word.end] == '.' &&
           line.substr(word.begin, letter) != word.form;
}

bool capital(std::string_view line, const Token& word) {
    return word.form.size() > 4 && line.substr(word.begin, 2) != word.form.substr(0, 2);
}

/// «им. М.А. Шолохова», «ул. П. Морозова»: nobody's but the school's or the street's.
bool named_after(const std::vector<Token>& words, std::size_t i) {
    constexpr std::size_t reach = 3;  // «имени героя В.И. Завершинского»
    for (std::size_t k = i; k > 0 && i - k < reach; --k)
        if (const std::string& form = words[k - 1].form;
            form == "им" || form == "имени" || form == "ул" || form == "улица")
            return true;
    return false;
}

/// Where a name begins that word `i` is an initial of; none when it is none.
std::optional<std::size_t> name_at(std::string_view line, const std::vector<Token>& words, std::size_t i) {
    if (!initial(line, words[i]) || named_after(words, i)) return std::nullopt;
    const std::size_t next = i + 1;
    if (!initial(line, words[next])) {  // «Директор Р. Лугов», and nothing behind it
        return next + 1 == words.size() && capital(line, words[next]) ? std::optional(i) : std::nullopt;
    }
    const bool surname_behind = next + 1 < words.size() && capital(line, words[next + 1]);
    return i > 0 && capital(line, words[i - 1]) && !surname_behind ? i - 1 : i;
}

}  // namespace

std::string without_names(std::string_view line) {
    const auto words = tokens_of(line);
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        const auto name = name_at(line, words, i);
        if (!name) continue;
        std::string_view kept = line.substr(0, words[*name].begin);
        while (!kept.empty() && (kept.back() == ' ' || kept.back() == '_' || kept.back() == '/' || kept.back() == '('))
            kept.remove_suffix(1);
        return std::string(kept);
    }
    return std::string(line);
}

}  // namespace merilo
