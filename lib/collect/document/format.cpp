#include "collect/document/format.h"

#include <string>

#include "collect/page/signatures.h"

namespace merilo {
namespace {

constexpr std::size_t head_size = 64 * 1024;

/// The names of OLE2 streams are UTF-16.
bool has_stream(std::string_view ole, std::string_view name) {
    std::string wide;
    for (const char c : name) wide.append({c, '\0'});
    return ole.find(wide) != std::string_view::npos;
}

RecognisedFormat office_before_2007(std::string_view bytes) {
    if (has_stream(bytes, "EncryptedPackage")) return {.format = DocumentFormat::docx, .encrypted = true};
    if (has_stream(bytes, "WordDocument")) return {.format = DocumentFormat::doc};
    if (has_stream(bytes, "Workbook")) return {.detail = "application/vnd.ms-excel"};
    if (has_stream(bytes, "PowerPoint Document")) return {.detail = "application/vnd.ms-powerpoint"};
    return {.detail = "application/x-ole-storage"};
}

RecognisedFormat by_signature(std::string_view bytes, std::string_view type) {
    if (type == "application/pdf") return {.format = DocumentFormat::pdf};
    if (type == "application/rtf") return {.format = DocumentFormat::rtf};
    if (type == "application/zip") return {.zip = true};
    if (type == "application/x-ole-storage") return office_before_2007(bytes);
    if (type.starts_with("image/")) return {.format = DocumentFormat::picture, .detail = type};
    return {.detail = type};
}

}  // namespace

RecognisedFormat recognise_format(std::string_view bytes, std::string_view declared_type) {
    const std::string_view head = bytes.substr(0, head_size);
    if (const Signature signature = signature_of(head); !signature.type.empty()) return by_signature(bytes, signature.type);
    if (begins_as_html(head, true)) return {.format = DocumentFormat::html};
    const bool wide = head.starts_with("\xFF\xFE") || head.starts_with("\xFE\xFF");
    if (!wide && !looks_like_text(head)) return {.detail = "application/octet-stream"};
    std::string_view text = head;
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    const bool called_html = declared_type.starts_with("text/html") || declared_type.starts_with("application/xhtml");
    if (begins_as_html(text, false) || called_html) return {.format = DocumentFormat::html};
    if (const Signature marked = marked_up_text(text); !marked.type.empty()) return {.detail = marked.type};
    return {.format = DocumentFormat::text};
}

}  // namespace merilo
