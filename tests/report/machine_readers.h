#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace merilo::test {

/// Why a text is no well-formed XML of the plain kind that reports use (elements, attributes, text); empty when it is.
inline std::string xml_fault(std::string_view xml) {
    constexpr std::string_view head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    if (!xml.starts_with(head)) return "no declaration";
    std::vector<std::string> open;
    const auto bad_text = [](std::string_view text) {
        for (std::size_t i = 0; i < text.size(); ++i) {
            const auto c = static_cast<unsigned char>(text[i]);
            if (c == '<' || c == '>' || (c < 0x20 && c != '\n' && c != '\t')) return true;
            if (c != '&') continue;
            bool entity = false;
            for (const std::string_view known : {"&amp;", "&lt;", "&gt;", "&quot;", "&#39;", "&#13;"})
                entity = entity || text.substr(i).starts_with(known);
            if (!entity) return true;
        }
        return false;
    };
    for (std::size_t i = head.size(); i < xml.size();) {
        const std::size_t tag = xml.find('<', i);
        if (bad_text(xml.substr(i, tag == xml.npos ? xml.npos : tag - i))) return "bad text at " + std::to_string(i);
        if (tag == xml.npos) break;
        const std::size_t end = xml.find('>', tag);
        if (end == xml.npos) return "an open tag";
        std::string_view inside = xml.substr(tag + 1, end - tag - 1);
        i = end + 1;
        if (inside.starts_with('/')) {
            if (open.empty() || open.back() != inside.substr(1)) return "closes another element: " + std::string(inside);
            open.pop_back();
            continue;
        }
        const bool closed = inside.ends_with('/');
        if (closed) inside.remove_suffix(1);
        const std::size_t name = std::min(inside.find(' '), inside.size());
        if (!closed) open.emplace_back(inside.substr(0, name));
        for (inside.remove_prefix(name); !inside.empty();) {
            const std::size_t value = inside.find("=\""), stop = inside.find('"', value + 2);
            if (inside.front() != ' ' || value == inside.npos || stop == inside.npos) return "bad attributes: " + std::string(inside);
            if (bad_text(inside.substr(value + 2, stop - value - 2))) return "bad value: " + std::string(inside);
            inside.remove_prefix(stop + 1);
        }
    }
    return open.empty() ? "" : "not closed: " + open.back();
}

/// The lines and cells of a table as RFC 4180 reads them with semicolons; without the byte order mark.
inline std::vector<std::vector<std::string>> csv_cells(std::string_view text) {
    if (text.starts_with("\uFEFF")) text.remove_prefix(3);
    std::vector<std::vector<std::string>> rows(1, std::vector<std::string>(1));
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted && c == '"' && i + 1 < text.size() && text[i + 1] == '"') rows.back().back() += text[i++];
        else if (c == '"') quoted = !quoted;
        else if (c == ';' && !quoted) rows.back().emplace_back();
        else if (c == '\n' && !quoted) rows.emplace_back(1);
        else if (c != '\r' || quoted) rows.back().back() += c;
    }
    rows.pop_back();
    return rows;
}

}  // namespace merilo::test
