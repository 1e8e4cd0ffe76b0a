#include <algorithm>

#include "text/normalise_parts.h"

namespace merilo {
namespace {

using namespace std::string_view_literals;

bool digit(char c) { return c >= '0' && c <= '9'; }
bool latin(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// The bytes of the Cyrillic or Latin letter that a text begins with; 0: it begins with something else.
std::size_t letter_at(std::string_view text) {
    if (text.empty()) return 0;
    if (latin(text[0])) return 1;
    return text.size() > 1 && (text[0] == '\xD0' || text[0] == '\xD1') ? 2 : 0;
}

/// Words of one letter, which stand side by side without being spaced («и в с»).
bool is_word(std::string_view letter) {
    constexpr std::string_view words[] = {"а", "в", "и", "к", "о", "с", "у", "я"};
    return std::find(std::begin(words), std::end(words), letter) != std::end(words);
}

bool capital(std::string_view letter) {
    if (letter.size() == 1) return letter[0] <= 'Z';
    return letter[0] == '\xD0' && (letter[1] == '\x81' || (letter[1] >= '\x90' && letter[1] <= '\xAF'));
}

struct Spaced {
    std::string word;
    std::size_t end = 0;  ///< where it ends in the text
};

/// Letters with one space after each, from the beginning of the text on.
Spaced spaced_letters(std::string_view text) {
    constexpr int fewest = 3, most_words = 4;
    Spaced found;
    int letters = 0;
    bool all_words = true, capitals = false;  ///< after the first letter
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t size = letter_at(text.substr(at));
        const std::string_view after = text.substr(std::min(at + size, text.size()));
        const char next = after.empty() ? ' ' : after[0];
        const bool initial = next == '.' && letters < fewest;
        if (size == 0 || letter_at(after) > 0 || digit(next) || next == '-' || initial) break;
        const std::string_view letter = text.substr(at, size);
        if (letters == 1) capitals = capital(letter);
        if (letters > 1 && capital(letter) != capitals) break;
        all_words = all_words && is_word(letter);
        ++letters;
        found.word += letter;
        found.end = at + size;
        at = found.end + 1;
        if (after.size() < 2 || after[0] != ' ') break;
    }
    return letters < fewest || (all_words && letters <= most_words) ? Spaced{} : found;
}

/// How many bytes of the text are a lone «N», «No», «Nº» with a number behind; 0: none. Blanks before the number stay.
std::size_t number_sign(std::string_view text) {
    if (!text.starts_with('N')) return 0;
    std::size_t end = 1;
    for (const std::string_view small : {"o"sv, "о"sv, "º"sv, "°"sv})
        if (text.substr(1).starts_with(small)) end = 1 + small.size();
    if (text.substr(end).starts_with('.')) ++end;
    const std::size_t number = text.find_first_not_of(' ', end);
    return number != std::string_view::npos && digit(text[number]) ? end : 0;
}

}  // namespace

std::string with_plain_words(std::string_view line) {
    constexpr std::string_view misread = "в„–";
    std::string result;
    result.reserve(line.size());
    bool in_word = false;
    for (std::size_t at = 0; at < line.size();) {
        const std::string_view rest = line.substr(at);
        const std::size_t letter = letter_at(rest);
        if (!in_word && letter > 0) {
            if (const Spaced spaced = spaced_letters(rest); spaced.end > 0) {
                result += spaced.word;
                at += spaced.end;
                in_word = true;
                continue;
            }
        }
        const std::size_t sign = in_word ? 0 : rest.starts_with(misread) ? misread.size() : number_sign(rest);
        if (sign > 0) result += "№";
        else result += rest.substr(0, std::max<std::size_t>(letter, 1));
        at += sign > 0 ? sign : std::max<std::size_t>(letter, 1);
        in_word = sign == 0 && (letter > 0 || digit(rest[0]));
    }
    return result;
}

}  // namespace merilo
