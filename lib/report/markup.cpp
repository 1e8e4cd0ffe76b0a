#include "report/markup.h"

#include "text/utf8.h"

namespace merilo {

namespace {

void add_escaped(std::string& out, char c) {
    switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        case '\'': out += "&#39;"; break;
        default: out += c;
    }
}

}  // namespace

std::string escape_xml(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of("\n\t\r"), text.size());
        for (const char c : printable(text.substr(0, end))) add_escaped(out, c);
        if (end < text.size()) out += text[end] == '\r' ? "&#13;" : std::string(1, text[end]);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return out;
}

}  // namespace merilo
