#include "collect/page/html.h"

#include <utility>

#include "text/charset.h"
#include "text/digits.h"
#include "collect/document/flow.h"
#include "collect/document/readers.h"
#include "collect/page/blanks.h"
#include "collect/page/furniture.h"
#include "collect/page/headline.h"
#include "collect/page/outline.h"
#include "collect/page/page_scan.h"
#include "collect/page/published.h"
#include "collect/page/site.h"

namespace merilo {
namespace {

constexpr std::size_t longest = 8 * 1024 * 1024, shortest_part = 128 * 1024;

bool is_heading(TagName tag) {
    switch (tag) {
        case "h1"_tag: case "h2"_tag: case "h3"_tag: case "h4"_tag: return true;
        default: return false;
    }
}

/// A letter or a figure, no comma.
bool begins_word(char c) { return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80); }

bool is_cell(TagName tag) { return tag == "td"_tag || tag == "th"_tag; }

/// Lays the main content of a page out in lines.
class HtmlReader {
public:
    HtmlReader(const Html& html, DocumentText& document) : html_(html), document_(document) {}

    std::string read() {
        read_title();
        document_.site = site_words(html_);
        document_.published = published(html_);
        for (const std::uint32_t i : main_content(html_)) {
            end_those_before(i);
            enter(html_.nodes()[i], i);
        }
        end_those_before(static_cast<std::uint32_t>(html_.nodes().size()));
        return flow_.take();
    }

private:
    void read_title() {
        document_.title = title_of(html_);
    }

    void enter(const HtmlNode& node, std::uint32_t i) {
        if (node.tag == 0) return add_words(node.text);
        if (node.tag == "br"_tag) return end_line();
        if (node.tag == "a"_tag) {
            const std::string_view address = html_.attribute(node, "href");
            if (!address.empty() && address.front() != '#') document_.links.push_back({std::string(address), text_inside(html_, i)});
        }
        if (inside_line(node.tag)) return set_apart(node);
        if (is_heading(node.tag)) document_.headings.push_back(text_inside(html_, i));
        if (node.tag == "tr"_tag) flow_.begin_row();
        else if (is_cell(node.tag)) flow_.begin_cell();
        else end_paragraph();
        if (node.tag == "tr"_tag || is_cell(node.tag)) in_paragraph_ = false;
        open_.push_back(i);
    }

    /// A note within a line.
    void set_apart(const HtmlNode& node) {
        if (!names_note(html_.attribute(node, "class"))) return;
        apart_ = true;
        note_end_ = node.end;
    }

    void end_those_before(std::uint32_t i) {
        apart_ = apart_ || (note_end_ > 0 && note_end_ <= i);
        if (note_end_ <= i) note_end_ = 0;
        for (; !open_.empty() && html_.nodes()[open_.back()].end <= i; open_.pop_back()) {
            const TagName tag = html_.nodes()[open_.back()].tag;
            end_paragraph();
            if (tag == "tr"_tag) flow_.end_row();
            else if (is_cell(tag)) flow_.end_cell();
        }
    }

    void add_words(std::string_view text) {
        std::string words = in_paragraph_ ? "x" : "";
        if (std::exchange(apart_, false) && in_paragraph_ && !text.empty() && begins_word(text.front())) append_break(words);
        append_words(words, text);
        if (in_paragraph_) words.erase(0, 1);
        if (!in_paragraph_ && words.find_first_not_of(' ') == std::string::npos) return;
        in_paragraph_ = true;
        flow_.text(words);
    }

    void end_line() {
        flow_.end_line();
        in_paragraph_ = false;
    }

    void end_paragraph() {
        if (in_paragraph_) flow_.end_paragraph();
        in_paragraph_ = false;
    }

    const Html& html_;
    DocumentText& document_;
    Flow flow_;
    std::vector<std::uint32_t> open_;
    bool in_paragraph_ = false;
    bool apart_ = false;  ///< a blank is due before the next words
    std::uint32_t note_end_ = 0;
};

/// What stands between the tags, of a page that no parser should be given.
std::string scanned(std::string_view html, DocumentText& document) {
    PageScan scan = scan_page(html, true);
    document.title = std::move(scan.title);
    document.headings = std::move(scan.headings);
    return std::move(scan.text);
}

/// A page that is too much for the parser is read as far as it is not.
std::string laid_out(std::string_view html, DocumentText& document) {
    if (scan_page(html, false).hostile) return scanned(html, document);
    for (std::string_view part = html;; part = part.substr(0, part.size() / 2)) {
        const Html parsed(part);
        if (parsed.parsed()) {
            document.cut_off = document.cut_off || part.size() < html.size();
            return HtmlReader(parsed, document).read();
        }
        if (part.size() <= shortest_part) return scanned(html, document);
    }
}

}  // namespace

DocumentText read_html(std::string_view bytes, std::string_view declared_type) {
    DocumentText document;
    document.format = DocumentFormat::html;
    document.cut_off = bytes.size() > longest;
    bytes = bytes.substr(0, longest);
    const std::string charset = charset_of_type(declared_type);
    const DecodedText decoded = decode_text(bytes, charset.empty() ? charset_of_meta(bytes) : charset);
    add_text(document, laid_out(decoded.text(), document));
    return document;
}

}  // namespace merilo
