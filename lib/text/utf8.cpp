#include "text/utf8.h"

#include <utf8proc.h>

#include <algorithm>

namespace merilo {
namespace {

constexpr std::string_view replacement = "\uFFFD";

/// One character and the bytes it takes. Bytes that are no character count one at a time.
struct Character {
    utf8proc_int32_t code;
    std::size_t bytes;
};

Character first_of(std::string_view text) {
    utf8proc_int32_t code = 0;
    const auto size = static_cast<utf8proc_ssize_t>(text.size());
    const auto bytes = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()), size, &code);
    return bytes > 0 ? Character{code, static_cast<std::size_t>(bytes)} : Character{-1, 1};
}

int width_of(utf8proc_int32_t code) { return code < 0 ? 1 : utf8proc_charwidth(code); }

/// Controls, and the marks that turn the direction of writing: both can make a line show what it does not say.
bool steers_the_screen(utf8proc_int32_t code) {
    if (code < 0x20) return code != '\t';
    if (code == 0x2028 || code == 0x2029 || code == 0xFFFE || code == 0xFFFF) return true;
    return (code >= 0x7F && code < 0xA0) || (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

bool plain_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
}

}  // namespace

bool plainly_utf8(std::string_view bytes) {
    const std::size_t size = bytes.size();
    if (size < 2) return plain_ascii(bytes);
    using Byte = unsigned char;  // all below is counted in bytes, without a branch: compilers make vector code of it
    const auto* b = reinterpret_cast<const Byte*>(bytes.data());
    Byte bad = b[size - 1] >= 0xC2;
    const auto look = [&bad](Byte before_last, Byte last, Byte byte) {
        const Byte continues = (byte & 0xC0) == 0x80, second = last >= 0xC2, third = before_last >= 0xE0;
        bad |= continues ^ (second | third);
        // A character whose second byte may not be just any is rare enough to be left to a closer look.
        bad |= (byte & 0xFE) == 0xC0;
        bad |= byte == 0xE0;
        bad |= byte == 0xED;
        bad |= byte >= 0xF0;
    };
    look(0, 0, b[0]);
    look(0, b[0], b[1]);
    for (std::size_t i = 2; i < size; ++i) look(b[i - 2], b[i - 1], b[i]);
    return bad == 0 && b[size - 2] < 0xE0;
}

std::optional<std::size_t> invalid_utf8(std::string_view bytes) {
    for (std::size_t i = 0; i < bytes.size();) {
        if (static_cast<signed char>(bytes[i]) >= 0) {
            ++i;
            continue;
        }
        const Character next = first_of(bytes.substr(i));
        if (next.code < 0) return i;
        i += next.bytes;
    }
    return std::nullopt;
}

std::optional<std::size_t> unprintable(std::string_view utf8) {
    for (std::size_t i = 0; i < utf8.size();) {
        const auto byte = static_cast<unsigned char>(utf8[i]);
        const bool suspect = byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte == 0xEF;
        if (!suspect) {
            ++i;
            continue;
        }
        const Character next = first_of(utf8.substr(i));
        if (next.code != '\n' && next.code != '\r' && steers_the_screen(next.code)) return i;
        i += next.bytes;
    }
    return std::nullopt;
}

int characters(std::string_view utf8) {
    return static_cast<int>(std::count_if(utf8.begin(), utf8.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

int display_width(std::string_view utf8) {
    int width = 0;
    while (!utf8.empty()) {
        const Character next = first_of(utf8);
        width += width_of(next.code);
        utf8.remove_prefix(next.bytes);
    }
    return width;
}

std::string shortened(std::string_view utf8, int cells) {
    if (static_cast<int>(utf8.size()) <= cells || display_width(utf8) <= cells) return std::string(utf8);
    int width = 0;
    std::size_t end = 0;
    while (end < utf8.size()) {
        const Character next = first_of(utf8.substr(end));
        if (width + width_of(next.code) > cells - 1) break;
        width += width_of(next.code);
        end += next.bytes;
    }
    return std::string(utf8.substr(0, end)) + "…";
}

std::string printable(std::string_view utf8) {
    if (plain_ascii(utf8)) return std::string(utf8);
    std::string result;
    result.reserve(utf8.size());
    while (!utf8.empty()) {
        const Character next = first_of(utf8);
        if (next.code == '\n' || next.code == '\r') result += ' ';
        else if (next.code < 0 || steers_the_screen(next.code)) result += replacement;
        else result += utf8.substr(0, next.bytes);
        utf8.remove_prefix(next.bytes);
    }
    return result;
}

}  // namespace merilo
