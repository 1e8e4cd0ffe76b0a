// With words.cpp, utf8.cpp and nearest.cpp where utf8proc is used.
#include <utf8proc.h>

#include <algorithm>
#include <array>

#include "text/normalise_parts.h"

namespace merilo {
namespace {

using Code = utf8proc_int32_t;

constexpr std::string_view replacement = "\uFFFD";
constexpr int most_marks = 8;  ///< on one letter: putting them in order takes the square of their number

constexpr auto ligatures = std::to_array<std::string_view>({"ff", "fi", "fl", "ffi", "ffl", "st", "st"});  // from U+FB00 on

constexpr bool in(Code code, Code first, Code last) { return code >= first && code <= last; }

bool ends_line(Code code) { return in(code, 0x0A, 0x0D) || code == 0x85 || code == 0x2028 || code == 0x2029; }

bool is_space(Code code) {
    return code == 0xA0 || code == 0x1680 || in(code, 0x2000, 0x200A) || code == 0x202F || code == 0x205F || code == 0x3000;
}

bool shows_nothing(Code code) {
    return code < 0x20 || in(code, 0x7F, 0x9F) || in(code, 0x200B, 0x200F) || in(code, 0x202A, 0x202E) || in(code, 0x2060, 0x206F) ||
           in(code, 0xFE00, 0xFE0F) || code == 0xFEFF || in(code, 0xFFF9, 0xFFFB) || in(code, 0xFDD0, 0xFDEF) || (code & 0xFFFE) == 0xFFFE;
}

bool is_mark(Code code) { return code >= 0x300 && utf8proc_get_property(code)->combining_class != 0; }

/// Puts the characters one after another.
class Characters {
public:
    explicit Characters(std::size_t size) { text_.reserve(size + 16); }

    void add(Code code, std::string_view bytes) {
        marks_ = is_mark(code) ? marks_ + 1 : 0;
        if (marks_ > most_marks) return;
        if (ends_line(code)) return end_line(code);
        carriage_return_ = false;
        if (code == '\t' || code == ' ') text_ += static_cast<char>(code);
        else if (is_space(code)) text_ += ' ';
        else if (code == 0xAD) pending_hyphen_ = text_.size() + 1;
        else if (shows_nothing(code)) return;
        else if (code == 0x2010 || code == 0x2011) text_ += '-';
        else if (in(code, 0xFB00, 0xFB06)) text_ += ligatures[static_cast<std::size_t>(code - 0xFB00)];
        else if (code == 0xF0B7) text_ += "•";  // the bullet of the Symbol font
        else text_ += bytes;
    }

    std::string take() { return std::move(text_); }

private:
    void end_line(Code code) {
        const bool second_of_two = code == '\n' && carriage_return_;
        carriage_return_ = code == '\r';
        if (second_of_two) return;
        while (text_.ends_with(' ')) text_.pop_back();
        constexpr std::string_view old_hyphen = "¬";
        if (pending_hyphen_ == text_.size() + 1) {
            text_ += line_break_mark;
        } else if (text_.ends_with(old_hyphen)) {
            text_.resize(text_.size() - old_hyphen.size());
            text_ += line_break_mark;
        }
        text_ += '\n';
    }

    std::string text_;
    std::size_t pending_hyphen_ = 0;  ///< one more than the size of the text when a soft hyphen came last
    int marks_ = 0;
    bool carriage_return_ = false;
};

/// Letters of plain Russian text and ASCII, which need no closer look.
std::size_t plain_run(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size()) {
        const auto c = static_cast<unsigned char>(text[at]);
        if (c > 0x20 && c < 0x7F) ++at;
        else if ((c == 0xD0 || c == 0xD1) && at + 1 < text.size() && (text[at + 1] & 0xC0) == 0x80) at += 2;
        else break;
    }
    return at;
}

}  // namespace

std::string plain_characters(std::string_view bytes) {
    Characters characters(bytes.size());
    while (!bytes.empty()) {
        if (const std::size_t run = plain_run(bytes)) {
            characters.add('x', bytes.substr(0, run));
            bytes.remove_prefix(run);
            continue;
        }
        Code code = 0;
        const auto size = static_cast<utf8proc_ssize_t>(std::min<std::size_t>(bytes.size(), 4));
        const auto read = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(bytes.data()), size, &code);
        const std::size_t taken = read > 0 ? static_cast<std::size_t>(read) : 1;
        if (read > 0) characters.add(code, bytes.substr(0, taken));
        else characters.add(0xFFFD, replacement);
        bytes.remove_prefix(taken);
    }
    return characters.take();
}

}  // namespace merilo
