#include "collect/document/read.h"

#include <algorithm>

#include "collect/document/format.h"
#include "collect/document/readers.h"
#include "text/normalise.h"
#include "text/utf8.h"

namespace merilo {
namespace {

constexpr std::size_t longest_line = 2000;

constexpr std::string_view office_xml = "application/vnd.openxmlformats-officedocument.";

DocumentText read_zip(std::string_view bytes) {
    ZipParts parts(bytes);
    if (parts.trouble() != ReadTrouble::none) return unreadable(DocumentFormat::unknown, parts.trouble());
    if (parts.has("content.xml") && parts.has("mimetype")) {
        const std::string type = parts.part("mimetype").value_or("").substr(0, 100);
        if (type.starts_with("application/vnd.oasis.opendocument.text")) return read_odt(parts);
        return unreadable(DocumentFormat::unknown, ReadTrouble::not_a_document, type);
    }
    const auto names = parts.names();
    const auto inside = [&names](std::string_view folder) {
        return std::any_of(names.begin(), names.end(), [folder](const std::string& name) { return name.starts_with(folder); });
    };
    if (parts.has("word/document.xml") || (inside("word/") && parts.has("_rels/.rels"))) return read_docx(parts);
    if (!parts.has("[Content_Types].xml")) return unreadable(DocumentFormat::unknown, ReadTrouble::not_a_document, "application/zip");
    const std::string_view kind = inside("xl/") ? "spreadsheetml.sheet" : inside("ppt/") ? "presentationml.presentation" : "package";
    return unreadable(DocumentFormat::unknown, ReadTrouble::not_a_document, std::string(office_xml).append(kind));
}

/// A picture is one sheet that nobody has read yet.
DocumentText picture() {
    DocumentText document;
    document.format = DocumentFormat::picture;
    document.pages.push_back({{}, true, false, {}});
    return document;
}

DocumentText read_as_it_is(std::string_view bytes, std::string_view declared_type, const ReadLimits& limits) {
    const RecognisedFormat recognised = recognise_format(bytes, declared_type);
    if (recognised.encrypted) return unreadable(recognised.format, ReadTrouble::encrypted);
    if (recognised.zip) return read_zip(bytes);
    switch (recognised.format) {
        case DocumentFormat::pdf: return read_pdf(bytes, limits);
        case DocumentFormat::rtf: return read_rtf(bytes, limits);
        case DocumentFormat::doc: return read_doc(bytes, limits);
        case DocumentFormat::html: return read_html(bytes, declared_type);
        case DocumentFormat::text: return read_plain(bytes, declared_type);
        case DocumentFormat::picture: return picture();
        case DocumentFormat::docx:
        case DocumentFormat::odt:
        case DocumentFormat::unknown: break;
    }
    return unreadable(DocumentFormat::unknown, ReadTrouble::not_a_document, recognised.detail);
}

/// The text cut to so many bytes, no character in two.
void cut(std::string& text, std::size_t size) {
    if (text.size() <= size) return;
    while (size > 0 && (text[size] & 0xC0) == 0x80) --size;
    text.resize(size);
}

std::string one_line(std::string text) {
    cut(text, longest_line);
    text = normalise_text(text);
    std::replace_if(text.begin(), text.end(), [](char c) { return c == '\n' || c == '\t'; }, ' ');
    return text;
}

void normalise_pages(DocumentText& document, const ReadLimits& limits) {
    std::size_t room = limits.text_bytes;
    for (std::size_t i = 0; i < document.pages.size(); ++i) {
        std::string& text = document.pages[i].text;
        if (i >= static_cast<std::size_t>(limits.pages)) {
            document.pages.resize(i);
            document.cut_off = true;
            return;
        }
        if (text.size() > room) document.cut_off = true;
        cut(text, room);
        text = normalise_text(text);
        cut(text, room);  // some signs are longer when composed
        room -= text.size();
    }
}

template <class Things>
void keep_first(Things& things, std::size_t most) {
    if (things.size() > most) things.resize(most);
}

void normalise_rest(DocumentText& document) {
    document.title = one_line(std::move(document.title));
    document.detail = one_line(std::move(document.detail));
    for (std::string& words : document.site) words = one_line(std::move(words));
    keep_first(document.headings, most_headings);
    for (std::string& heading : document.headings) heading = one_line(std::move(heading));
    std::erase(document.headings, "");
    keep_first(document.links, most_links);
    std::size_t size = 0, kept = 0;
    for (TextLink& link : document.links) {
        cut(link.address, longest_line);
        link.address = printable(link.address);
        link.text = one_line(std::move(link.text));
        size += link.address.size() + link.text.size();
        if (size > most_bytes_beside / 2) break;
        ++kept;
    }
    keep_first(document.links, kept);
}

}  // namespace

DocumentText read_document(std::string_view bytes, std::string_view declared_type, const ReadLimits& limits) {
    if (bytes.empty()) return unreadable(DocumentFormat::unknown, ReadTrouble::damaged);
    DocumentText document = read_as_it_is(bytes, declared_type, limits);
    normalise_pages(document, limits);
    normalise_rest(document);
    return document;
}

}  // namespace merilo
