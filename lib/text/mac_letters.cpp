#include <algorithm>
#include <array>

#include "text/normalise_parts.h"

namespace merilo {
namespace {

constexpr std::string_view capital_ya = "Я", small_ya = "я";

bool small_letter(std::string_view text) {
    if (text.size() < 2) return false;
    return (text[0] == '\xD0' && text[1] >= '\xB0') || (text[0] == '\xD1' && text[1] <= '\x8F');
}

struct Letter {
    std::string_view shown, meant;
};

/// Bytes 0x80…0x9F: what windows-1251 shows for them, and the capitals that a Mac means. The byte of «Ш» has no
/// character.
constexpr auto capitals = std::to_array<Letter>(
    {{"Ђ", "А"}, {"Ѓ", "Б"}, {"‚", "В"}, {"ѓ", "Г"}, {"„", "Д"}, {"…", "Е"}, {"†", "Ж"}, {"‡", "З"},
     {"€", "И"}, {"‰", "Й"}, {"Љ", "К"}, {"‹", "Л"}, {"Њ", "М"}, {"Ќ", "Н"}, {"Ћ", "О"}, {"Џ", "П"},
     {"ђ", "Р"}, {"‘", "С"}, {"’", "Т"}, {"“", "У"}, {"”", "Ф"}, {"•", "Х"}, {"–", "Ц"}, {"—", "Ч"},
     {"�", "Ш"}, {"™", "Щ"}, {"љ", "Ъ"}, {"›", "Ы"}, {"њ", "Ь"}, {"ќ", "Э"}, {"ћ", "Ю"}, {"џ", "Я"}});

/// «условиЯ длЯ»: where one small letter is always a capital, the text was written on a Mac and read as windows-1251.
bool written_on_a_mac(std::string_view text) {
    constexpr int enough = 5;
    int wrong = 0, right = 0;
    for (std::size_t at = text.find(capital_ya); at != text.npos; at = text.find(capital_ya, at + capital_ya.size()))
        wrong += at >= 2 && small_letter(text.substr(at - 2));
    if (wrong < enough) return false;
    for (std::size_t at = text.find(small_ya); at != text.npos; at = text.find(small_ya, at + small_ya.size())) ++right;
    return right < wrong;
}

}  // namespace

std::string with_letters_of_a_mac(std::string text) {
    if (!written_on_a_mac(text)) return text;
    std::string read;
    for (std::size_t at = 0; at < text.size();) {
        const std::string_view rest = std::string_view(text).substr(at);
        const auto capital = std::find_if(capitals.begin(), capitals.end(), [&](const Letter& one) {
            return rest.starts_with(one.shown) && small_letter(rest.substr(one.shown.size()));
        });
        if (rest.starts_with(capital_ya)) {
            read += small_ya;
            at += capital_ya.size();
        } else if (capital != capitals.end()) {
            read += capital->meant;
            at += capital->shown.size();
        } else {
            read += text[at++];
        }
    }
    return read;
}

}  // namespace merilo
