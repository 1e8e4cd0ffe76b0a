#include <algorithm>

#include "report/pages.h"
#include "report/reporters.h"

namespace merilo {

namespace {

bool starts_address(std::string_view text, std::size_t i) {
    return text.substr(i, 3) == "://" || (i >= 3 && text[i] == '.' && text.substr(i - 3, 3) == "www");
}

/// Text that markdown shows as it is: no formatting, no HTML, no table cells, no links. `begins` says that it stands
/// where a list marker would be recognised.
std::string escaped(std::string_view raw, bool begins) {
    const std::string text = one_line(raw);
    std::string out;
    bool digits_only = begins;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool marker = begins && ((i == 0 && (c == '-' || c == '+' || c == '=')) ||
                                       (i > 0 && digits_only && (c == '.' || c == ')')));
        if (marker || std::string_view("\\`*_{}[]<>|~#!&$@").find(c) != std::string_view::npos ||
            starts_address(text, i))
            out += '\\';
        out += c;
        digits_only = digits_only && c >= '0' && c <= '9';
    }
    return out;
}

/// A code span whose fence is longer than any run of backticks inside.
std::string code(std::string_view raw) {
    const std::string text = one_line(raw);
    std::size_t longest = 0, run = 0;
    for (const char c : text) longest = std::max(longest, run = c == '`' ? run + 1 : 0);
    const std::string fence(longest + 1, '`');
    const std::string pad = longest > 0 ? " " : "";
    return fence + pad + text + pad + fence;
}

std::string emphasised(const std::string& text, std::string_view mark) {
    const std::size_t from = text.find_first_not_of(' '), to = text.find_last_not_of(' ');
    if (from == std::string::npos) return text;
    return text.substr(0, from).append(mark) + text.substr(from, to - from + 1).append(mark) + text.substr(to + 1);
}

std::string inline_text(const std::vector<Span>& spans) {
    std::string out;
    for (const Span& span : spans) {
        if (span.tone == Tone::code) out += code(span.text);
        else if (span.tone == Tone::plain || span.tone == Tone::faint) out += escaped(span.text, out.empty());
        else out += emphasised(escaped(span.text, false), "**");
    }
    return out;
}

/// Builds markdown block by block.
class Layout {
public:
    void operator()(const Heading& heading) {
        gap();
        out_ += std::string(static_cast<std::size_t>(heading.level), '#') + " " + escaped(heading.text, false) + "\n";
        depth_ = 0;
    }
    void operator()(const Line& line) {
        const int indent = std::min(line.indent, depth_ + 1);
        if (indent == 0 || depth_ == 0) gap();
        if (indent > 0) out_ += std::string(static_cast<std::size_t>(2 * (indent - 1)), ' ') + "- ";
        out_ += inline_text(line.spans) + "\n";
        depth_ = indent;
    }
    void operator()(const Table& table) {
        gap();
        std::string titles = "|", rules = "|";
        for (const Column& column : table.columns) {
            titles += " " + escaped(column.title, false) + " |";
            rules += column.right ? " ---: |" : " --- |";
        }
        out_ += titles + "\n" + rules + "\n";
        for (const auto& row : table.rows) {
            out_ += "|";
            for (const std::string& cell : row) out_ += " " + escaped(cell, false) + " |";
            out_ += "\n";
        }
        depth_ = 0;
    }
    std::string take() { return std::move(out_); }

private:
    void gap() {
        if (!out_.empty()) out_ += "\n";
    }

    std::string out_;
    int depth_ = 0;  ///< of the list item written last; 0 outside lists
};

/// A file has room for everything.
std::string write(const Report& report, const ReportOptions& options) {
    ReportOptions whole = options;
    whole.whole = true;
    return markdown_text(page_of(report, whole));
}

}  // namespace

std::string markdown_text(const Page& page) {
    Layout layout;
    for (const Block& block : page.blocks()) std::visit(layout, block);
    return layout.take();
}

const Reporter markdown_reporter{
    "markdown", {"отчёт в разметке Markdown", "a report in GitHub-flavoured markdown"}, write};

}  // namespace merilo
