#include "collect/page/site.h"

#include "collect/page/blanks.h"
#include "collect/page/furniture.h"
#include "collect/read_limits.h"
#include "text/utf8.h"

namespace merilo {
namespace {

constexpr int longest = 150;                // characters kept of one piece
constexpr std::size_t most_of_one = 3000;  // bytes of a header or footer, menus left out
constexpr int most_looked_at = 50;         // headers and wrappers, so that nested ones cost no more than a page

bool own_part(TagName tag) { return tag == "article"_tag || tag == "main"_tag; }

/// Where other sites and this site's sections are listed.
bool lists(TagName tag) {
    switch (tag) {
        case "nav"_tag: case "ul"_tag: case "ol"_tag: case "select"_tag: case "form"_tag: case "table"_tag: return true;
        default: return shows_nothing(tag);
    }
}

bool head_or_foot(const Html& html, const HtmlNode& node) {
    switch (node.tag) {
        case "html"_tag: case "body"_tag: return false;
        case "header"_tag: case "footer"_tag: return true;
        default: break;
    }
    if (names_end_of_text(html.attribute(node, "class"))) return false;
    return names_head_or_foot(html.attribute(node, "class")) || names_head_or_foot(html.attribute(node, "id")) ||
           names_head_or_foot(html.attribute(node, "role"));
}

/// The words of a header or footer; empty for one that holds the page's own part or more text than any does: a wrapper.
std::string words_of(const Html& html, std::uint32_t around) {
    std::string text;
    const auto& nodes = html.nodes();
    for (std::uint32_t i = around; i < nodes[around].end;) {
        const HtmlNode& node = nodes[i];
        if (node.tag != 0 && own_part(node.tag)) return {};
        if (node.tag == "img"_tag) append_words(text, html.attribute(node, "alt"));
        if (node.tag != 0 && !inside_line(node.tag)) append_break(text);
        append_words(text, node.text);
        if (text.size() > most_of_one) return {};
        i = node.tag != 0 && lists(node.tag) ? node.end : i + 1;
    }
    return shortened(folded_blanks(text), longest);
}

std::string name_in_properties(const Html& html, const HtmlNode& node) {
    if (node.tag != "meta"_tag) return {};
    const std::string_view property = html.attribute(node, "property"), name = html.attribute(node, "name");
    if (property != "og:site_name" && name != "application-name") return {};
    return shortened(folded_blanks(html.attribute(node, "content")), longest);
}

}  // namespace

std::vector<std::string> site_words(const Html& html) {
    std::vector<std::string> names, words;
    const auto& nodes = html.nodes();
    const auto size = static_cast<std::uint32_t>(nodes.size());
    int looked_at = 0;
    for (std::uint32_t i = 0; i < size && looked_at < most_looked_at && words.size() < most_site_words;) {
        const HtmlNode& node = nodes[i];
        if (std::string name = name_in_properties(html, node); !name.empty()) names.push_back(std::move(name));
        std::string found;
        if (node.tag != 0 && head_or_foot(html, node)) {
            ++looked_at;
            found = words_of(html, i);
        }
        const bool leave = !found.empty() || (node.tag != 0 && own_part(node.tag));
        if (!found.empty()) words.push_back(std::move(found));
        i = leave ? node.end : i + 1;
    }
    names.insert(names.end(), words.begin(), words.end());
    if (names.size() > most_site_words) names.resize(most_site_words);
    return names;
}

}  // namespace merilo
