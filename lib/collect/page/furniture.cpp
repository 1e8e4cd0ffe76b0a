#include "collect/page/furniture.h"

#include <algorithm>
#include <array>
#include <string>

namespace merilo {
namespace {

constexpr auto names = std::to_array<std::string_view>({
    "menu",   "nav",      "navbar", "navigation", "sidebar", "sidebars", "footer",     "header",   "breadcrumb",    "breadcrumbs",
    "cookie", "cookies",  "social", "socials",    "share",   "banner",   "banners",    "topbar",   "bottombar",     "pagination",
    "pager",  "umenuroot", "crumbs", "toolbar",   "submenu", "contentinfo", "complementary", "copyright", "popup", "modal"});
constexpr auto endings = std::to_array<std::string_view>({"menu", "sidebar", "navbar", "breadcrumbs"});

bool letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool capital(char c) { return c >= 'A' && c <= 'Z'; }

bool is_head_or_foot_word(std::string_view word) {
    return word == "header" || word == "footer" || word == "contentinfo" || word == "copyright" || word == "sitename";
}

bool is_furniture_word(std::string_view word) {
    if (std::find(names.begin(), names.end(), word) != names.end()) return true;
    return std::any_of(endings.begin(), endings.end(), [word](std::string_view ending) { return word.ends_with(ending); });
}

/// Words are parted by anything but letters, and by humps («leftMenu»).
template <class Says>
bool any_word(std::string_view value, Says says) {
    std::string word;
    for (std::size_t i = 0; i <= value.size(); ++i) {
        const char c = i < value.size() ? value[i] : ' ';
        const bool hump = capital(c) && i > 0 && letter(value[i - 1]) && !capital(value[i - 1]);
        if ((!letter(c) || hump) && !word.empty()) {
            if (says(word)) return true;
            word.clear();
        }
        if (letter(c)) word += capital(c) ? static_cast<char>(c + 32) : c;
    }
    return false;
}

/// Of neighbouring words.
template <class Says>
bool any_pair(std::string_view value, Says says) {
    std::string before;
    return any_word(value, [&](const std::string& word) {
        const bool said = says(before, word);
        before = word;
        return said;
    });
}

}  // namespace

bool furniture(TagName tag) {
    switch (tag) {
        case "nav"_tag: case "header"_tag: case "footer"_tag: case "aside"_tag: return true;
        default: return false;
    }
}

bool shows_nothing(TagName tag) {
    switch (tag) {
        case "script"_tag: case "style"_tag: case "noscript"_tag: case "template"_tag: case "head"_tag: case "svg"_tag: return true;
        default: return false;
    }
}

bool names_furniture(std::string_view value) { return any_word(value, is_furniture_word); }

bool names_head_or_foot(std::string_view value) { return any_word(value, is_head_or_foot_word); }

bool names_end_of_text(std::string_view value) {
    static constexpr auto texts =
        std::to_array<std::string_view>({"item", "entry", "post", "article", "news", "story", "single", "detail"});
    return any_pair(value, [](const std::string& before, const std::string& word) {
        return (word == "header" || word == "footer") && std::find(texts.begin(), texts.end(), before) != texts.end();
    });
}

bool names_heading(std::string_view value) {
    static constexpr auto parts = std::to_array<std::string_view>(
        {"text", "title", "card", "panel", "section", "block", "page", "content", "list", "date"});
    return any_pair(value, [](const std::string& before, const std::string& word) {
        return word == "header" && std::find(parts.begin(), parts.end(), before) != parts.end();
    });
}

bool names_note(std::string_view value) {
    static constexpr auto notes = std::to_array<std::string_view>(
        {"date", "time", "views", "hits", "author", "category", "count", "comments", "published", "created"});
    return any_word(value, [](std::string_view word) { return std::find(notes.begin(), notes.end(), word) != notes.end(); });
}

bool hides(std::string_view style) {
    const std::size_t at = style.find("display");
    if (at == std::string_view::npos) return false;
    const std::size_t value = style.find_first_not_of(" :", at + 7);
    return value != std::string_view::npos && style.substr(value).starts_with("none");
}

}  // namespace merilo
