#include "office/workbook_text.h"

#include <algorithm>
#include <array>

#include "text/utf8.h"

namespace merilo {
namespace {

constexpr std::string_view replacement = "\uFFFD";

std::string valid_utf8(std::string_view bytes) {
    std::string valid;
    valid.reserve(bytes.size());
    while (const auto bad = invalid_utf8(bytes)) {
        valid.append(bytes.substr(0, *bad)).append(replacement);
        bytes.remove_prefix(*bad + 1);
    }
    return valid.append(bytes);
}

/// Drops what XML or Excel cannot show. Two-byte controls (C2 80…C2 9F) and U+FFFE, U+FFFF are looked for as bytes.
std::string without_controls(std::string_view utf8) {
    std::string kept;
    kept.reserve(utf8.size());
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const std::string_view rest = utf8.substr(i);
        const auto byte = static_cast<unsigned char>(rest[0]);
        if (byte == '\r') {
            if (!rest.starts_with("\r\n")) kept += '\n';
        } else if (byte == 0xC2 && static_cast<unsigned char>(rest[1]) < 0xA0) {
            ++i;
        } else if (rest.starts_with("\xEF\xBF\xBE") || rest.starts_with("\xEF\xBF\xBF")) {
            i += 2;
        } else if ((byte >= 0x20 && byte != 0x7F) || byte == '\t' || byte == '\n') {
            kept += rest[0];
        }
    }
    return kept;
}

std::string cut(std::string text, int most) {
    if (static_cast<int>(text.size()) <= most || utf16_length(text) <= most) return text;
    std::size_t end = 0;
    for (int units = 0; end < text.size();) {
        const auto byte = static_cast<unsigned char>(text[end]);
        const int wide = byte >= 0xF0 ? 2 : 1;
        if (units + wide > most - 1) break;
        units += wide;
        end += byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
    }
    text.resize(end);
    return text + "…";
}

bool is_hex(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

/// «_x0041_» is how Excel writes characters that it cannot write.
bool begins_escape(std::string_view text) {
    return text.size() >= 7 && text[0] == '_' && text[1] == 'x' && text[6] == '_' &&
           std::all_of(text.begin() + 2, text.begin() + 6, is_hex);
}

bool plain(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
}

}  // namespace

int utf16_length(std::string_view utf8) {
    int units = 0;
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        units += (byte & 0xC0) == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1;
    }
    return units;
}

std::string xml_text(std::string_view text, int most) {
    if (plain(text)) return cut(std::string(text), most);
    // The common case of Russian text: nothing to mend, seen without a copy.
    if ((plainly_utf8(text) || !invalid_utf8(text)) && !unprintable(text) && text.find('\r') == text.npos) return cut(std::string(text), most);
    return cut(without_controls(valid_utf8(text)), most);
}

std::string cell_string(std::string_view text) {
    if (text.find("_x") == text.npos) return xml_text(text);
    const std::string clean = xml_text(text);
    std::string escaped;
    for (std::size_t i = 0; i < clean.size(); ++i) {
        if (begins_escape(std::string_view(clean).substr(i))) escaped += "_x005F";
        escaped += clean[i];
    }
    return cut(std::move(escaped), most_cell_characters);
}

bool can_be_link(std::string_view url) {
    constexpr std::array schemes{"http://", "https://", "ftp://", "mailto:"};
    if (std::none_of(schemes.begin(), schemes.end(), [url](const char* scheme) { return url.starts_with(scheme); })) return false;
    // These two words, anywhere in an address, make libxlsxwriter take it for a link to a sheet or to a file.
    if (url.find("internal:") != url.npos || url.find("external:") != url.npos) return false;
    if (invalid_utf8(url) || unprintable(url) || url.find_first_of("\t\r\n") != url.npos) return false;
    // It keeps 2079 bytes, in which some characters take three.
    constexpr std::size_t most_bytes = 2079;
    const auto escaped = std::count_if(url.begin(), url.end(), [](char c) { return std::string_view(" \"<>[]`^{}%").find(c) != std::string_view::npos; });
    return url.size() + 2 * static_cast<std::size_t>(escaped) <= most_bytes;
}

}  // namespace merilo
