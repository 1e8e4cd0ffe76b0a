#include "load/yaml_hints.h"

#include <algorithm>

#include "load/bytes.h"
#include "load/tree.h"
#include "load/yaml_messages.h"
#include "text/say.h"
#include "text/utf8.h"

namespace merilo {
namespace {

Hint at(int line, std::string_view before, const Pair& message) { return {{line, 1 + characters(before)}, say(message)}; }

std::optional<Hint> odd_space_behind_colon(std::string_view text, int line) {
    for (std::size_t colon = text.find(':'); colon != std::string_view::npos; colon = text.find(':', colon + 1))
        if (odd_space(text.substr(colon + 1))) return at(line, text.substr(0, colon + 1), yaml_text::odd_space);
    return std::nullopt;
}

std::optional<Hint> tab_in_indent(std::string_view text, int line) {
    const std::size_t first = text.find_first_not_of(' ');
    if (first == std::string_view::npos || text[first] != '\t') return std::nullopt;
    return at(line, text.substr(0, first), yaml_text::tab);
}

std::optional<Hint> comment_inside_value(std::string_view text, int line) {
    const std::size_t mark = text.find(" #");
    if (mark == std::string_view::npos || mark + 2 >= text.size() || text[mark + 2] == ' ' || text[mark + 2] == '#') return std::nullopt;
    return at(line, text.substr(0, mark + 1), yaml_text::comment_inside);
}

}  // namespace

bool cut_by_comment(std::string_view text, std::string_view scalar, std::size_t pos) {
    if (pos > text.size() || text.substr(pos, scalar.size()) != scalar) return false;
    const std::size_t end = pos + scalar.size();
    const std::size_t mark = text.find_first_not_of(" \t", end);
    if (mark == end || mark == std::string_view::npos || text[mark] != '#' || mark + 1 >= text.size()) return false;
    const bool apart = text[mark + 1] == ' ';
    const char c = mark + 2 < text.size() || !apart ? text[mark + 1 + apart] : '\n';
    const bool digit = c >= '0' && c <= '9';
    return digit || (!apart && c != '\t' && c != '\n' && c != '\r' && c != '#');
}

bool quote_closes(std::string_view text, std::size_t pos) {
    const char quote = text[pos];
    for (std::size_t i = pos + 1; i < text.size(); ++i) {
        if (quote == '"' && text[i] == '\\') ++i;
        else if (text[i] == quote && quote == '\'' && i + 1 < text.size() && text[i + 1] == quote) ++i;
        else if (text[i] == quote) return true;
    }
    return false;
}

bool blank_from(std::string_view text, std::size_t pos) {
    return pos >= text.size() || text.find_first_not_of(" \t\r\n", pos) == std::string_view::npos;
}

std::optional<Hint> likely_cause(std::string_view text, Mark fault) {
    for (int line = fault.line; line >= std::max(1, fault.line - 1); --line) {
        const std::string here = source_line(text, line);
        if (auto hint = odd_space_behind_colon(here, line)) return hint;
        if (auto hint = tab_in_indent(here, line)) return hint;
        if (auto hint = comment_inside_value(here, line)) return hint;
    }
    return std::nullopt;
}

Mark last_quote(std::string_view text) {
    const std::size_t found = text.find_last_of("\"'");
    return mark_at(text, found == std::string_view::npos ? 0 : found);
}

}  // namespace merilo
