#include "form/yaml_scalar.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "load/bytes.h"
#include "text/utf8.h"

namespace merilo {
namespace {

bool ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool digit(char c) { return c >= '0' && c <= '9'; }

/// How many bytes a letter, or a sign that is usual in Russian prose, has at the beginning of `text`; 0: it is none.
std::size_t letter_at(std::string_view text) {
    const auto byte = static_cast<unsigned char>(text.front());
    if (byte < 0x80) return ascii_letter(text.front()) ? 1 : 0;
    if (byte >= 0xD0 && byte <= 0xD3) return 2;  // Cyrillic
    for (const std::string_view sign : {"«", "»", "„", "“", "”", "№", "–", "—", "…"})
        if (text.starts_with(sign)) return sign.size();
    return 0;
}

/// Words that some reader of YAML takes for a truth value, for nothing or for a number.
bool has_meaning(std::string_view text) {
    if (text.size() > 5) return false;
    std::string lower(text);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    constexpr auto words = std::to_array<std::string_view>({"y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan"});
    return std::find(words.begin(), words.end(), lower) != words.end();
}

/// Safe as it is: begins with a letter and holds nothing that has a meaning in YAML, inside brackets or outside.
bool plain(std::string_view text) {
    constexpr std::size_t longest = 1000;  // a plain key may not be longer
    if (text.empty() || text.size() > longest || !letter_at(text) || text.starts_with("–") || text.starts_with("—") || text.starts_with("…") || has_meaning(text) || text.back() == ' ' || text.back() == ':') return false;
    for (std::size_t i = 0; i < text.size();) {
        const char c = text[i];
        const char next = i + 1 < text.size() ? text[i + 1] : '\0';
        if (c == ' ' || c == ':') {
            if (next == ' ') return false;
            ++i;
        } else if (digit(c) || std::string_view("._-/()?=&~%+;").find(c) != std::string_view::npos) {
            ++i;
        } else if (const std::size_t bytes = letter_at(text.substr(i))) {
            i += bytes;
        } else {
            return false;
        }
    }
    return true;
}

void escape(std::string& out, char c) {
    switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default:
            if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) out += fmt::format("\\x{:02X}", static_cast<unsigned char>(c));
            else out += c;
    }
}

/// A block keeps its lines as they are, unless blanks stand where it would lose or miscount them.
bool fits_block(std::string_view text) {
    if (text.find('\n') == std::string_view::npos || text.find_first_of("\r\t") != std::string_view::npos) return false;
    const auto blank = [](char c) { return c == ' ' || c == '\n'; };
    if (blank(text.front()) || blank(text.back()) || odd_space(text) > 0) return false;
    return text.find(" \n") == std::string_view::npos && text.find("\n ") == std::string_view::npos;
}

}  // namespace

std::string yaml_scalar(std::string_view text) {
    if (plain(text)) return std::string(text);
    std::string out = "\"";
    for (const char c : text) escape(out, c);
    return out + "\"";
}

std::string yaml_text(std::string_view text, int indent) {
    if (!fits_block(text)) return yaml_scalar(text);
    std::string out = "|-";
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::string_view line = text.substr(0, end);
        out += '\n';
        if (!line.empty()) out.append(static_cast<std::size_t>(indent) + 2, ' ').append(line);
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
    }
    return out;
}

}  // namespace merilo
