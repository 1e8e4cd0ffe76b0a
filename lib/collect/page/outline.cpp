#include "collect/page/outline.h"

#include <algorithm>

#include "collect/page/blanks.h"
#include "collect/page/furniture.h"
#include "collect/page/headline.h"

namespace merilo {
namespace {

constexpr int next_to_nothing = 40, own_text = 200;  // letters
constexpr std::size_t longest_inside = 2000;         // bytes; links and headings can nest, so this bounds the work

bool is_hidden(const Html& html, const HtmlNode& node) {
    return html.attribute(node, "hidden").data() != nullptr || hides(html.attribute(node, "style"));
}

bool active(TagName tag) {
    switch (tag) {
        case "img"_tag: case "svg"_tag: case "form"_tag: case "input"_tag: case "button"_tag: case "select"_tag: return true;
        default: return false;
    }
}

class Outline {
public:
    explicit Outline(const Html& html) : html_(html), nodes_(html.nodes()), headline_(headline(html)) { count(); }

    std::vector<std::uint32_t> main_content() const {
        std::vector<std::uint32_t> content = walk([this](std::uint32_t i) { return around(i); });
        if (nearly_empty(content) && letters(0, size()) - in_links(0, size()) >= own_text)
            content = walk([](std::uint32_t) { return false; });
        return content;
    }

private:
    std::uint32_t size() const { return static_cast<std::uint32_t>(nodes_.size()); }
    int letters(std::uint32_t begin, std::uint32_t end) const { return letters_[end] - letters_[begin]; }
    int in_links(std::uint32_t begin, std::uint32_t end) const { return link_letters_[end] - link_letters_[begin]; }

    /// Counts the visible letters before every node, all of them and those in links.
    void count() {
        letters_.assign(nodes_.size() + 1, 0);
        link_letters_.assign(nodes_.size() + 1, 0);
        links_.assign(nodes_.size() + 1, 0);
        active_.assign(nodes_.size() + 1, 0);
        inside_own_.assign(nodes_.size(), false);
        std::uint32_t link_end = 0, hidden_end = 0, own_end = 0;
        for (std::uint32_t i = 0; i < size(); ++i) {
            const HtmlNode& node = nodes_[i];
            if (i >= hidden_end && node.tag != 0 && (shows_nothing(node.tag) || is_hidden(html_, node))) hidden_end = node.end;
            inside_own_[i] = i < own_end;
            if (node.tag == "main"_tag || node.tag == "article"_tag) own_end = std::max(own_end, node.end);
            const bool link = node.tag == "a"_tag && i >= hidden_end;
            if (link) link_end = node.end;
            if (node.tag == "h1"_tag && first_heading_ == 0 && i >= hidden_end) first_heading_ = i;
            const int count = i < hidden_end ? 0 : letters_in(node.text);
            letters_[i + 1] = letters_[i] + count;
            link_letters_[i + 1] = link_letters_[i] + (i < link_end ? count : 0);
            links_[i + 1] = links_[i] + (link ? 1 : 0);
            active_[i + 1] = active_[i] + (link || active(node.tag) ? 1 : 0);
        }
    }

    template <class LeftOut>
    std::vector<std::uint32_t> walk(LeftOut left_out) const {
        std::vector<std::uint32_t> content;
        for (std::uint32_t i = 0; i < size();) {
            const HtmlNode& node = nodes_[i];
            const bool out = node.tag != 0 && (shows_nothing(node.tag) || is_hidden(html_, node) || left_out(i));
            if (!out) content.push_back(i);
            i = out ? node.end : i + 1;
        }
        return content;
    }

    bool around(std::uint32_t i) const {
        const HtmlNode& node = nodes_[i];
        switch (node.tag) {
            case "html"_tag: case "body"_tag: case "main"_tag: case "article"_tag: case "a"_tag: return false;
            default: break;
        }
        if (heads_content(i)) return false;
        if (furniture(node.tag)) return !holds_the_page(i);
        if (before_heading(i) && nothing_but_links(i)) return true;
        for (const std::string_view name : {"class", "id", "role"})
            if (names_furniture(html_.attribute(node, name)) && !called_as_a_heading(i, html_.attribute(node, name)))
                return !holds_the_page(i);
        return false;
    }

