#pragma once
#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/document_text.h"
#include "model/profile.h"
#include "text/lexicon.h"

namespace merilo {

/// One line of a text: its bytes and its words.
struct ContentLine {
    std::size_t begin, end;   ///< bytes of the text, without the line's end
    std::size_t first, last;  ///< the first word, and the one after the last
    bool heading = false;     ///< the document's format says so

    bool empty() const { return first == last; }
};

/// A document's text as all readers of its content share it: cut into lines and words once.
struct ContentText {
    static constexpr std::size_t longest_line = 3000;  ///< bytes

    std::string text;
    std::vector<Token> words;
    std::vector<ContentLine> lines;
    std::vector<std::uint32_t> line_of;  ///< of each word
    std::vector<std::string> titles;     ///< the document's own first, then those of its annexes
    std::vector<std::string> headings;
    bool blocks = false;  ///< a line is a paragraph of its own, not a part of one (HTML)
    bool whole = true;    ///< no page is a scan or unreadable, nothing was cut off

    /// What stands on a line; of one of unusual length only the beginning, so that nobody reads it again and again.
    std::string_view of(const ContentLine& line) const {
        return std::string_view(text).substr(line.begin, std::min(line.end - line.begin, longest_line));
    }
    /// From the beginning of one word to the end of another.
    std::string_view between(std::size_t first, std::size_t last) const;
    /// What stands between a word and the next one; to the text's end for the last.
    std::string_view gap_after(std::size_t word) const;
    /// The word begins with a capital letter.
    bool capital(std::size_t word) const;
    /// The word begins its line, apart from numbers («2.1. Цели»).
    bool begins_line(std::size_t word) const;
};

/// `profile` may tell the heading already.
ContentText content_text(const DocumentText& document, const Profile& profile, const Lexicon& lexicon);

/// The lines by which a text and its annexes say what they are («Программа развития … на 2021-2025 годы»).
/// `annexes_only`: the document's own is known.
std::vector<std::string> titles_in(const ContentText& content, const Lexicon& lexicon, bool annexes_only);

/// Words to show as the reason: in one line, cut off where it is long, with everything hidden that could be personal data.
std::string quoted(std::string_view words);

bool is_number(std::string_view form);
bool is_year(std::string_view form);

}  // namespace merilo
