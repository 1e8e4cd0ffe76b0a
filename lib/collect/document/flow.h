#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace merilo {

/// Puts the paragraphs and tables of a document into lines, as they are met: a paragraph is a line; a row of a table is a
/// line whose cells are separated by tabs, unless only one cell says anything, or one holds a page's whole column: then
/// paragraphs stay lines, as many documents stand in a frame made of a table and old sites are laid out by one. What
/// stands aside of a paragraph (a text box, a footnote) follows it.
/// Every begin_… needs its end_….
class Flow {
public:
    void text(std::string_view text) { top().text += text; }
    void tab() { top().text += '\t'; }
    void end_line();
    void end_paragraph();
    void begin_row() { begin(); }
    void end_row();
    void begin_cell() { begin(); }
    void end_cell();
    void begin_aside() { begin(); }
    void end_aside();

    /// Where the text stands now, and what came since, if nothing was begun or ended in between; else some of it.
    /// Of a long text the beginning.
    std::size_t mark() const { return frames_.back().text.size(); }
    std::string since(std::size_t mark) const;
    std::string take();

private:
    struct Frame {
        std::string text, aside;
        std::vector<std::string> cells;
        bool holds_rows = false;  ///< a table stands inside
        bool lays_out = false;    ///< of a row: a cell of it is a column of a page, not of a table
    };

    Frame& top() { return frames_.back(); }
    void begin();
    /// The frame that ends; false when it was too deep to get one.
    bool end(Frame& frame);

    std::vector<Frame> frames_{1};
    int unframed_ = 0;  ///< begun so deep that their text is part of the frame around
};

}  // namespace merilo