    /// «tpl-text-header2», «card-header» around a title; one with a link, a picture or a field is a site's own.
    bool called_as_a_heading(std::uint32_t i, std::string_view name) const {
        switch (nodes_[i].tag) {
            case "h1"_tag: case "h2"_tag: case "h3"_tag: case "h4"_tag: case "h5"_tag: case "h6"_tag: return names_head_or_foot(name);
            default: return names_heading(name) && active_[nodes_[i].end] == active_[i];
        }
    }

    /// The head and foot of an article, with its title and day, are its own, whatever they are called.
    bool heads_content(std::uint32_t i) const {
        const HtmlNode& node = nodes_[i];
        if (node.tag == "nav"_tag || node.tag == "aside"_tag) return false;
        if ((i < headline_ && headline_ < node.end) || names_end_of_text(html_.attribute(node, "class"))) return true;
        if (!inside_own_[i]) return false;
        return node.tag == "header"_tag || (i < first_heading_ && first_heading_ < node.end);
    }

    /// A «header» around most of what the page says, not counting links, is a name of something else.
    bool holds_the_page(std::uint32_t i) const {
        const std::uint32_t end = nodes_[i].end;
        const int own = letters(i, end) - in_links(i, end);
        const int whole = letters(0, size()) - in_links(0, size());
        return own >= own_text && own * 10 >= whole * 6;
    }

    bool before_heading(std::uint32_t i) const { return nodes_[i].end <= first_heading_; }

    /// A menu that nothing names so.
    bool nothing_but_links(std::uint32_t i) const {
        switch (nodes_[i].tag) {
            case "ul"_tag: case "ol"_tag: case "div"_tag: case "td"_tag: case "table"_tag: break;
            default: return false;
        }
        const std::uint32_t end = nodes_[i].end;
        return links_[end] - links_[i] >= 4 && in_links(i, end) * 10 >= letters(i, end) * 9;
    }

    bool nearly_empty(const std::vector<std::uint32_t>& content) const {
        int count = 0;
        for (const std::uint32_t i : content) {
            switch (nodes_[i].tag) {
                case "a"_tag: case "img"_tag: case "iframe"_tag: case "object"_tag: case "embed"_tag: case "input"_tag: return false;
                default: count += letters(i, i + 1);
            }
        }
        return count < next_to_nothing;
    }

    const Html& html_;
    const std::vector<HtmlNode>& nodes_;
    std::vector<int> letters_, link_letters_, links_;
    std::vector<int> active_;  ///< links, pictures and fields before every node
    std::vector<bool> inside_own_;  ///< of <main> or <article>
    std::uint32_t first_heading_ = 0, headline_;
};

}  // namespace

std::vector<std::uint32_t> main_content(const Html& html) { return Outline(html).main_content(); }

void Blocks::part(std::string& text, const HtmlNode& node, std::uint32_t index) {
    for (; !ends_.empty() && ends_.back() <= index; ends_.pop_back()) append_break(text);
    if (node.tag == 0 || inside_line(node.tag)) return;
    append_break(text);
    ends_.push_back(node.end);
}

std::string text_inside(const Html& html, std::uint32_t node) {
    std::string text;
    Blocks blocks;
    for (std::uint32_t i = node; i < html.nodes()[node].end && text.size() < longest_inside;) {
        const HtmlNode& inner = html.nodes()[i];
        if (inner.tag != 0 && shows_nothing(inner.tag)) {
            i = inner.end;
            continue;
        }
        blocks.part(text, inner, i);
        append_words(text, inner.text.substr(0, longest_inside));
        ++i;
    }
    return folded_blanks(text);
}

}  // namespace merilo
