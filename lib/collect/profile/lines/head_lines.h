#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "model/document_text.h"
#include "text/words.h"

namespace merilo {

/// One line of a document, or one cell of a table row, as a clerk looks at it.
struct HeadLine {
    std::string text;          ///< trimmed; signs of markup around it are taken off
    std::string folded;        ///< the same bytes in lower case, «_» as blanks
    std::vector<Token> words;  ///< offsets are those of `text`
    int row = 0;               ///< cells of one row share it
    int column = 0;
    bool after_blank = false;  ///< an empty line stands before it
    bool table = false;        ///< a cell among four or more, or of a row that «№» or a figure begins

    bool capital() const;  ///< begins with a capital letter, or with a sign and then one
    bool all_capitals() const;
    bool point() const;  ///< begins as a point or an item of a list does: «1.», «2)», «-», «•»
    bool about() const;  ///< «О …», «Об утверждении …»: an act's heading, but no «О.В. Рулёва»
    int length() const;                                      ///< characters
    const std::string& first() const;                        ///< its first word in lower case; empty when it has none
    bool is(std::size_t word, std::string_view form) const;  ///< that word of it, in lower case
};

/// The lines that a document begins with: some hundreds, which hold its head, its preamble and, of an order, its points
/// and its signature. Page numbers, the marks of electronic signatures and empty lines are left out.
std::vector<HeadLine> head_lines(const DocumentText& text);

/// A line read from its text alone.
HeadLine head_line(std::string_view text);

}  // namespace merilo
