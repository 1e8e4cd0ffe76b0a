#include "form/read_links.h"

#include <algorithm>
#include <cctype>

#include "form/exact_text.h"
#include "form/read_values.h"
#include "text/utf8.h"

namespace merilo {
namespace {

constexpr std::string_view blanks = " \t\r\n", parting = " \t\r\n;,|";

std::string lower(std::string_view text) {
    std::string result(text);
    for (char& c : result)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    return result;
}

std::string stripped(std::string_view text, std::string_view of = parting) {
    const std::size_t begin = text.find_first_not_of(of);
    return begin == std::string_view::npos ? std::string{} : std::string(text.substr(begin, text.find_last_not_of(of) + 1 - begin));
}

/// «docs/%D0%BF.pdf», as Excel writes the path of a file.
std::string percent_decoded(std::string_view text) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool code = text[i] == '%' && i + 2 < text.size() && std::isxdigit(static_cast<unsigned char>(text[i + 1])) && std::isxdigit(static_cast<unsigned char>(text[i + 2]));
        if (!code) {
            result += text[i];
            continue;
        }
        result += static_cast<char>(std::stoi(std::string(text.substr(i + 1, 2)), nullptr, 16));
        i += 2;
    }
    return invalid_utf8(result) || unprintable(result) ? std::string(text) : result;
}

/// «file:///C:/docs/plan.pdf» is the path of a file.
FormLink link_of(const std::string& address, bool encoded) {
    if (const auto exact = exact_link(address)) return {exact->url, exact->file, {}};
    for (const std::string_view scheme : {"file:///", "file://", "file:"})
        if (lower(address).starts_with(scheme)) {
            const bool disk = address.size() > scheme.size() + 1 && address[scheme.size() + 1] == ':';
            return {{}, percent_decoded((disk || scheme != "file:///" ? "" : "/") + address.substr(scheme.size())), {}};
        }
    if (is_web_address(address)) return {address, {}, {}};
    return {{}, encoded ? percent_decoded(address) : address, {}};
}

std::size_t next_scheme(const std::string& low, std::size_t from) {
    std::size_t first = std::string::npos;
    for (const std::string_view scheme : {"http://", "https://", "ftp://", "www.", "file:///"})
        for (std::size_t at = low.find(scheme, from); at != std::string::npos; at = low.find(scheme, at + 1)) {
            // «https://www.…» and an address inside a query begin where the first one does
            if (at > from && parting.find(low[at - 1]) == std::string_view::npos && low[at - 1] != '(' && low[at - 1] != ':') continue;
            first = std::min(first, at);
            break;
        }
    return first;
}

bool ends_like_a_document(const std::string& low) {
    for (const std::string_view ending : {".pdf", ".doc", ".docx", ".odt", ".rtf", ".xls", ".xlsx", ".zip", ".rar", ".ppt", ".pptx", ".html", ".htm", ".jpg", ".png"})
        if (low.ends_with(ending)) return true;
    return false;
}

/// Addresses with their schemes amid other words, which become the title of the address that follows them.
std::vector<FormLink> web_links(const std::string& text) {
    std::vector<FormLink> links;
    const std::string low = lower(text);
    std::size_t at = next_scheme(low, 0);
    std::string before = stripped(std::string_view(text).substr(0, at));
    while (at != std::string::npos) {
        const std::size_t next = next_scheme(low, at + 4);
        const std::string piece = stripped(std::string_view(text).substr(at, next == std::string::npos ? next : next - at));
        const std::size_t blank = piece.find_first_of(blanks);
        std::string address = piece, after;
        // A blank inside an address is a blank in the name of its document; else other words follow.
        const bool of_name = piece.find('\n') == std::string::npos && ends_like_a_document(lower(piece)) && !ends_like_a_document(lower(stripped(piece.substr(0, blank))));
        if (blank != std::string::npos && !of_name) {
            address = stripped(piece.substr(0, blank), ";,|");
            after = stripped(piece.substr(blank));
        }
        while (!before.empty() && (before.back() == ':' || before.back() == '(' || before.back() == ' ')) before.pop_back();
        links.push_back(link_of(address, false));
        links.back().title = before;
        before = after;
        at = next;
    }
    return links;
}

/// Paths: several are parted by line breaks or semicolons, as blanks and commas belong to names.
std::vector<FormLink> paths(const std::string& text) {
    std::vector<FormLink> links;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find_first_of("\r\n;", at), text.size());
        const std::string path = stripped(std::string_view(text).substr(at, end - at), blanks);
        if (!path.empty()) links.push_back(link_of(path, false));
        at = end + 1;
    }
    return links;
}

}  // namespace

std::vector<FormLink> links_in(const SheetCell* cell) {
    if (!cell) return {};
    const std::string text = cell_text(cell);
    const bool exact = exact_link(text).has_value() || exact_value(cell->text).has_value();
    if (cell->link.empty() && says_nothing(text)) return {};
    std::vector<FormLink> links = exact ? std::vector{link_of(text, false)} : next_scheme(lower(text), 0) != std::string::npos ? web_links(text) : paths(text);
    if (cell->link.empty() || links.size() > 1) return links;
    FormLink link = link_of(stripped(cell->link, blanks), true);
    if (!says_nothing(text) && text != cell->link && !exact) link.title = links.empty() || links.front().title.empty() ? text : links.front().title;
    if (lower(text).starts_with("http") && link.title == text) link.title.clear();
    return {link};
}

bool leads_outside(std::string_view path) {
    std::string plain(path);
    std::ranges::replace(plain, '\\', '/');
    if (plain.starts_with('/') || (plain.size() > 1 && plain[1] == ':')) return true;
    int depth = 0;
    for (std::size_t at = 0; at <= plain.size();) {
        const std::size_t slash = std::min(plain.find('/', at), plain.size());
        const std::string_view step = std::string_view(plain).substr(at, slash - at);
        depth += step == ".." ? -1 : step.empty() || step == "." ? 0 : 1;
        if (depth < 0) return true;
        at = slash + 1;
    }
    return false;
}

}  // namespace merilo
