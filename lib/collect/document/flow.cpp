#include "collect/document/flow.h"

#include <algorithm>

namespace merilo {
namespace {

constexpr std::size_t deepest = 12;           ///< text is moved up once a frame
constexpr std::size_t longest_since = 4'000;  ///< of what nests, every part could be all of the text

bool says_something(std::string_view text) { return text.find_first_not_of(" \t\n") != std::string_view::npos; }

void end_line_of(std::string& text) {
    if (!text.empty() && text.back() != '\n') text += '\n';
}

/// Many lines as a cell's one.
void append_cell(std::string& row, std::string_view cell) {
    const std::size_t end = cell.find_last_not_of(" \t\n");
    for (const char c : cell.substr(0, end == std::string_view::npos ? 0 : end + 1)) row += c == '\n' || c == '\t' ? ' ' : c;
}

}  // namespace

void Flow::begin() {
    if (frames_.size() < deepest) frames_.emplace_back();
    else ++unframed_;
}

bool Flow::end(Frame& frame) {
    if (unframed_ > 0) {
        --unframed_;
        end_line_of(top().text);
        return false;
    }
    if (frames_.size() < 2) return false;
    frame = std::move(frames_.back());
    frames_.pop_back();
    if (!frame.aside.empty()) end_line_of(frame.text);
    frame.text += frame.aside;
    return true;
}

void Flow::end_line() { top().text += '\n'; }

void Flow::end_paragraph() {
    top().text += '\n';
    top().text += top().aside;
    top().aside.clear();
}

void Flow::end_cell() {
    constexpr std::size_t much = 1000, very_much = 2000;  // bytes
    constexpr std::ptrdiff_t few = 6;                     // lines
    Frame cell;
    if (!end(cell)) return;
    const bool column = cell.text.size() > very_much && std::count(cell.text.begin(), cell.text.end(), '\n') > few;
    top().lays_out = top().lays_out || column || (cell.holds_rows && cell.text.size() > much);
    top().cells.push_back(std::move(cell.text));
}

void Flow::end_row() {
    Frame row;
    if (!end(row)) return;
    std::string& text = top().text;
    end_line_of(text);
    text += row.text;
    top().holds_rows = true;
    const auto speaking = std::count_if(row.cells.begin(), row.cells.end(), says_something);
    const bool apart = speaking <= 1 || row.lays_out;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        if (!apart) append_cell(text += i > 0 ? "\t" : "", row.cells[i]);
        else if (says_something(row.cells[i])) {
            end_line_of(text);
            text += row.cells[i];
        }
    }
    end_line_of(text);
}

void Flow::end_aside() {
    Frame aside;
    if (!end(aside)) return;
    end_line_of(aside.text);
    top().aside += aside.text;
}

std::string Flow::since(std::size_t mark) const {
    const std::string& text = frames_.back().text;
    return text.substr(std::min(mark, text.size()), longest_since);
}

std::string Flow::take() {
    for (unframed_ = 0; frames_.size() > 1;) {
        Frame frame;
        end(frame);
        for (const std::string& cell : frame.cells) top().text += cell;
        top().text += frame.text;
    }
    end_line_of(top().text);
    return std::move(top().text += top().aside);
}

}  // namespace merilo
