#include "collect/page/tags.h"

#include <algorithm>

namespace merilo {
namespace {

constexpr auto none = std::string_view::npos;

bool letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool blank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'; }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

bool same(std::string_view one, std::string_view other) {
    return std::equal(one.begin(), one.end(), other.begin(), other.end(), [](char a, char b) { return lower(a) == lower(b); });
}

/// Elements whose content is no mark-up (HTML, section 13.1.2).
bool holds_raw_text(TagName tag) {
    switch (tag) {
        case "script"_tag: case "style"_tag: case "title"_tag: case "textarea"_tag: case "xmp"_tag: case "iframe"_tag:
        case "noembed"_tag: case "noframes"_tag: return true;
        default: return false;
    }
}

}  // namespace

bool TagScanner::next(RawTag& tag) {
    for (std::size_t begin = html_.find('<', at_); begin != none; begin = html_.find('<', begin + 1)) {
        if (begin + 1 >= html_.size()) break;
        const char mark = html_[begin + 1];
        const bool closing = mark == '/';
        const std::size_t name = begin + (closing ? 2 : 1);
        tag = {.name = 0, .attributes = {}, .closing = closing, .begin = begin, .end = begin};
        if (name < html_.size() && letter(html_[name])) {
            std::size_t end = name;
            while (end < html_.size() && !blank(html_[end]) && html_[end] != '>' && html_[end] != '/') ++end;
            tag.name = tag_name(html_.substr(name, end - name));
            at_ = end_of_tag(end);
            tag.attributes = html_.substr(end, at_ - end);
            if (tag.attributes.ends_with('>')) tag.attributes.remove_suffix(1);
            tag.end = at_;
            if (!closing && holds_raw_text(tag.name)) at_ = begin_of_closing(html_.substr(name, end - name), at_);
            return true;
        }
        if (mark != '!' && mark != '?' && !closing) continue;
        tag.end = at_ = end_of_markup(begin);
        return true;
    }
    at_ = html_.size();
    return false;
}

/// Of a comment, a declaration, a processing instruction.
std::size_t TagScanner::end_of_markup(std::size_t begin) const {
    const bool comment = html_.substr(begin).starts_with("<!--");
    if (!comment) return std::min(html_.find('>', begin), html_.size() - 1) + 1;
    for (std::size_t at = html_.find("--", begin + 2); at != none; at = html_.find("--", at + 1)) {
        const std::string_view end = html_.substr(at + 2, 2);
        if (end.starts_with('>')) return at + 3;
        if (end == "!>" && at >= begin + 4) return at + 4;
    }
    return html_.size();
}

/// A `>` inside a quoted value does not end a tag.
std::size_t TagScanner::end_of_tag(std::size_t at) const {
    while (at < html_.size()) {
        const char c = html_[at++];
        if (c == '>') return at;
        if (c != '=') continue;
        while (at < html_.size() && blank(html_[at])) ++at;
        if (at >= html_.size() || (html_[at] != '"' && html_[at] != '\'')) continue;
        const std::size_t end = html_.find(html_[at], at + 1);
        at = end == none ? html_.size() : end + 1;
    }
    return html_.size();
}

std::size_t TagScanner::begin_of_closing(std::string_view name, std::size_t from) const {
    for (std::size_t at = html_.find("</", from); at != none; at = html_.find("</", at + 2)) {
        const std::size_t end = at + 2 + name.size();
        if (end >= html_.size()) break;
        if (same(html_.substr(at + 2, name.size()), name) && (blank(html_[end]) || html_[end] == '>' || html_[end] == '/')) return at;
    }
    return html_.size();
}

bool AttributeScanner::next(std::string_view& name, std::string_view& value) {
    const auto skip = [this](auto unwanted) {
        std::size_t at = 0;
        while (at < rest_.size() && unwanted(rest_[at])) ++at;
        const std::string_view skipped = rest_.substr(0, at);
        rest_.remove_prefix(at);
        return skipped;
    };
    skip([](char c) { return blank(c) || c == '/'; });
    if (rest_.empty()) return false;
    name = rest_.substr(0, 1);
    const char* begin = rest_.data();
    rest_.remove_prefix(1);
    name = {begin, 1 + skip([](char c) { return !blank(c) && c != '=' && c != '/'; }).size()};
    value = {};
    skip(blank);
    if (!rest_.starts_with('=')) return true;
    rest_.remove_prefix(1);
    skip(blank);
    if (rest_.empty()) return true;
    if (const char quote = rest_.front(); quote == '"' || quote == '\'') {
        rest_.remove_prefix(1);
        value = skip([quote](char c) { return c != quote; });
        if (!rest_.empty()) rest_.remove_prefix(1);
    } else {
        value = skip([](char c) { return !blank(c); });
    }
    return true;
}

}  // namespace merilo
