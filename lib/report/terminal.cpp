#include <algorithm>

#include "report/pages.h"
#include "report/reporters.h"
#include "report/table.h"
#include "text/utf8.h"

namespace merilo {

namespace {

std::string_view ansi(Tone tone) {
    switch (tone) {
        case Tone::strong: return "\x1b[1m";
        case Tone::faint: return "\x1b[2m";
        case Tone::good: return "\x1b[32m";
        case Tone::warning: return "\x1b[33m";
        case Tone::error: return "\x1b[31m";
        case Tone::code: return "\x1b[36m";
        case Tone::plain: break;
    }
    return "";
}

/// A word may change its tone inside («file:3:5» and the colon after it).
using Word = std::vector<Span>;

std::vector<Word> words_in(const std::vector<Span>& spans) {
    std::vector<Word> words(1);
    for (const Span& span : spans) {
        const std::string text = one_line(span.text);
        for (std::size_t from = 0; from <= text.size();) {
            const std::size_t space = std::min(text.find(' ', from), text.size());
            if (space > from) words.back().push_back({text.substr(from, space - from), span.tone});
            if (space < text.size() && !words.back().empty()) words.emplace_back();
            from = space + 1;
        }
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

/// Builds terminal text block by block.
class Layout {
public:
    Layout(int width, bool colour) : width_(width), colour_(colour) {}

    void operator()(const Heading& heading) {
        gap();
        const std::string text = one_line(heading.text);
        const std::vector<Span> spans{{text, Tone::strong}};
        wrapped(spans, 0);
        if (heading.level == 1) {
            const int cells = std::min(display_width(text), width_);
            for (int i = 0; i < cells; ++i) out_ += "═";
            out_ += '\n';
        }
    }
    void operator()(const Line& line) {
        if (after_table_) gap();
        wrapped(line.spans, 2 * line.indent);
    }
    void operator()(const Table& table) {
        gap();
        bool header = true;
        for (const std::string& line : aligned(table, width_)) {
            toned(line, header ? Tone::strong : Tone::plain);
            out_ += '\n';
            header = false;
        }
        after_table_ = true;
    }
    std::string take() { return std::move(out_); }

private:
    /// One empty line between what is above and what comes, none at the start.
    void gap() {
        if (!out_.empty()) out_ += '\n';
        after_table_ = false;
    }
    void toned(const std::string& text, Tone tone) {
        const std::string_view code = colour_ ? ansi(tone) : "";
        out_ += code;
        out_ += text;
        if (!code.empty()) out_ += "\x1b[0m";
    }
    /// Words up to the width; continuation lines hang two cells deeper.
    void wrapped(const std::vector<Span>& spans, int indent) {
        out_.append(static_cast<std::size_t>(indent), ' ');
        int column = indent;
        bool fresh = true;
        for (const Word& word : words_in(spans)) {
            int cells = 0;
            for (const Span& part : word) cells += display_width(part.text);
            if (!fresh && column + 1 + cells > width_) {
                out_ += '\n';
                out_.append(static_cast<std::size_t>(indent) + 2, ' ');
                column = indent + 2;
            } else if (!fresh) {
                out_ += ' ';
                ++column;
            }
            for (const Span& part : word) toned(part.text, part.tone);
            column += cells;
            fresh = false;
        }
        out_ += '\n';
    }

    std::string out_;
    int width_;
    bool colour_;
    bool after_table_ = false;
};

std::string write(const Report& report, const ReportOptions& options) {
    return terminal_text(page_of(report, options), options.width, options.colour);
}

}  // namespace

std::string one_line(std::string_view text) {
    std::string flat(text);
    for (char& c : flat)
        if (c == '\n' || c == '\r' || c == '\t') c = ' ';
    return printable(flat);
}

std::string terminal_text(const Page& page, int width, bool colour) {
    Layout layout(width, colour);
    for (const Block& block : page.blocks()) std::visit(layout, block);
    return layout.take();
}

const Reporter terminal_reporter{"terminal", {"текст для чтения на экране", "text to read on a screen"}, write};

}  // namespace merilo
