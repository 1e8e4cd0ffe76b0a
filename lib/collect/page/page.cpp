#include "collect/page/page.h"

#include <algorithm>
#include <charconv>

#include "text/charset.h"
#include "collect/page/blanks.h"
#include "collect/page/furniture.h"
#include "collect/page/outline.h"
#include "collect/page/page_links.h"
#include "collect/page/page_scan.h"
#include "collect/page/page_signs.h"
#include "collect/page/resolve.h"

namespace merilo {
namespace {

constexpr std::size_t longest = 2 * 1024 * 1024, shortest_part = 128 * 1024;
constexpr std::size_t longest_address = 4096, most_headings = 20;
constexpr int longest_refresh = 10;  // seconds: a page that waits longer is meant to be read

/// The address in a meta refresh («0; URL='next.html'»); empty when it only reloads, or is in no hurry.
std::string_view refresh_target(std::string_view content) {
    const auto skip = [&content](std::string_view what) { content.remove_prefix(std::min(content.find_first_not_of(what), content.size())); };
    skip(" \t\r\n");
    int seconds = 0;
    const auto number = std::from_chars(content.data(), content.data() + content.size(), seconds);
    if (number.ec == std::errc::result_out_of_range || seconds > longest_refresh || seconds < 0) return {};
    content.remove_prefix(static_cast<std::size_t>(number.ptr - content.data()));
    skip(" \t\r\n.0123456789");
    skip(" \t\r\n;,");
    if (content.size() > 3 && tag_name(content.substr(0, 3)) == "url"_tag) {
        std::string_view rest = content.substr(3);
        rest.remove_prefix(std::min(rest.find_first_not_of(" \t\r\n"), rest.size()));
        if (rest.starts_with('=')) {
            content = rest.substr(1);
            skip(" \t\r\n");
        }
    }
    if (content.starts_with('"') || content.starts_with('\'')) return content.substr(1, content.find(content.front(), 1) - 1);
    return content.substr(0, content.find_last_not_of(" \t\r\n") + 1);
}

/// Fills a WebPage from a parsed page.
class Reader {
public:
    Reader(const Html& html, const std::string& address)
        : html_(html), nodes_(html.nodes()), base_(base_of(html, address)), links_(base_, address) {}

    void read_headings(WebPage& page) const {
        bool titled = false;
        for (std::uint32_t i = 0; i < nodes_.size(); ++i) {
            if (nodes_[i].tag == "title"_tag && !titled) {
                titled = true;
                for (std::uint32_t inner = i + 1; inner < nodes_[i].end; ++inner) append_words(page.title, nodes_[inner].text);
                page.title = folded_blanks(page.title);
            }
            if (nodes_[i].tag != "h1"_tag || page.headings.size() == most_headings) continue;
            std::string heading = text_inside(html_, i);
            if (!heading.empty()) page.headings.push_back(std::move(heading));
        }
    }

    void read_all(WebPage& page) {
        read_headings(page);
        for (std::uint32_t i = 0; i < nodes_.size(); ++i) look_anywhere(page, nodes_[i]);
        for (const std::uint32_t i : main_content(html_)) read_main(page, i);
        page.text = folded_blanks(page.text);
        page.captcha = page.captcha || text_says(PageSign::robot_check, page.text);
        page.documents = std::move(links_.documents);
        page.frames = std::move(links_.frames);
        page.pages = links_.pages();
    }

private:
    static std::string base_of(const Html& html, const std::string& address) {
        for (const HtmlNode& node : html.nodes())
            if (node.tag == "base"_tag) {
                const std::string_view href = html.attribute(node, "href");
                if (!href.empty() && href.size() <= longest_address) return resolve(address, href);
            }
        return address;
    }

    void look_anywhere(WebPage& page, const HtmlNode& node) {
        if (node.tag == 0) return;
        if (node.tag == "script"_tag) page.scripts = true;
        if (node.tag == "noscript"_tag) without_scripts_end_ = std::max(without_scripts_end_, node.end);
        if (node.tag == "meta"_tag && page.refresh_to.empty() && tag_name(html_.attribute(node, "http-equiv")) == "refresh"_tag) {
            const auto index = static_cast<std::uint32_t>(&node - nodes_.data());
            const std::string_view target = index < without_scripts_end_ ? std::string_view{} : refresh_target(html_.attribute(node, "content"));
            if (!target.empty()) page.refresh_to = resolve(base_, target);
        }
        page.captcha = page.captcha || names_robot_check(html_.attribute(node, "class")) || names_robot_check(html_.attribute(node, "id"));
    }

