#include "text/normalise.h"

#include <algorithm>

#include "text/normalise_parts.h"
#include "text/words.h"

namespace merilo {
namespace {

bool blank(char c) { return c == ' ' || c == '\t'; }

/// Adds a line with runs of blanks folded: into a tab when one is among them, else into a space.
void append_folded_line(std::string& text, std::string_view line) {
    const std::size_t last = line.find_last_not_of(" \t");
    line = line.substr(0, last == std::string_view::npos ? 0 : last + 1);
    const bool starts_a_cell = line.find_first_not_of(' ') != std::string_view::npos && line[line.find_first_not_of(' ')] == '\t';
    std::size_t at = starts_a_cell ? 0 : std::min(line.find_first_not_of(' '), line.size());
    while (at < line.size()) {
        if (!blank(line[at])) {
            text += line[at++];
            continue;
        }
        const std::size_t end = std::min(line.find_first_not_of(" \t", at), line.size());
        const auto tabs = static_cast<std::size_t>(std::count(line.begin() + at, line.begin() + end, '\t'));
        if (tabs > 0) text.append(tabs, '\t');
        else text += ' ';
        at = end;
    }
}

/// Lines put one under another, at most one empty one in a row, words broken over two of them joined.
class Lines {
public:
    void add(std::string_view line) {
        if (line.empty()) {
            empty_ = !text_.empty();
            return;
        }
        if (!empty_) line = with_broken_word_joined(line);
        drop_mark();
        if (line.empty()) return;
        if (!text_.empty()) text_ += empty_ ? "\n\n" : "\n";
        empty_ = false;
        line_begin_ = text_.size();
        in_table_ = line.find('\t') != std::string_view::npos;
        text_ += line;
    }

    std::string take() {
        drop_mark();
        return std::move(text_);
    }

private:
    void drop_mark() {
        if (text_.ends_with(line_break_mark)) text_.pop_back();
    }

    /// Moves the second half of a broken word up; what is left of the line, nothing when that was all of it.
    std::string_view with_broken_word_joined(std::string_view line) {
        const std::size_t end = std::min(line.find_first_of(" \t"), line.size());
        const Joint joint = in_table_ ? Joint::none : joint_of(std::string_view(text_).substr(line_begin_), line.substr(0, end));
        if (joint == Joint::none) return line;
        if (joint == Joint::closed) text_.pop_back();
        text_ += line.substr(0, end);
        line.remove_prefix(end);
        line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
        return line;
    }

    std::string text_;
    std::size_t line_begin_ = 0;
    bool empty_ = false, in_table_ = false;
};

/// Only these marks are ever taken apart from their letters in the texts that are read here.
bool has_combining_marks(std::string_view utf8) {
    return std::any_of(utf8.begin(), utf8.end(), [](char c) { return c == '\xCC' || c == '\xCD'; });
}

}  // namespace

std::string normalise_text(std::string_view utf8) {
    std::string plain = with_letters_of_a_mac(plain_characters(utf8));
    if (has_combining_marks(plain)) plain = composed(plain);
    Lines lines;
    std::string_view rest = plain;
    std::string line;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        line.clear();
        append_folded_line(line, with_plain_words(rest.substr(0, end)));
        lines.add(line);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return lines.take();
}

}  // namespace merilo
