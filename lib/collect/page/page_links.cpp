#include "collect/page/page_links.h"

#include <algorithm>
#include <array>

#include "collect/page/cloud_disk.h"
#include "collect/page/page_signs.h"
#include "collect/page/resolve.h"
#include "text/address.h"

namespace merilo {
namespace {

constexpr auto picture_endings = std::to_array<std::string_view>({".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg"});
constexpr auto signature_endings = std::to_array<std::string_view>({".sig", ".p7s", ".sgn", ".p7m"});

std::string lowered(std::string_view text) {
    std::string result(text);
    for (char& c : result)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    return result;
}

template <std::size_t N>
bool ends_in(std::string_view text, const std::array<std::string_view, N>& endings) {
    return std::any_of(endings.begin(), endings.end(), [text](std::string_view ending) { return text.ends_with(ending); });
}

bool is_file(AddressShape shape) { return shape == AddressShape::file || shape == AddressShape::archive; }

bool named_as_file(std::string_view name) { return is_file(read_address("http://a.a/" + std::string(name)).shape); }

/// False when the name is nothing but an ending («/.sig»).
bool cut_ending(std::string& text) {
    const std::size_t dot = text.rfind('.');
    if (dot == std::string::npos || dot <= text.rfind('/') + 1) return false;
    text.resize(dot);
    return true;
}

/// One for all formats of the same document: «plan.pdf», «plan.docx», «plan.pdf.sig».
std::string stem_of(const std::string& identity) {
    std::string stem = lowered(identity);
    while (ends_in(stem, signature_endings) && cut_ending(stem)) {
    }
    cut_ending(stem);
    if (named_as_file(stem)) cut_ending(stem);
    return stem;
}

std::string decoded(std::string_view text) {
    const auto digit = [](char c) { return c >= '0' && c <= '9' ? c - '0' : (c | 32) >= 'a' && (c | 32) <= 'f' ? (c | 32) - 'a' + 10 : -1; };
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool encoded = text[i] == '%' && i + 2 < text.size() && digit(text[i + 1]) >= 0 && digit(text[i + 2]) >= 0;
        result += encoded ? static_cast<char>(digit(text[i + 1]) * 16 + digit(text[i + 2])) : text[i];
        if (encoded) i += 2;
    }
    return result;
}

/// What a viewer page shows: «docs.google.com/viewer?url=…», «viewer.html?file=…». Empty when it is none.
std::string shown_by_viewer(const std::string& address, const std::string& base) {
    constexpr int looked_at = 16;
    std::size_t at = address.find('?');
    for (int count = 0; at != std::string::npos && at + 1 < address.size() && count < looked_at; ++count) {
        const std::string_view parameter = std::string_view(address).substr(at + 1, address.find_first_of("&#", at + 1) - at - 1);
        for (const std::string_view name : {"url=", "src=", "file=", "document="})
            if (parameter.starts_with(name)) {
                const std::string shown = resolve(base, decoded(parameter.substr(name.size())));
                if (is_file(read_address(shown).shape)) return shown;
            }
        at = address.find('&', at + 1);
    }
    return {};
}

/// «download.php?name=plan.pdf».
bool query_names_file(const std::string& identity) {
    const std::size_t query = identity.find('?');
    if (query == std::string::npos) return false;
    return named_as_file(identity.substr(identity.find_last_of("=/") + 1));
}

}  // namespace

PageLinks::PageLinks(std::string base, const std::string& own) : base_(std::move(base)), own_(read_address(own).identity) {}

bool PageLinks::add(const PageLink& link) {
    if (link.href.empty() || link.href.front() == '#') return false;
    const std::string written = resolve(base_, link.href);
    const std::string shown = shown_by_viewer(written, base_);
    const std::string& address = shown.empty() ? written : shown;
    const Address read = read_address(address);
    if (!read.valid || read.identity == own_) return false;
    const std::string low = lowered(read.identity);
    // Pictures behind links are photographs of an event, or the sheets of one document.
    if (ends_in(low, picture_endings)) return true;
    const bool document = link.download || is_file(read.shape) || ends_in(low, signature_endings) || query_names_file(read.identity) ||
                          cloud_share(address) == CloudShare::file;
    if (!document) pages_.insert(read.identity);
    else if (!is_service_document(link.text) && stems_.insert(stem_of(read.identity)).second) documents.push_back(address);
    return true;
}

bool PageLinks::add_frame(std::string_view source) {
    if (source.empty()) return false;
    const std::string written = resolve(base_, source);
    const std::string shown = shown_by_viewer(written, base_);
    const std::string& address = shown.empty() ? written : shown;
    const Address read = read_address(address);
    if (!is_file(read.shape) && cloud_share(address) != CloudShare::file) return false;
    if (frame_stems_.insert(stem_of(read.identity)).second) frames.push_back(address);
    return true;
}

}  // namespace merilo
