#include "collect/page/signatures.h"

#include <algorithm>
#include <array>
#include <string>

#include "text/count_bytes.h"

namespace merilo {
namespace {

using namespace std::string_view_literals;
using Kind = Content::Kind;

struct Mark {
    std::size_t at;
    std::string_view bytes;
    Signature means;
};

constexpr std::array marks{
    Mark{0, "\x89PNG\r\n\x1A\n"sv, {"image/png", Kind::document}},
    Mark{0, "\xFF\xD8\xFF"sv, {"image/jpeg", Kind::document}},
    Mark{0, "II*\0"sv, {"image/tiff", Kind::document}},
    Mark{0, "MM\0*"sv, {"image/tiff", Kind::document}},
    Mark{0, "GIF87a"sv, {"image/gif", Kind::document}},
    Mark{0, "GIF89a"sv, {"image/gif", Kind::document}},
    Mark{8, "WEBP"sv, {"image/webp", Kind::document}},
    Mark{4, "ftypheic"sv, {"image/heic", Kind::document}},
    Mark{4, "ftypmif1"sv, {"image/heic", Kind::document}},
    Mark{4, "ftypavif"sv, {"image/avif", Kind::document}},
    Mark{0, "AT&TFORM"sv, {"image/vnd.djvu", Kind::document}},
    Mark{0, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, {"application/x-ole-storage", Kind::document}},
    Mark{0, "{\\rtf"sv, {"application/rtf", Kind::document}},
    Mark{0, "PK\3\4"sv, {"application/zip", Kind::archive}},
    Mark{0, "PK\5\6"sv, {"application/zip", Kind::archive}},
    Mark{0, "Rar!\x1A\x07"sv, {"application/vnd.rar", Kind::archive}},
    Mark{0, "7z\xBC\xAF\x27\x1C"sv, {"application/x-7z-compressed", Kind::archive}},
    Mark{0, "\x1F\x8B\x08"sv, {"application/gzip", Kind::archive}},
    Mark{0, "BZh"sv, {"application/x-bzip2", Kind::archive}},
    Mark{0, "\xFD" "7zXZ\0"sv, {"application/x-xz", Kind::archive}},
    Mark{257, "ustar"sv, {"application/x-tar", Kind::archive}},
    Mark{4, "ftyp"sv, {"video/mp4", Kind::other}},
    Mark{8, "AVI "sv, {"video/x-msvideo", Kind::other}},
    Mark{8, "WAVE"sv, {"audio/wav", Kind::other}},
    Mark{0, "\x1A\x45\xDF\xA3"sv, {"video/webm", Kind::other}},
    Mark{0, "\x30\x26\xB2\x75\x8E\x66\xCF\x11"sv, {"video/x-ms-wmv", Kind::other}},
    Mark{0, "\0\0\1\xBA"sv, {"video/mpeg", Kind::other}},
    Mark{0, "FLV\1"sv, {"video/x-flv", Kind::other}},
    Mark{0, "OggS"sv, {"audio/ogg", Kind::other}},
    Mark{0, "fLaC"sv, {"audio/flac", Kind::other}},
    Mark{0, "ID3"sv, {"audio/mpeg", Kind::other}},
    Mark{0, "\xFF\xFB"sv, {"audio/mpeg", Kind::other}},
    Mark{0, "\x7F" "ELF"sv, {"application/x-executable", Kind::other}},
    Mark{0, "MZ\x90\0"sv, {"application/x-msdownload", Kind::other}},
};

constexpr std::array certain_tags{"!doctype html"sv, "html"sv, "head"sv, "body"sv, "frameset"sv};
constexpr std::array likely_tags{"meta"sv, "title"sv, "link"sv, "script"sv, "style"sv, "div"sv, "p"sv, "table"sv, "h1"sv, "h2"sv,
                                 "h3"sv, "center"sv, "font"sv, "a"sv, "br"sv, "b"sv, "iframe"sv, "form"sv, "span"sv, "ul"sv, "!doctype"sv};

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

std::string_view without_blanks(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t\r\n\f");
    return text.substr(std::min(first, text.size()));
}

bool tag_is(std::string_view text, std::string_view name) {
    if (text.size() <= name.size() + 1 || text[0] != '<') return false;
    for (std::size_t i = 0; i < name.size(); ++i)
        if (lower(text[i + 1]) != name[i]) return false;
    return " \t\r\n\f/>"sv.find(text[name.size() + 1]) != std::string_view::npos;
}

/// What follows blanks, comments and an XML declaration.
std::string_view first_tag(std::string_view text) {
    for (;;) {
        text = without_blanks(text);
        const std::string_view end = text.starts_with("<!--") ? "-->"sv : text.starts_with("<?") ? ">"sv : ""sv;
        const std::size_t at = end.empty() ? std::string_view::npos : text.find(end);
        if (at == std::string_view::npos) return text;
        text.remove_prefix(at + end.size());
    }
}

bool json_after(char bracket, char next) {
    return bracket == '{' ? next == '"' || next == '}' : next == '{' || next == '"' || next == ']' || next == '[';
}

}  // namespace

Signature signature_of(std::string_view head) {
    // Readers of PDF forgive junk before its mark, up to a kilobyte.
    if (head.substr(0, 1024 + 5).find("%PDF-") != std::string_view::npos && !begins_as_html(head, true))
        return {"application/pdf", Kind::document};
    for (const Mark& mark : marks)
        if (head.size() >= mark.at && head.substr(mark.at).starts_with(mark.bytes)) return mark.means;
    return {};
}

bool begins_as_html(std::string_view head, bool certain) {
    const std::string_view tag = first_tag(head.substr(0, 16 * 1024));
    const auto begins = [tag](std::string_view name) { return tag_is(tag, name); };
    if (std::any_of(certain_tags.begin(), certain_tags.end(), begins)) return true;
    return !certain && std::any_of(likely_tags.begin(), likely_tags.end(), begins);
}

Signature marked_up_text(std::string_view text) {
    text = without_blanks(text);
    if (tag_is(first_tag(text), "svg")) return {"image/svg+xml", Kind::document};
    if (text.starts_with("<?xml")) {
        if (text.substr(0, 1024).find("mso-application") != std::string_view::npos) return {"application/msword", Kind::document};
        return {"application/xml", Kind::other};
    }
    for (const std::string_view feed : {"rss"sv, "feed"sv, "urlset"sv})
        if (tag_is(text, feed)) return {"application/xml", Kind::other};
    const bool bracket = !text.empty() && (text[0] == '{' || text[0] == '[');
    const std::string_view inside = bracket ? without_blanks(text.substr(1)) : ""sv;
    if (!inside.empty() && json_after(text[0], inside[0])) return {"application/json", Kind::other};
    return {};
}

bool looks_like_text(std::string_view head) {
    head = head.substr(0, 16 * 1024);
    const std::size_t strange = count_bytes(head, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        const bool blank = static_cast<unsigned char>(byte - '\t') <= '\r' - '\t', end_of_file_or_escape = (byte & 0xFE) == 0x1A;
        return (byte < 0x20) & !blank & !end_of_file_or_escape;
    });
    return head.find('\0') == std::string_view::npos && strange * 100 <= head.size();
}

}  // namespace merilo
