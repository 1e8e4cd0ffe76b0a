#pragma once
#include <string>
#include <string_view>

namespace merilo {

/// Stands at the end of a line where a word was broken by a soft hyphen.
constexpr char line_break_mark = '\x01';

/// Valid UTF-8 whose only controls are '\n', '\t' and `line_break_mark`: bytes that are no characters are U+FFFD,
/// blanks of all widths are spaces, ligatures are letters, what shows nothing is gone.
std::string plain_characters(std::string_view bytes);

/// Russian that was written on a Mac and read as windows-1251 («“словиЯ длЯ работы»), read as it was meant; other texts as
/// they are.
std::string with_letters_of_a_mac(std::string text);

/// One line with its words as they are looked for: spaced letters closed up, «в„–» and a lone «N» before a number read as «№».
std::string with_plain_words(std::string_view line);

/// How the last word of a line and the first of the next one belong together.
enum class Joint {
    none,    ///< two words
    closed,  ///< one word; the hyphen was put there by the line's end
    hyphen   ///< one word that has this hyphen, or may have it
};
Joint joint_of(std::string_view line, std::string_view next_word);

}  // namespace merilo
