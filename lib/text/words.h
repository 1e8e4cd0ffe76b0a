#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace merilo {

/// Canonically composed text: «й» typed as «и» with a breve becomes one character.
std::string composed(std::string_view utf8);

/// Lower case, ё written as е.
std::string folded(std::string_view utf8);

/// The stem of one folded Russian word («наставничества» -> «наставничеств»).
std::string stem(const std::string& folded_word);

/// A word of a text: a run of letters and digits, or the sign «№». Hyphens, quotes and points separate words.
struct Token {
    std::string form;  ///< lower case, ё written as е
    std::string stem;
    std::size_t begin, end;  ///< bytes of the text it was read from
};

/// The words of a composed text, in order.
std::vector<Token> tokens_of(std::string_view composed_text);

}  // namespace merilo
