#pragma once
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "text/pair.h"

namespace merilo {

/// How a piece of text is to be read. What it looks like is each output's own affair.
enum class Tone { plain, strong, faint, good, warning, error, code };

struct Span {
    std::string text;
    Tone tone = Tone::plain;
};

/// Level 1 is the page's title, 2 a part, 3 a row of the rubric.
struct Heading {
    int level = 1;
    std::string text;
};

/// A paragraph (indent 0) or an item of a list below it.
struct Line {
    std::vector<Span> spans;
    int indent = 0;
};

struct Column {
    std::string title;
    bool right = false;     ///< numbers
    bool flexible = false;  ///< gives way when the table is too wide
};

struct Table {
    std::vector<Column> columns;
    std::vector<std::vector<std::string>> rows;
};

using Block = std::variant<Heading, Line, Table>;

/// What a report for people says, before it is laid out as terminal text or markdown. Texts from outside go in as
/// they are: every output makes them harmless itself.
class Page {
public:
    void heading(int level, std::string text) { blocks_.push_back(Heading{level, std::move(text)}); }
    void line(std::vector<Span> spans, int indent = 0) { blocks_.push_back(Line{std::move(spans), indent}); }
    void line(std::string text, Tone tone = Tone::plain, int indent = 0) {
        line(std::vector<Span>{{std::move(text), tone}}, indent);
    }
    void table(Table table) { blocks_.push_back(std::move(table)); }

    /// Another page as a part of this one, its headings so many levels deeper.
    void append(Page part, int deeper) {
        for (Block& block : part.blocks_) {
            if (auto* heading = std::get_if<Heading>(&block)) heading->level += deeper;
            blocks_.push_back(std::move(block));
        }
    }

    const std::vector<Block>& blocks() const { return blocks_; }

private:
    std::vector<Block> blocks_;
};

/// The text on one line and without anything that steers a terminal.
std::string one_line(std::string_view text);

/// A page as terminal text, `width` cells wide.
std::string terminal_text(const Page& page, int width, bool colour);

/// A page as GitHub-flavoured markdown.
std::string markdown_text(const Page& page);

}  // namespace merilo
