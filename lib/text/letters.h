#pragma once
#include <array>
#include <string>
#include <string_view>

namespace merilo {

/// How the bytes beyond ASCII read in one charset, and how much a text looks like Russian when they are read so.
class Alphabet {
public:
    /// What the byte (0x80…0xFF) means, in UTF-8.
    void set(int byte, std::string_view character);
    /// The more, the likelier; comparable between charsets for the same bytes only.
    int likeness_to_russian(std::string_view bytes) const;

private:
    struct Meaning {
        int weight = -20;  ///< how common it is in Russian texts
        bool letter = false, cyrillic = false, capital = false;
    };
    Meaning meaning_of(char byte) const;

    std::array<Meaning, 128> meanings_{};
};

/// The parts of a text by which charsets can be told apart: what is not ASCII, with its neighbours. At most `most`
/// bytes beyond ASCII.
std::string letters_sample(std::string_view bytes, int most);

}  // namespace merilo
