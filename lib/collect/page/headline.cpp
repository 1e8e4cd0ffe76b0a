#include "collect/page/headline.h"

#include "collect/page/blanks.h"
#include "collect/page/outline.h"

namespace merilo {
namespace {

constexpr int shortest = 10;       // letters; «Новости» may be any part of a page
constexpr int most_looked_at = 20;  // headings

bool heading(TagName tag) { return tag == "h1"_tag || tag == "h2"_tag || tag == "h3"_tag; }

}  // namespace

std::string title_of(const Html& html) {
    for (std::uint32_t i = 0; i < html.nodes().size(); ++i)
        if (html.nodes()[i].tag == "title"_tag) return text_inside(html, i);
    return {};
}

std::uint32_t headline(const Html& html) {
    const std::string whole = title_of(html);
    int looked_at = 0;
    for (std::uint32_t i = 0; i < html.nodes().size() && looked_at < most_looked_at; ++i) {
        if (!heading(html.nodes()[i].tag)) continue;
        ++looked_at;
        const std::string text = text_inside(html, i);
        if (letters_in(text) >= shortest && whole.starts_with(text)) return i;
    }
    return 0;
}

}  // namespace merilo
