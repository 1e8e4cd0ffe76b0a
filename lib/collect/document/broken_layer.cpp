#include "collect/document/broken_layer.h"

#include <algorithm>
#include <cstdint>

namespace merilo {
namespace {

/// What the characters of a page are, counted.
struct Letters {
    int latin = 0, vowels = 0, in_words = 0, turns = 0;  ///< `turns`: capitals after small letters
    int cyrillic = 0, odd = 0;                           ///< `odd`: letters that neither Russian nor English has, or none at all

    int all() const { return latin + cyrillic + odd; }
};

bool small(char c) { return c >= 'a' && c <= 'z'; }
bool capital(char c) { return c >= 'A' && c <= 'Z'; }

/// Of two or more bytes; punctuation and signs count for nothing.
void count_code(Letters& letters, std::uint32_t code) {
    const bool private_use = code >= 0xE000 && code < 0xF900;
    const bool foreign = (code >= 0xC0 && code < 0x370 && code != 0xD7 && code != 0xF7) || code == 0xFFFD || private_use;
    if (code >= 0x400 && code < 0x460) ++letters.cyrillic;
    else if (foreign || (code >= 0x460 && code < 0x2000)) ++letters.odd;
}

Letters count(std::string_view utf8) {
    Letters letters;
    char last = ' ';
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const char c = utf8[i];
        const auto byte = static_cast<unsigned char>(c);
        if (small(c) || capital(c)) {
            ++letters.latin;
            letters.vowels += std::string_view("aeiouyAEIOUY").find(c) != std::string_view::npos;
            letters.in_words += small(last) || capital(last);
            letters.turns += capital(c) && small(last);
        } else if (byte >= 0xC2 && byte < 0xE0 && i + 1 < utf8.size()) {
            count_code(letters, (byte & 0x1FU) << 6 | (static_cast<unsigned char>(utf8[i + 1]) & 0x3FU));
        } else if (byte >= 0xE0 && byte < 0xF0 && i + 2 < utf8.size()) {
            count_code(letters, (byte & 0x0FU) << 12 | (static_cast<unsigned char>(utf8[i + 1]) & 0x3FU) << 6 |
                                    (static_cast<unsigned char>(utf8[i + 2]) & 0x3FU));
        }
        last = c;
    }
    return letters;
}

/// Languages in Latin letters have a vowel in every two or three, and capitals where words begin.
bool like_a_language(const Letters& letters) {
    const bool vowels = letters.vowels * 100 >= letters.latin * 24 && letters.vowels * 100 <= letters.latin * 60;
    return vowels && letters.turns * 100 <= letters.in_words * 8;
}

}  // namespace

bool is_broken_layer(std::string_view utf8) {
    constexpr int enough = 40;
    const Letters letters = count(utf8);
    const int all = letters.all();
    if (all < enough || letters.cyrillic * 10 >= all * 3) return false;
    return letters.odd * 10 >= all * 3 || !like_a_language(letters);
}

}  // namespace merilo