    void read_main(WebPage& page, std::uint32_t i) {
        const HtmlNode& node = nodes_[i];
        blocks_.part(page.text, node, i);
        if (node.tag == 0) {
            if (i < link_end_) page.link_letters += letters_in(node.text);
            return append_words(page.text, node.text);
        }
        switch (node.tag) {
            case "a"_tag:
            case "area"_tag: return read_link(i);
            case "img"_tag: ++page.pictures; return;
            case "iframe"_tag:
            case "frame"_tag: return read_frame(page, html_.attribute(node, "src"));
            case "object"_tag: return read_frame(page, html_.attribute(node, "data"));
            case "embed"_tag: return read_frame(page, html_.attribute(node, "src"));
            case "select"_tag:
            case "textarea"_tag: ++page.fields; return;
            case "input"_tag: return read_field(page, tag_name(html_.attribute(node, "type")));
            default: return;
        }
    }

    void read_link(std::uint32_t i) {
        const HtmlNode& node = nodes_[i];
        if (html_.attribute(node, "href").size() > longest_address) return;
        const std::string text = text_inside(html_, i);
        const bool download = html_.attribute(node, "download").data() != nullptr;
        if (links_.add({html_.attribute(node, "href"), text, download})) link_end_ = std::max(link_end_, node.end);
    }

    void read_frame(WebPage& page, std::string_view source) {
        if (source.empty() || source.size() > longest_address || source.starts_with("about:") || source.starts_with("javascript:")) return;
        if (!links_.add_frame(source)) page.inner_pages = true;
    }

    static void read_field(WebPage& page, TagName type) {
        switch (type) {
            case "password"_tag: page.password_field = true; break;
            case "hidden"_tag: case "submit"_tag: case "button"_tag: case "image"_tag: case "reset"_tag: case "search"_tag: return;
            default: break;
        }
        ++page.fields;
    }

    const Html& html_;
    const std::vector<HtmlNode>& nodes_;
    const std::string base_;
    PageLinks links_;
    Blocks blocks_;
    std::uint32_t link_end_ = 0, without_scripts_end_ = 0;
};

/// What a look at the tags can tell, for pages that no parser should be given.
void take_scanned(WebPage& page, PageScan scan) {
    page.title = folded_blanks(scan.title);
    scan.headings.resize(std::min(scan.headings.size(), most_headings));
    for (const std::string& heading : scan.headings) page.headings.push_back(folded_blanks(heading));
    page.text = folded_blanks(scan.text);
    page.scripts = scan.scripts;
    page.password_field = scan.password_field;
    page.pictures = scan.pictures;
}

void read_plain(WebPage& page, PageScan scan, std::string_view html, const std::string& address) {
    if (scan.headings_end > 0) {
        const Html head(html.substr(0, scan.headings_end));
        Reader(head, address).read_headings(page);
    }
    page.text = std::move(scan.text);
    if (page.text.ends_with(' ')) page.text.pop_back();
    page.pictures = scan.pictures;
    if (scan.links.empty()) return;
    PageLinks links(address, address);
    for (const PageScan::Link& link : scan.links)
        if (links.add({link.href, link.text, false})) page.link_letters += letters_in(link.text);
    page.documents = std::move(links.documents);
    page.pages = links.pages();
}

/// A page that is too much for the parser is read as far as it is not.
bool read_parsed(WebPage& page, std::string_view html, const std::string& address) {
    for (; html.size() > shortest_part; html = html.substr(0, html.size() / 2)) {
        const Html parsed(html);
        if (!parsed.parsed()) continue;
        Reader(parsed, address).read_all(page);
        return true;
    }
    const Html parsed(html);
    if (parsed.parsed()) Reader(parsed, address).read_all(page);
    return parsed.parsed();
}

}  // namespace

WebPage read_page(std::string_view bytes, std::string_view declared, const std::string& address, bool whole) {
    WebPage page;
    bytes = bytes.substr(0, longest);
    const std::string charset = charset_of_type(declared);
    const DecodedText decoded = decode_text(bytes, charset.empty() ? charset_of_meta(bytes) : charset);
    page.charset = decoded.charset();
    const std::string_view html = decoded.text().substr(0, longest);
    PageScan scan = scan_page(html, false);
    if (scan.plain && !scan.hostile && !whole) {
        read_plain(page, std::move(scan), html, address);
    } else if (scan.hostile || !read_parsed(page, html, address)) {
        take_scanned(page, scan_page(html, true));
    }
    return page;
}

}  // namespace merilo
