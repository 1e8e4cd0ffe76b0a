#include <algorithm>
#include <array>

#include "text/normalise_parts.h"

namespace merilo {
namespace {

using namespace std::string_view_literals;

// First and second halves of words that are written with a hyphen wherever they stand.
constexpr std::array firsts{"научно"sv, "учебно"sv, "психолого"sv, "медико"sv, "историко"sv, "физико"sv, "северо"sv, "юго"sv,
                            "онлайн"sv, "интернет"sv, "веб"sv, "пресс"sv, "бизнес"sv, "вице"sv, "экс"sv, "мастер"sv, "кейс"sv};
constexpr std::array lasts{"то"sv, "либо"sv, "нибудь"sv, "таки"sv, "за"sv, "под"sv, "летие"sv, "класс"sv, "классов"sv, "классы"sv};
constexpr std::array adjective_endings{"ый"sv, "ий"sv, "ой"sv, "ая"sv, "яя"sv, "ое"sv, "ее"sv, "ые"sv, "ие"sv, "ого"sv, "его"sv, "ому"sv,
                                       "ему"sv, "ым"sv, "им"sv, "ых"sv, "их"sv, "ую"sv, "юю"sv, "ыми"sv, "ими"sv, "ом"sv, "ем"sv};
constexpr std::string_view vowels[] = {"а", "е", "ё", "и", "о", "у", "ы", "э", "ю", "я"};

enum class Case { none, lower, upper };

/// Of the Russian or Latin letter that takes the last (or first) bytes of a text.
Case case_of(std::string_view letter) {
    if (letter.size() == 1) {
        const char c = letter[0];
        return c >= 'a' && c <= 'z' ? Case::lower : c >= 'A' && c <= 'Z' ? Case::upper : Case::none;
    }
    if (letter.size() != 2) return Case::none;
    const int code = (static_cast<unsigned char>(letter[0]) & 0x1F) << 6 | (static_cast<unsigned char>(letter[1]) & 0x3F);
    if ((code >= 0x410 && code < 0x430) || code == 0x401) return Case::upper;
    return (code >= 0x430 && code < 0x450) || code == 0x451 ? Case::lower : Case::none;
}

std::string_view first_letter(std::string_view text) { return text.substr(0, static_cast<signed char>(text.empty() ? ' ' : text[0]) < 0 ? 2 : 1); }

std::string_view last_letter(std::string_view text) {
    const std::size_t size = !text.empty() && static_cast<signed char>(text.back()) < 0 ? 2 : 1;
    return text.size() < size ? std::string_view{} : text.substr(text.size() - size);
}

/// The letters that a text ends with; of very long ones the last.
std::string_view last_letters(std::string_view text) {
    constexpr std::size_t longest = 80;
    std::size_t begin = text.size();
    while (begin > 0 && text.size() - begin < longest && case_of(last_letter(text.substr(0, begin))) != Case::none)
        begin -= last_letter(text.substr(0, begin)).size();
    return text.substr(begin);
}

std::string_view first_letters(std::string_view text) {
    std::size_t end = 0;
    while (end < text.size() && case_of(first_letter(text.substr(end))) != Case::none) end += first_letter(text.substr(end)).size();
    return text.substr(0, end);
}

template <class Words>
bool is_one_of(std::string_view word, const Words& words) {
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

bool like_adjective(std::string_view word) {
    constexpr std::size_t shortest = 10;  // bytes: five letters
    return word.size() >= shortest &&
           std::any_of(adjective_endings.begin(), adjective_endings.end(), [word](std::string_view ending) { return word.ends_with(ending); });
}

/// «нормативно-» and «правовой»: an adverb and an adjective. «эконо-мический» is none: a vowel stands before «но».
bool like_adverb(std::string_view word) {
    constexpr std::string_view ending = "но";
    if (word.size() < 10 || !word.ends_with(ending)) return false;
    return !is_one_of(last_letter(word.substr(0, word.size() - ending.size())), vowels);
}

bool has_hyphen(std::string_view first, std::string_view last) {
    if (is_one_of(first, firsts) || is_one_of(last, lasts)) return true;
    if (first == "по"sv) return last.ends_with("ому"sv) || last.ends_with("ему"sv) || last.ends_with("ски"sv);
    return like_adverb(first) && like_adjective(last);
}

}  // namespace

Joint joint_of(std::string_view line, std::string_view next_word) {
    const bool soft = line.ends_with(line_break_mark);
    if (!soft && !line.ends_with('-')) return Joint::none;
    line.remove_suffix(1);
    const std::string_view first = last_letters(line), last = first_letters(next_word);
    if (first.empty() || last.empty()) return Joint::none;
    if (soft) return Joint::closed;
    const Case before = case_of(last_letter(first)), after = case_of(first_letter(last));
    if (before != after) return before == Case::lower && after == Case::upper ? Joint::hyphen : Joint::none;
    const bool one_letter = first.size() == first_letter(first).size();
    const bool part_of_more = first.size() < line.size() && line[line.size() - first.size() - 1] == '-';
    if (part_of_more && one_letter) return Joint::hyphen;
    return has_hyphen(first, last) ? Joint::hyphen : Joint::closed;
}

}  // namespace merilo
