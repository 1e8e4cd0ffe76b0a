#include "collect/page/resolve.h"

#include <algorithm>

namespace merilo {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

bool scheme_letter(char c) {
    const char low = lower(c);
    return (low >= 'a' && low <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
}

/// The components of a reference. `?` and `#` belong to the query and the fragment, `//` to the authority, so that
/// «there but empty» and «not there» differ.
struct Parts {
    std::string_view scheme, authority, path, query, fragment;
};

/// Cuts everything from the first `mark` on off `text`.
std::string_view cut_from(std::string_view& text, char mark) {
    const std::size_t at = std::min(text.find(mark), text.size());
    const std::string_view tail = text.substr(at);
    text = text.substr(0, at);
    return tail;
}

Parts parts_of(std::string_view text) {
    Parts parts;
    parts.fragment = cut_from(text, '#');
    parts.query = cut_from(text, '?');
    const std::size_t colon = text.find(':');
    const bool named = colon != std::string_view::npos && colon > 0 && scheme_letter(text[0]) && lower(text[0]) >= 'a' &&
                       std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(colon), scheme_letter);
    if (named) {
        parts.scheme = text.substr(0, colon);
        text.remove_prefix(colon + 1);
    }
    if (text.starts_with("//")) {
        const std::size_t end = std::min(text.find('/', 2), text.size());
        parts.authority = text.substr(0, end);
        text.remove_prefix(end);
    }
    parts.path = text;
    return parts;
}

bool same_scheme(std::string_view one, std::string_view other) {
    return std::equal(one.begin(), one.end(), other.begin(), other.end(), [](char a, char b) { return lower(a) == lower(b); });
}

bool of_the_web(std::string_view scheme) { return same_scheme(scheme, "http") || same_scheme(scheme, "https"); }

/// RFC 3986, 5.2.4.
std::string without_dots(std::string_view path) {
    std::string result;
    while (!path.empty()) {
        const std::size_t end = std::min(path.find('/', 1), path.size());
        const std::string_view step = path.substr(0, end);
        const bool last = end == path.size();
        if (step == "/.." || step == "/.") {
            if (step == "/..") result.resize(std::min(result.rfind('/'), result.size()));
            if (last) result += '/';
        } else {
            result += step;
        }
        path.remove_prefix(end);
    }
    return result;
}

/// What browsers make of a reference before they read it.
std::string cleaned(std::string_view text) {
    const auto blank = [](char c) { return static_cast<unsigned char>(c) <= 0x20; };
    while (!text.empty() && blank(text.front())) text.remove_prefix(1);
    while (!text.empty() && blank(text.back())) text.remove_suffix(1);
    std::string result;
    bool in_path = true;
    for (char c : text) {
        if (c == '\t' || c == '\n' || c == '\r') continue;
        if (c == '?' || c == '#') in_path = false;
        result += in_path && c == '\\' ? '/' : c;
    }
    return result;
}

std::string put_together(const Parts& from, std::string_view authority, std::string_view path, std::string_view query, std::string_view fragment) {
    std::string result(from.scheme);
    result.append(":").append(authority).append(without_dots(path)).append(query).append(fragment);
    return result;
}

/// RFC 3986, 5.2.3.
std::string merged(const Parts& base, std::string_view path) {
    const std::size_t slash = base.path.rfind('/');
    if (slash == std::string_view::npos) return "/" + std::string(path);
    return std::string(base.path.substr(0, slash + 1)).append(path);
}

}  // namespace

std::string resolve(const std::string& base_address, std::string_view written) {
    const std::string reference = cleaned(written);
    const Parts base = parts_of(base_address);
    const Parts given = parts_of(reference);
    if (!given.scheme.empty() && !of_the_web(given.scheme)) return reference;
    if (!given.scheme.empty() && !given.authority.empty()) return put_together(given, given.authority, given.path, given.query, given.fragment);
    if (base.scheme.empty() || base.authority.empty()) return reference;
    // «http:page.html» means a page of the same site; of another scheme it means nothing.
    if (!given.scheme.empty() && !same_scheme(given.scheme, base.scheme)) return reference;
    if (!given.authority.empty()) return put_together(base, given.authority, given.path, given.query, given.fragment);
    if (given.path.starts_with('/')) return put_together(base, base.authority, given.path, given.query, given.fragment);
    if (!given.path.empty()) return put_together(base, base.authority, merged(base, given.path), given.query, given.fragment);
    const std::string_view query = given.query.empty() ? base.query : given.query;
    return put_together(base, base.authority, base.path, query, given.fragment);
}

}  // namespace merilo
