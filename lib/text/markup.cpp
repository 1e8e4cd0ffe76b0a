#include "text/markup.h"

#include <algorithm>

#include "text/utf8.h"

namespace merilo {

std::string_view markup_entity(char c) {
    switch (c) {
        case '&': return "&amp;";
        case '<': return "&lt;";
        case '>': return "&gt;";
        case '"': return "&quot;";
        case '\'': return "&#39;";
        default: return {};
    }
}

std::string escape_xml(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of("\n\t\r"), text.size());
        for (const char c : printable(text.substr(0, end)))
            if (const std::string_view entity = markup_entity(c); entity.empty()) out += c;
            else out += entity;
        if (end < text.size()) out += text[end] == '\r' ? "&#13;" : std::string(1, text[end]);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return out;
}

}  // namespace merilo
