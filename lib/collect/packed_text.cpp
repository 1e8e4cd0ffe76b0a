#include "collect/packed_text.h"

#include <charconv>

#include "collect/read_limits.h"
#include "text/dates.h"
#include "text/utf8.h"

namespace merilo {
namespace {

constexpr std::string_view form = "merilo-text 1\n";

void record(std::string& bytes, std::string_view key, std::string_view value) {
    bytes.append(key).append(" ").append(std::to_string(value.size())).append("\n").append(value).append("\n");
}

void mark(std::string& bytes, std::string_view key, bool set) {
    if (set) record(bytes, key, "");
}

std::optional<int> number(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < 0) return {};
    return value;
}

struct Record {
    std::string_view key, value;
};

/// Cuts the next record off the front; none when the bytes do not begin with one.
std::optional<Record> next_record(std::string_view& bytes) {
    constexpr std::size_t longest_line = 40;
    const std::string_view line = bytes.substr(0, bytes.substr(0, longest_line).find('\n'));
    const std::size_t space = line.find(' ');
    if (line.size() >= longest_line || line.size() == bytes.size() || space == std::string_view::npos) return {};
    const auto size = number(line.substr(space + 1));
    const std::string_view rest = bytes.substr(line.size() + 1);
    if (!size || static_cast<std::size_t>(*size) >= rest.size() || rest[*size] != '\n') return {};
    bytes = rest.substr(*size + 1);
    return Record{line.substr(0, space), rest.substr(0, *size)};
}

constexpr std::size_t most_pages = 100'000;

bool is_text(std::string_view value) {
    return !invalid_utf8(value) && !unprintable(value) && value.find('\r') == std::string_view::npos;
}

bool take_page(DocumentText& document, const Record& record) {
    if (record.key == "page") {
        document.pages.push_back({std::string(record.value), false, false, {}});
        return document.pages.size() <= most_pages;
    }
    if (document.pages.empty()) return false;
    TextPage& page = document.pages.back();
    if (record.key == "scan") page.scan = true;
    else if (record.key == "broken") page.broken = true;
    else if (record.key == "ocr") page.ocr_confidence = number(record.value);
    else return false;
    return record.key != "ocr" || (page.ocr_confidence && *page.ocr_confidence <= 100);
}

bool take_kind(DocumentText& document, const Record& record) {
    if (record.key == "format") {
        const auto format = document_format(record.value);
        if (format) document.format = *format;
        return format.has_value();
    }
    const auto trouble = read_trouble(record.value);
    if (trouble) document.trouble = *trouble;
    return trouble.has_value();
}

bool take(DocumentText& document, const Record& record) {
    if (!is_text(record.value)) return false;
    if (record.key == "format" || record.key == "trouble") return take_kind(document, record);
    if (record.key == "detail") document.detail = record.value;
    else if (record.key == "title") document.title = record.value;
    else if (record.key == "site" && document.site.size() < most_site_words) document.site.emplace_back(record.value);
    else if (record.key == "published") return (document.published = parse_date(record.value)).has_value();
    else if (record.key == "heading" && document.headings.size() < most_headings) document.headings.emplace_back(record.value);
    else if (record.key == "paged") document.paged = true;
    else if (record.key == "cut-off") document.cut_off = true;
    else if (record.key == "link" && document.links.size() < most_links) document.links.push_back({std::string(record.value), {}});
    else if (record.key == "link-text" && !document.links.empty()) document.links.back().text = record.value;
    else return take_page(document, record);
    return true;
}

}  // namespace

std::string packed(const DocumentText& document) {
    std::string bytes(form);
    record(bytes, "format", name(document.format));
    record(bytes, "trouble", name(document.trouble));
    record(bytes, "detail", document.detail);
    record(bytes, "title", document.title);
    mark(bytes, "paged", document.paged);
    mark(bytes, "cut-off", document.cut_off);
    for (const std::string& words : document.site) record(bytes, "site", words);
    if (document.published) record(bytes, "published", iso(*document.published));
    for (const std::string& heading : document.headings) record(bytes, "heading", heading);
    for (const TextPage& page : document.pages) {
        record(bytes, "page", page.text);
        mark(bytes, "scan", page.scan);
        mark(bytes, "broken", page.broken);
        if (page.ocr_confidence) record(bytes, "ocr", std::to_string(*page.ocr_confidence));
    }
    for (const TextLink& link : document.links) {
        record(bytes, "link", link.address);
        record(bytes, "link-text", link.text);
    }
    return bytes;
}

std::optional<DocumentText> unpacked(std::string_view bytes) {
    if (!bytes.starts_with(form)) return {};
    bytes.remove_prefix(form.size());
    DocumentText document;
    while (!bytes.empty()) {
        const auto record = next_record(bytes);
        if (!record || !take(document, *record)) return {};
    }
    return document;
}

}  // namespace merilo
