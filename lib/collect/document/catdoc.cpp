// RTF and the binary format of older office programs, through catdoc: of Debian's three readers of them it alone keeps
// Russian letters in RTF and the cells of tables in DOC.
#include <algorithm>

#include "collect/document/equipment.h"
#include "collect/document/external.h"
#include "collect/document/readers.h"

namespace merilo {
namespace {

constexpr std::string_view package = "catdoc";

/// Office programs before 2007 mark an encrypted document in the beginning of its stream, which begins with a sector.
bool is_encrypted(std::string_view ole) {
    constexpr std::size_t sector = 512, flags = 0x0B;
    for (std::size_t at = sector; at + flags < ole.size(); at += sector)
        if (ole.substr(at, 2) == "\xEC\xA5" && (ole[at + 3] == 0 || ole[at + 3] == 1)) return (ole[at + flags] & 1) != 0;
    return false;
}

bool letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// What a control word of RTF is to be read as, where catdoc forgets that something ends there.
std::string_view instead_of(std::string_view word) {
    if (word == "\\cell" || word == "\\nestcell") return "\\tab";
    if (word == "\\row" || word == "\\nestrow" || word == "\\line" || word == "\\sect") return "\\par";
    return word;
}

std::string with_ends_marked(std::string_view rtf) {
    std::string result;
    result.reserve(rtf.size());
    while (!rtf.empty()) {
        std::size_t end = 1;
        if (rtf[0] == '\\') {
            while (end < rtf.size() && letter(rtf[end])) ++end;
            if (end == 1 && rtf.size() > 1) end = 2;
        } else {
            end = std::min(rtf.find('\\'), rtf.size());
        }
        result += instead_of(rtf.substr(0, end));
        rtf.remove_prefix(end);
    }
    return result;
}

/// «HYPERLINK "address" text»: catdoc shows the code of the field.
void take_links(DocumentText& document, std::string& text) {
    constexpr std::string_view code = "HYPERLINK \"";
    std::string rest;
    std::size_t at = 0;
    for (std::size_t found; (found = text.find(code, at)) != std::string::npos;) {
        const std::size_t address = found + code.size(), end = text.find_first_of("\"\n", address);
        if (end == std::string::npos || text[end] != '"') break;
        rest.append(text, at, found - at);
        document.links.push_back({text.substr(address, end - address), {}});
        at = end + 1;
    }
    if (at > 0) text = rest.append(text, at);
}

DocumentText read_by_catdoc(DocumentFormat format, std::string_view bytes, const ReadLimits& limits) {
    constexpr const char* arguments[] = {"-d", "utf-8", "-w", "/dev/stdin", nullptr};
    ExternalRun run = run_external(catdoc_program, arguments, bytes, limits.text_bytes, limits.processor_seconds);
    if (run.trouble != ReadTrouble::none) return unreadable(format, run.trouble, run.trouble == ReadTrouble::no_reader ? package : "");
    DocumentText document;
    document.format = format;
    document.cut_off = run.cut_off;
    take_links(document, run.output);
    add_text(document, std::move(run.output));
    return document;
}

}  // namespace

DocumentText read_rtf(std::string_view bytes, const ReadLimits& limits) {
    DocumentText document = read_by_catdoc(DocumentFormat::rtf, with_ends_marked(bytes), limits);
    // All of it stands in one group, whose end is the file's.
    const std::size_t last = bytes.find_last_not_of(std::string_view(" \r\n\0", 4));
    document.cut_off = document.cut_off || (document.readable() && bytes[last] != '}');
    return document;
}

DocumentText read_doc(std::string_view bytes, const ReadLimits& limits) {
    if (is_encrypted(bytes)) return unreadable(DocumentFormat::doc, ReadTrouble::encrypted);
    return read_by_catdoc(DocumentFormat::doc, bytes, limits);
}

}  // namespace merilo
