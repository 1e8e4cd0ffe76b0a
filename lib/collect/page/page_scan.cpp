#include "collect/page/page_scan.h"

#include <array>
#include <charconv>

#include "collect/page/blanks.h"
#include "collect/page/furniture.h"
#include "collect/page/tags.h"

namespace merilo {
namespace {

constexpr std::size_t deepest = 1500, most_attributes = 500;
constexpr int long_text = 600;        // letters
constexpr std::size_t enough_text = 16 * 1024;  // bytes: what follows changes no verdict
constexpr std::size_t few_links = 3;  // they make neither a menu nor a section

struct Entity {
    std::string_view name, character;
};
constexpr std::array entities{Entity{"nbsp", " "}, Entity{"amp", "&"},   Entity{"quot", "\""},  Entity{"lt", "<"},     Entity{"gt", ">"},
                              Entity{"laquo", "«"}, Entity{"raquo", "»"}, Entity{"mdash", "—"},  Entity{"ndash", "–"},  Entity{"shy", ""},
                              Entity{"hellip", "…"}, Entity{"bull", "•"}, Entity{"sect", "§"},   Entity{"ldquo", "“"},  Entity{"rdquo", "”"}};

void append_character(std::string& text, unsigned code) {
    if (code < 0x80) text += code < 0x20 ? ' ' : static_cast<char>(code);
    else if (code < 0x800) text.append({static_cast<char>(0xC0 | code >> 6), static_cast<char>(0x80 | (code & 0x3F))});
    else if (code >= 0x10000 || (code >= 0xD800 && code < 0xE000)) text += "\uFFFD";
    else text.append({static_cast<char>(0xE0 | code >> 12), static_cast<char>(0x80 | (code >> 6 & 0x3F)), static_cast<char>(0x80 | (code & 0x3F))});
}

/// What the text after `&` stands for, appended; how many bytes that took, 0 when it is no known entity.
std::size_t append_entity(std::string& text, std::string_view after) {
    if (after.starts_with('#')) {
        const bool hex = after.size() > 1 && (after[1] == 'x' || after[1] == 'X');
        unsigned code = 0;
        const char* begin = after.data() + (hex ? 2 : 1);
        const auto [end, error] = std::from_chars(begin, after.data() + after.size(), code, hex ? 16 : 10);
        if (error != std::errc{}) return 0;
        append_character(text, code);
        const auto bytes = static_cast<std::size_t>(end - after.data());
        return bytes + (after.substr(bytes).starts_with(';') ? 1U : 0U);
    }
    for (const Entity& entity : entities)
        if (after.starts_with(entity.name) && after.substr(entity.name.size()).starts_with(';')) {
            append_words(text, entity.character);
            return entity.name.size() + 1;
        }
    return 0;
}

void append_shown(std::string& text, std::string_view html) {
    for (;;) {
        const std::size_t at = html.find('&');
        append_words(text, html.substr(0, at));
        if (at == std::string_view::npos) return;
        html.remove_prefix(at + 1);
        const std::size_t bytes = append_entity(text, html);
        if (bytes == 0) text += '&';
        html.remove_prefix(bytes);
    }
}

/// Elements that a plain page has none of.
bool only_for_parser(TagName tag) {
    switch (tag) {
        case "script"_tag: case "iframe"_tag: case "frame"_tag: case "frameset"_tag: case "object"_tag: case "embed"_tag:
        case "applet"_tag: case "base"_tag: case "input"_tag: case "select"_tag: case "textarea"_tag: case "form"_tag:
        case "button"_tag: case "svg"_tag: case "math"_tag: case "noscript"_tag: case "template"_tag: case "xmp"_tag:
        case "plaintext"_tag: case "noembed"_tag: case "noframes"_tag: case "area"_tag: case "image"_tag: return true;
        default: return furniture(tag);
    }
}

/// Elements that need no end tag or have none.
bool ends_by_itself(TagName tag) {
    switch (tag) {
        case "p"_tag: case "li"_tag: case "td"_tag: case "th"_tag: case "tr"_tag: case "dd"_tag: case "dt"_tag:
        case "option"_tag: case "br"_tag: case "img"_tag: case "hr"_tag: case "meta"_tag: case "link"_tag: case "input"_tag:
        case "col"_tag: case "wbr"_tag: case "area"_tag: case "base"_tag: case "embed"_tag: case "param"_tag:
        case "source"_tag: case "thead"_tag: case "tbody"_tag: case "body"_tag: case "html"_tag: return true;
        default: return false;
    }
}

class Scan {
public:
    Scan(std::string_view html, bool text_anyway) : html_(html), text_anyway_(text_anyway) {}

