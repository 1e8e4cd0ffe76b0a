#include <algorithm>
#include <array>
#include <charconv>

#include "text/charset.h"
#include "collect/page/content.h"
#include "collect/page/signatures.h"
#include "collect/zip_names.h"

namespace merilo {
namespace {

using Kind = Content::Kind;

constexpr std::int64_t pdf_tail = 16 * 1024, png_tail = 4 * 1024;

std::string media_type(std::string_view declared) {
    declared = declared.substr(0, declared.find(';'));
    std::string type;
    for (const char c : declared) {
        if (static_cast<unsigned char>(c) <= 0x20 || static_cast<signed char>(c) < 0) continue;
        type += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    }
    return type;
}

std::string tail_of(const Body& body, std::int64_t size) {
    return body.read(std::max<std::int64_t>(body.size() - size, 0), static_cast<std::size_t>(size));
}

bool has(std::string_view text, std::string_view what) { return text.find(what) != std::string_view::npos; }

/// A PDF made for the web says how long it is: less came when the number is larger than the body.
bool shorter_than_it_says(const Body& body) {
    const std::string_view head = body.head().substr(0, 2048);
    const std::size_t at = head.find("/Linearized");
    const std::size_t length = at == std::string_view::npos ? at : head.find("/L ", at);
    if (length == std::string_view::npos) return false;
    std::int64_t bytes = 0;
    std::from_chars(head.data() + length + 3, head.data() + head.size(), bytes);
    return bytes > body.size();
}

bool without_end(const Body& body, std::string_view type) {
    if (type == "image/png") return !has(tail_of(body, png_tail), "IEND");
    if (type != "application/pdf") return false;
    const std::string tail = tail_of(body, pdf_tail);
    return (!has(tail, "%%EOF") && !has(tail, "startxref")) || shorter_than_it_says(body);
}

constexpr std::string_view office_xml = "application/vnd.openxmlformats-officedocument.";

/// Which office program's document a ZIP file is; empty for an archive.
std::string office_type(const ZipNames& zip, std::string_view head) {
    constexpr std::size_t name_at = 30;
    constexpr std::string_view first = "mimetype";
    if (head.substr(std::min(name_at, head.size())).starts_with(first)) {
        const std::string_view type = head.substr(name_at + first.size(), 80);
        return std::string(type.substr(0, type.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789./+-")));
    }
    const auto inside = [&zip](std::string_view folder) {
        return std::any_of(zip.names.begin(), zip.names.end(), [folder](const std::string& name) { return name.starts_with(folder); });
    };
    if (!inside("[Content_Types].xml") && !inside("_rels/.rels")) return {};
    if (inside("word/")) return std::string(office_xml) + "wordprocessingml.document";
    if (inside("xl/")) return std::string(office_xml) + "spreadsheetml.sheet";
    if (inside("ppt/")) return std::string(office_xml) + "presentationml.presentation";
    return {};
}

void look_into_zip(Content& content, const Body& body) {
    const ZipNames zip = zip_names(body);
    content.cut_off = !zip.whole;
    const std::string office = office_type(zip, body.head());
    if (!office.empty()) content.type = office;
    // One file, perhaps with its signature, is one document, packed or not.
    if (!office.empty() || (zip.whole && files_in(zip) == 1)) content.kind = Kind::document;
}

/// The names of OLE2 streams are UTF-16.
std::string wide(std::string_view ascii) {
    std::string result;
    for (const char c : ascii) result.append({c, '\0'});
    return result;
}

std::string ole_type(const Body& body, const std::string& declared) {
    const std::string ends = std::string(body.head()).append(tail_of(body, 64 * 1024));
    if (has(ends, wide("WordDocument"))) return "application/msword";
    if (has(ends, wide("Workbook")) || has(ends, wide("Book"))) return "application/vnd.ms-excel";
    if (has(ends, wide("PowerPoint Document"))) return "application/vnd.ms-powerpoint";
    return declared.starts_with("application/") ? declared : "application/x-ole-storage";
}

bool called_html(std::string_view declared) { return declared == "text/html" || declared == "application/xhtml+xml"; }

/// Office programs save HTML under their own names, and open it.
bool called_office(std::string_view declared) {
    return declared.starts_with("application/vnd.ms-") || declared == "application/msword";
}

/// Text that nothing marks: what the server says decides between a page, a document and data for machines.
void take_for_text(Content& content, const std::string& declared) {
    constexpr auto for_machines = std::to_array<std::string_view>({"text/css",        "text/javascript",       "application/javascript",
                                                           "application/json", "application/x-javascript", "application/xml", "text/xml"});
    const bool machine = std::find(for_machines.begin(), for_machines.end(), declared) != for_machines.end();
    const bool lie = declared == "application/pdf" || declared.starts_with("image/") || declared.starts_with("video/");
    content.kind = called_html(declared) ? Kind::page : machine || lie ? Kind::other : Kind::document;
    content.type = content.kind == Kind::page ? "text/html" : declared.starts_with("text/") || machine ? declared : "text/plain";
}

/// Bytes of an unknown format are what they are said to be, but for a format that would have been known.
void take_for_bytes(Content& content, const std::string& declared) {
    const bool office = called_office(declared) || declared.starts_with("application/vnd.");
    const bool picture = declared.starts_with("image/") && declared != "image/png" && declared != "image/jpeg";
    content.kind = office || picture ? Kind::document : Kind::other;
    content.type = declared.empty() ? "application/octet-stream" : declared;
}

void look_into_text(Content& content, std::string_view head, const std::string& declared) {
    if (begins_as_html(head, !declared.empty() && !called_html(declared))) {
        content.kind = called_office(declared) ? Kind::document : Kind::page;
        content.type = content.kind == Kind::page ? "text/html" : declared;
    } else if (const Signature marked = marked_up_text(head); !marked.type.empty()) {
        content.kind = marked.kind;
        content.type = marked.type;
    } else {
        take_for_text(content, declared);
    }
}

bool all_blank(const Body& body) {
    const std::string_view head = body.head();
    const bool whole = static_cast<std::int64_t>(head.size()) == body.size();
    if (head.starts_with("\xEF\xBB\xBF")) return whole && head.find_first_not_of(" \t\r\n\f\v", 3) == std::string_view::npos;
    return whole && head.find_first_not_of(std::string_view(" \t\r\n\f\v\0", 7)) == std::string_view::npos;
}

}  // namespace

Content recognise(const Body& body, std::string_view declared_type) {
    Content content;
    content.size = body.size();
    const std::string declared = media_type(declared_type);
    content.type = declared;
    if (all_blank(body)) return content;
    const Signature signature = signature_of(body.head());
    if (!signature.type.empty()) {
        content.kind = signature.kind;
        content.type = signature.type;
        if (content.type == "application/zip") look_into_zip(content, body);
        else if (content.type == "application/x-ole-storage") content.type = ole_type(body, declared);
        else content.cut_off = without_end(body, content.type);
        return content;
    }
    std::string_view head = body.head();
    const bool wide_text = head.starts_with("\xFF\xFE") || head.starts_with("\xFE\xFF");
    const DecodedText decoded = decode_text(wide_text ? head.substr(0, 16 * 1024) : std::string_view{}, {});
    if (wide_text) head = decoded.text();
    if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
    if (looks_like_text(head)) look_into_text(content, head, declared);
    else if (begins_as_html(head, true)) look_into_text(content, head, "text/html");
    else take_for_bytes(content, declared);
    return content;
}

}  // namespace merilo
