// The one file that talks to libidn2.
#include "text/address.h"

#include <idn2.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>

#include "text/address_parts.h"

namespace merilo {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

std::string lowered(std::string_view text) {
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), lower);
    return result;
}

/// The host in lower-case punycode; empty when it is no host name.
std::string punycode(std::string_view host) {
    const std::string text(host);
    char* result = nullptr;
    const int flags = IDN2_NFC_INPUT | IDN2_NONTRANSITIONAL;
    if (idn2_lookup_u8(reinterpret_cast<const std::uint8_t*>(text.c_str()), reinterpret_cast<std::uint8_t**>(&result), flags) != IDN2_OK)
        return {};
    const std::unique_ptr<char, decltype(&idn2_free)> owner(result, &idn2_free);
    return lowered(result);
}

std::string readable(const std::string& host) {
    char* result = nullptr;
    if (idn2_to_unicode_8z8z(host.c_str(), &result, 0) != IDN2_OK) return host;
    const std::unique_ptr<char, decltype(&idn2_free)> owner(result, &idn2_free);
    return result;
}

/// A host in plain letters needs no library.
bool plain_host(std::string_view host) {
    return std::all_of(host.begin(), host.end(), [](char c) {
        const char low = lower(c);
        return (low >= 'a' && low <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
    });
}

/// «[2001:db8::1]».
bool is_ipv6(std::string_view host) {
    return host.size() > 4 && host.front() == '[' && host.back() == ']' &&
           host.substr(1, host.size() - 2).find_first_not_of("0123456789abcdef:.") == std::string_view::npos;
}

bool is_host(std::string_view host) {
    if (is_ipv6(host)) return true;
    if (host.empty() || host.size() > 253 || host.front() == '.' || host.front() == '-') return false;
    if (!plain_host(host) || host.find("..") != std::string_view::npos) return false;
    return host.find('.') != std::string_view::npos || host == "localhost";
}

std::string default_port_of(std::string_view scheme) { return scheme == "https" ? "443" : "80"; }

bool default_port(std::string_view scheme, std::string_view port) {
    return port.empty() || port == default_port_of(scheme);
}

bool is_port(std::string_view port) {
    return port.size() <= 5 && std::all_of(port.begin(), port.end(), [](char c) { return c >= '0' && c <= '9'; });
}

constexpr auto document_endings = std::to_array<std::string_view>({
    ".pdf", ".doc", ".docx", ".odt", ".rtf", ".txt", ".xls", ".xlsx", ".ods", ".csv",
    ".ppt", ".pptx", ".odp", ".jpg", ".jpeg", ".png", ".tif", ".tiff", ".djvu", ".md"});
constexpr auto archive_endings = std::to_array<std::string_view>({".zip", ".rar", ".7z", ".tar", ".gz"});

template <std::size_t N>
bool ends_in(std::string_view path, const std::array<std::string_view, N>& endings) {
    return std::any_of(endings.begin(), endings.end(), [path](std::string_view ending) { return path.ends_with(ending); });
}

AddressShape shape_of(std::string_view path, std::string_view query) {
    const std::string low = lowered(path);
    if (ends_in(low, document_endings)) return AddressShape::file;
    if (is_archive(low)) return AddressShape::archive;
    const bool home = path.empty() || low == "/index.html" || low == "/index.php" || low == "/index.htm";
    return home && query.empty() ? AddressShape::site_root : AddressShape::page;
}

Address spoiled(std::string_view by) {
    Address address;
    address.because = by;
    return address;
}

}  // namespace

bool is_archive(std::string_view path) { return ends_in(lowered(path), archive_endings); }

Address read_address(std::string_view written) {
    const AddressParts parts = take_apart(written);
    if (!parts.spoiled_by.empty()) return spoiled(parts.spoiled_by);
    const bool plain = plain_host(parts.host) || parts.host.starts_with('[');
    std::string host = plain ? lowered(parts.host) : punycode(parts.host);
    while (host.ends_with('.')) host.pop_back();
    if (!is_host(host) || !is_port(parts.port)) return spoiled(parts.host.empty() ? written : parts.host);
    Address address;
    address.valid = true;
    address.host = host.find("xn--") == std::string::npos ? host : readable(host);
    address.pages = pages_of(parts.fragment);
    const std::string path = tidy_path(parts.path), query = tidy_query(parts.query);
    address.shape = shape_of(path, query);
    address.identity = host.starts_with("www.") ? host.substr(4) : host;
    if (!default_port(parts.scheme, parts.port)) address.identity.append(":").append(parts.port);
    address.identity += path;
    if (!query.empty()) address.identity.append("?").append(query);
    // «#!/docs/5» and «#/docs/5» are how some sites address their pages.
    if (parts.fragment.starts_with('!') || parts.fragment.starts_with('/'))
        address.identity.append("#").append(normal_percent(parts.fragment));
    address.origin = parts.scheme + "://" + host + ":" + (parts.port.empty() ? default_port_of(parts.scheme) : parts.port);
    address.request = parts.scheme + "://" + host + (default_port(parts.scheme, parts.port) ? "" : ":" + parts.port) +
                      (parts.path.empty() ? "/" : sendable(parts.path));
    if (!parts.query.empty()) address.request.append("?").append(sendable(parts.query));
    return address;
}

}  // namespace merilo
