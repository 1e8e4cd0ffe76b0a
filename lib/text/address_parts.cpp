#include "text/address_parts.h"

#include <algorithm>
#include <array>
#include <vector>

namespace merilo {
namespace {

constexpr auto passing_parameters = std::to_array<std::string_view>({
    "phpsessid", "sid", "sessionid", "session_id", "jsessionid", "aspsessionid", "yclid", "gclid", "fbclid", "ysclid",
    "_openstat", "from_source", "etext"});

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

std::string lowered(std::string_view text) {
    std::string result(text);
    for (char& c : result)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    return result;
}

/// Without blanks, visible or not, and without the punctuation that pasting leaves behind an address.
std::string_view trimmed(std::string_view text) {
    for (bool moved = true; moved;) {
        const std::size_t size = text.size();
        while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
        while (!text.empty() && (is_space(text.back()) || text.back() == ';' || text.back() == ',')) text.remove_suffix(1);
        for (const std::string_view blank : {"\u00A0", "\u200B", "\uFEFF"}) {
            if (text.starts_with(blank)) text.remove_prefix(blank.size());
            if (text.ends_with(blank)) text.remove_suffix(blank.size());
        }
        moved = text.size() != size;
    }
    return text;
}

int hex(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// Characters that mean the same encoded or not (RFC 3986, section 2.3).
bool unreserved(unsigned char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' || c == '~';
}

void append_encoded(std::string& out, unsigned char c) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    out += '%';
    out += digits[c >> 4];
    out += digits[c & 15];
}

std::vector<std::string_view> split(std::string_view text, char by) {
    std::vector<std::string_view> parts;
    for (;;) {
        const std::size_t end = text.find(by);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos) return parts;
        text.remove_prefix(end + 1);
    }
}

bool passing(std::string_view parameter) {
    const std::string name = lowered(parameter.substr(0, parameter.find('=')));
    return name.starts_with("utm_") ||
           std::find(passing_parameters.begin(), passing_parameters.end(), name) != passing_parameters.end();
}

/// Cuts `text` at the first `mark` and returns what follows it.
std::string cut_off(std::string_view& text, char mark) {
    const std::size_t at = text.find(mark);
    if (at == std::string_view::npos) return {};
    std::string tail(text.substr(at + 1));
    text = text.substr(0, at);
    return tail;
}

/// What precedes «://», or the «mailto» of «mailto:x»; a colon before digits is a port.
std::string_view scheme_of(std::string_view text) {
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos || text.substr(0, colon).find_first_of("./?#") != std::string_view::npos) return {};
    const bool port = colon + 1 < text.size() && text[colon + 1] >= '0' && text[colon + 1] <= '9';
    return port ? std::string_view{} : text.substr(0, colon);
}

/// A space may stand in a file's name, but not before the path, and a second address is a second link.
std::string_view broken_by_space(std::string_view text, std::string_view address) {
    for (std::string_view scheme : {"http://", "https://", "www."})
        if (const std::size_t second = address.find(scheme, 1); second != std::string_view::npos && is_space(address[second - 1]))
            return address.substr(second);
    const std::string_view host = address.substr(0, address.find('/'));
    return std::any_of(host.begin(), host.end(), is_space) ? text : std::string_view{};
}

}  // namespace

AddressParts take_apart(std::string_view written) {
    AddressParts parts;
    const std::string_view text = trimmed(written);
    std::string_view rest = text;
    const std::string_view scheme = scheme_of(rest);
    parts.scheme = scheme.empty() ? "http" : lowered(scheme);
    if (!scheme.empty()) rest.remove_prefix(scheme.size() + 1);
    const bool web = parts.scheme == "http" || parts.scheme == "https";
    if (!web || text.empty() || (!scheme.empty() && !rest.starts_with("//"))) {
        parts.spoiled_by = text;
        return parts;
    }
    if (rest.starts_with("//")) rest.remove_prefix(2);
    parts.spoiled_by = broken_by_space(text, rest);
    parts.fragment = cut_off(rest, '#');
    parts.query = cut_off(rest, '?');
    const std::size_t slash = std::min(rest.find('/'), rest.size());
    parts.path = rest.substr(slash);
    std::string_view host = rest.substr(0, slash);
    if (const std::size_t user = host.rfind('@'); user != std::string_view::npos) host.remove_prefix(user + 1);
    const std::size_t bracket = host.starts_with('[') ? host.find(']') : std::string_view::npos;  // an IPv6 address has colons of its own
    std::string_view tail = bracket == std::string_view::npos ? host : host.substr(bracket + 1);
    parts.port = cut_off(tail, ':');
    parts.host = host.substr(0, static_cast<std::size_t>(tail.data() - host.data()) + tail.size());
    return parts;
}

std::string normal_percent(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        auto c = static_cast<unsigned char>(text[i]);
        const bool encoded = c == '%' && i + 2 < text.size() && hex(text[i + 1]) >= 0 && hex(text[i + 2]) >= 0;
        if (encoded) {
            c = static_cast<unsigned char>(hex(text[i + 1]) * 16 + hex(text[i + 2]));
            i += 2;
        }
        const bool plain = encoded ? unreserved(c) : c > 0x20 && c < 0x7F;
        if (plain) out += static_cast<char>(c);
        else append_encoded(out, c);
    }
    return out;
}

std::string sendable(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        const bool stray = c == '%' && (i + 2 >= text.size() || hex(text[i + 1]) < 0 || hex(text[i + 2]) < 0);
        const bool plain = c > 0x20 && c < 0x7F && std::string_view("\"<>\\^`{|}").find(text[i]) == std::string_view::npos;
        if (plain && !stray) out += text[i];
        else append_encoded(out, c);
    }
    return out;
}

std::string percent_encoded(std::string_view text, std::string_view kept) {
    std::string out;
    for (const char c : text) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (plain || kept.find(c) != kept.npos) out += c;
        else append_encoded(out, static_cast<unsigned char>(c));
    }
    return out;
}

std::string tidy_path(std::string_view path) {
    const std::string session = lowered(path);
    if (const std::size_t at = session.find(";jsessionid="); at != std::string::npos) path = path.substr(0, at);
    const std::string normal = normal_percent(path);
    std::vector<std::string_view> steps;
    for (const std::string_view step : split(normal, '/')) {
        if (step == ".." && !steps.empty()) steps.pop_back();
        else if (!step.empty() && step != "." && step != "..") steps.push_back(step);
    }
    std::string result;
    for (const std::string_view step : steps) result.append("/").append(step);
    return result;
}

std::string tidy_query(std::string_view query) {
    std::string result;
    for (const std::string_view parameter : split(query, '&')) {
        if (parameter.empty() || passing(parameter)) continue;
        result.append(result.empty() ? "" : "&").append(normal_percent(parameter));
    }
    return result;
}

std::string pages_of(std::string_view fragment) {
    for (const std::string_view parameter : split(fragment, '&')) {
        if (!parameter.starts_with("page=")) continue;
        const std::string_view pages = parameter.substr(5);
        const bool digits = !pages.empty() && std::all_of(pages.begin(), pages.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (digits) return std::string(pages);
    }
    return {};
}

}  // namespace merilo
