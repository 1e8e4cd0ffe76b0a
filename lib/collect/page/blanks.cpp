#include "collect/page/blanks.h"

#include <algorithm>

#include "text/count_bytes.h"

namespace merilo {
namespace {

/// How many bytes the blank at the beginning of the text takes; 0: no blank is there.
std::size_t blank_at(const char* at, const char* end) {
    const auto first = static_cast<unsigned char>(*at);
    if (first <= 0x20) return 1;
    if (first == 0xC2 && end - at > 1 && (at[1] == '\xA0' || at[1] == '\xAD')) return 2;
    const std::string_view rest(at, static_cast<std::size_t>(std::min<std::ptrdiff_t>(end - at, 3)));
    const bool wide = rest == "\u200B" || rest == "\u2003" || rest == "\u2009" || rest == "\uFEFF" || rest == "\u3000";
    return wide ? 3 : 0;
}

/// A byte with which no blank begins.
bool plain(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte > 0x20 && byte != 0xC2 && byte != 0xE2 && byte != 0xE3 && byte != 0xEF;
}

}  // namespace

void append_break(std::string& text) {
    if (!text.empty() && text.back() != ' ') text += ' ';
}

void append_words(std::string& text, std::string_view more) {
    const char* at = more.data();
    const char* const end = at + more.size();
    while (at < end) {
        if (const std::size_t blank = blank_at(at, end)) {
            append_break(text);
            at += blank;
            continue;
        }
        const char* begin = at++;
        while (at < end && (plain(*at) || (*at == ' ' && end - at > 1 && plain(at[1])))) ++at;  // words with single spaces
        text.append(begin, at);
    }
}

std::string folded_blanks(std::string_view text) {
    std::string result;
    append_words(result, text);
    if (result.ends_with(' ')) result.pop_back();
    return result;
}

int letters_in(std::string_view utf8) {
    return static_cast<int>(count_bytes(utf8, [](char c) { return (static_cast<unsigned char>(c) > 0x20) & ((c & 0xC0) != 0x80); }));
}

}  // namespace merilo
