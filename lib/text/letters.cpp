#include "text/letters.h"

namespace merilo {
namespace {

/// Three times the binary logarithm of how often a letter comes in a thousand of a Russian text, «а» to «я».
constexpr std::array<int, 32> weights{19, 12, 16, 12, 15, 19, 9, 12, 19, 11, 15, 16, 15, 18, 20, 14,
                                      17, 17, 18, 14, 5,  10, 7, 11, 8,  6,  0,  13, 12, 5,  8,  13};
constexpr int rare_letter = 4, latin_letter = 6, sign = 5;
constexpr int mixed_word = 15;  // what a capital inside a word, or a Latin letter beside a Cyrillic one, costs

constexpr auto signs = std::to_array<std::string_view>({"«", "»", "—", "–", "№", "“", "”", "„", "…", "\u00A0", "•", "’", "§", "°"});

/// The code of a character of two bytes; 0 for any other.
int code_of(std::string_view character) {
    if (character.size() != 2) return 0;
    return (static_cast<unsigned char>(character[0]) & 0x1F) << 6 | (static_cast<unsigned char>(character[1]) & 0x3F);
}

bool ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

}  // namespace

void Alphabet::set(int byte, std::string_view character) {
    Meaning& meaning = meanings_[static_cast<std::size_t>(byte - 0x80)];
    const int code = code_of(character);
    const bool russian = code >= 0x410 && code <= 0x44F;
    meaning.cyrillic = code >= 0x400 && code <= 0x45F;
    meaning.letter = meaning.cyrillic || (code >= 0xC0 && code < 0x180 && code != 0xD7 && code != 0xF7);
    meaning.capital = code >= 0x400 && code <= 0x42F;
    if (russian) meaning.weight = weights[static_cast<std::size_t>((code - 0x410) % 32)];
    else if (meaning.letter) meaning.weight = meaning.cyrillic ? rare_letter : latin_letter;
    for (const std::string_view known : signs)
        if (character == known) meaning.weight = sign;
}

Alphabet::Meaning Alphabet::meaning_of(char byte) const {
    const auto value = static_cast<unsigned char>(byte);
    if (value >= 0x80) return meanings_[value - 0x80U];
    return {0, ascii_letter(byte), false, false};
}

int Alphabet::likeness_to_russian(std::string_view bytes) const {
    int likeness = 0;
    Meaning before{0, false, false, false};
    for (const char byte : bytes) {
        const Meaning now = meaning_of(byte);
        likeness += now.weight;
        if (now.letter && before.letter) {
            const bool inner_capital = now.cyrillic && before.cyrillic && now.capital && !before.capital;
            if (inner_capital || now.cyrillic != before.cyrillic) likeness -= mixed_word;
        }
        before = now;
    }
    return likeness;
}

std::string letters_sample(std::string_view bytes, int most) {
    std::string sample;
    int taken = 0;
    const auto high = [&](std::size_t at) { return at < bytes.size() && static_cast<signed char>(bytes[at]) < 0; };
    for (std::size_t at = 0; at < bytes.size() && taken < most; ++at) {
        if (high(at)) ++taken;
        if (high(at) || high(at + 1) || (at > 0 && high(at - 1))) sample += bytes[at];
    }
    return sample;
}

}  // namespace merilo
