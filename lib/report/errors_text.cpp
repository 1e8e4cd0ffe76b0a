#include <algorithm>

#include "report/explain.h"
#include "report/page.h"
#include "report/wording.h"
#include "text/utf8.h"

namespace merilo {

namespace {

constexpr int before_caret = 80, after_caret = 40;  ///< characters of a long line that are shown

/// The characters of valid UTF-8, one by one.
std::vector<std::string_view> characters_of(std::string_view text) {
    std::vector<std::string_view> result;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i + 1;
        while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80) ++end;
        result.push_back(text.substr(i, end - i));
        i = end;
    }
    return result;
}

/// The source line and a caret under the character meant, both two cells in; of a very long line only the part
/// around it. Tabs stay tabs in both, so that they line up however wide a terminal makes them.
std::string with_caret(std::string_view source, int column) {
    if (source.empty() || invalid_utf8(source)) return {};
    const auto all = characters_of(source);
    const int size = static_cast<int>(all.size());
    const int caret = std::clamp(column - 1, 0, size);
    const int from = caret > before_caret ? caret - before_caret : 0;
    const int to = std::min(size, caret + after_caret);
    std::string line = "  ", pointer = "  ";
    if (from > 0) line += "…", pointer += ' ';
    for (int i = from; i < to; ++i) {
        const bool tab = all[i] == "\t";
        const std::string shown = tab ? "\t" : printable(all[i]);
        line += shown;
        if (i < caret) pointer += tab ? "\t" : std::string(static_cast<std::size_t>(std::max(0, display_width(shown))), ' ');
    }
    if (to < size) line += "…";
    return line + "\n" + pointer + "^\n";
}

}  // namespace

std::string errors_text(std::span<const Error> errors, Lang lang, bool colour) {
    std::string text;
    for (const Error& error : errors) {
        const std::string place = one_line(place_text(error.place, lang)) + ":";
        text += colour ? "\x1b[1;31m" + place + "\x1b[0m" : place;
        text += " " + one_line(error.message.in(lang)) + "\n" + with_caret(error.source_line, error.place.mark.column);
    }
    return text;
}

}  // namespace merilo