    PageScan carry_out() {
        TagScanner tags(html_);
        RawTag tag;
        while ((text_anyway_ || !scan_.hostile) && tags.next(tag)) {
            take_text(html_.substr(text_from_, tag.begin - text_from_));
            text_from_ = tag.end;
            if (tag.name == 0) continue;
            nest(tag);
            tag.closing ? close(tag) : open(tag);
        }
        take_text(html_.substr(text_from_));
        scan_.plain = scan_.plain && !into_ && letters_in(scan_.text) >= long_text;
        return std::move(scan_);
    }

private:
    void take_text(std::string_view piece) {
        if (shown_nothing_ || piece.empty() || (!scan_.plain && !text_anyway_)) return;
        if (!into_ && scan_.text.size() > enough_text) return;
        append_shown(into_ ? *into_ : scan_.text, piece);
        if (into_ && into_ != &scan_.title) append_shown(scan_.text, piece);
    }

    /// End tags that fit nothing are not believed, so this counts at least as deep as a parser would nest.
    void nest(const RawTag& tag) {
        if (ends_by_itself(tag.name)) return;
        if (!tag.closing) open_.push_back(tag.name);
        else if (!open_.empty() && open_.back() == tag.name) open_.pop_back();
        scan_.hostile = scan_.hostile || open_.size() > deepest;
    }

    void open(const RawTag& tag) {
        if (!inside_line(tag.name)) append_break(scan_.text);
        if (only_for_parser(tag.name)) scan_.plain = false;
        look_at_attributes(tag);
        switch (tag.name) {
            case "script"_tag: scan_.scripts = true; [[fallthrough]];
            case "style"_tag: shown_nothing_ = true; break;
            case "img"_tag: ++scan_.pictures; break;
            case "title"_tag: into_ = scan_.title.empty() ? &scan_.title : nullptr; shown_nothing_ = !into_; break;
            case "h1"_tag: into_ = &scan_.headings.emplace_back(); break;
            case "a"_tag: into_ = into_ || scan_.links.empty() ? into_ : &scan_.links.back().text; break;
            default: break;
        }
    }

    void close(const RawTag& tag) {
        if (!inside_line(tag.name)) append_break(scan_.text);
        shown_nothing_ = false;
        switch (tag.name) {
            case "title"_tag:
            case "h1"_tag: scan_.headings_end = tag.end; [[fallthrough]];
            case "a"_tag: into_ = nullptr; break;
            default: break;
        }
    }

    void look_at_attributes(const RawTag& tag) {
        if (tag.attributes.empty()) return;
        AttributeScanner attributes(tag.attributes);
        std::size_t count = 0;
        for (std::string_view name, value; attributes.next(name, value); ++count) look_at(tag.name, tag_name(name), value);
        scan_.hostile = scan_.hostile || count > most_attributes;
    }

    void look_at(TagName tag, TagName name, std::string_view value) {
        switch (name) {
            case "href"_tag:
                if (tag != "a"_tag) return;
                if (scan_.links.size() == few_links || into_ || value.find('&') != std::string_view::npos) scan_.plain = false;
                else scan_.links.push_back({value, {}});
                return;
            case "download"_tag:
            case "hidden"_tag: scan_.plain = false; return;
            case "http-equiv"_tag: scan_.plain = scan_.plain && tag_name(value) != "refresh"_tag; return;
            case "style"_tag: scan_.plain = scan_.plain && !hides(value); return;
            case "type"_tag: scan_.password_field = scan_.password_field || (tag == "input"_tag && tag_name(value) == "password"_tag); return;
            case "class"_tag: case "id"_tag: case "role"_tag: scan_.plain = scan_.plain && !names_furniture(value); return;
            default: return;
        }
    }

    const std::string_view html_;
    const bool text_anyway_;
    PageScan scan_;
    std::size_t text_from_ = 0;
    bool shown_nothing_ = false;
    std::string* into_ = nullptr;  ///< the title, heading or link that is open
    std::vector<TagName> open_;
};

}  // namespace

PageScan scan_page(std::string_view html, bool text_anyway) { return Scan(html, text_anyway).carry_out(); }

}  // namespace merilo
