#include "collect/page/published.h"

#include "collect/page/furniture.h"
#include "text/dates.h"
#include "text/digits.h"
#include "text/words.h"

namespace merilo {
namespace {

constexpr std::size_t iso_size = 10;  // «2021-03-12», behind it perhaps the time

std::optional<Date> day(std::string_view moment) { return parse_date(moment.substr(0, iso_size)); }

bool names_publication(std::string_view name) {
    return name == "article:published_time" || name == "datePublished" || name == "DC.date.issued" || name == "pubdate";
}

/// `"datePublished": "2021-03-12T…"` in a script.
std::optional<Date> in_script(std::string_view script) {
    constexpr std::string_view key = "\"datePublished\"";
    const std::size_t at = script.find(key);
    if (at == std::string_view::npos) return {};
    const std::size_t value = script.find_first_not_of(" :\"\n\r\t", at + key.size());
    return value == std::string_view::npos ? std::nullopt : day(script.substr(value));
}

std::optional<Date> in_element(const Html& html, const HtmlNode& node) {
    for (const std::string_view name : {"property", "name", "itemprop"})
        if (names_publication(html.attribute(node, name)))
            for (const std::string_view value : {"content", "datetime"})
                if (const auto found = day(html.attribute(node, value))) return found;
    return {};
}

/// «17 августа», its year left out.
bool holds_without_year(const std::string& lower, const Date& day) {
    const std::string figure = std::to_string(day.day) + " ", year = " " + std::to_string(day.year);
    for (std::size_t at = lower.find(figure); at != std::string::npos; at = lower.find(figure, at + 1)) {
        if (at > 0 && is_digit(lower[at - 1])) continue;
        const std::size_t word = at + figure.size(), end = lower.find_first_of(" ,.:", word);
        if (date_at(lower.substr(at, end - at) + year, 0) == day) return true;
    }
    return false;
}

bool holds(std::string_view text, const Date& day) {
    constexpr std::size_t longest = 2000;  // bytes; a day stands in a short text
    if (text.size() > longest || text.find_first_of("0123456789") == std::string_view::npos) return false;
    const std::string lower = folded(text);
    std::size_t end = 0;
    for (auto found = find_date(lower, 0, &end); found; found = find_date(lower, end, &end))
        if (*found == day) return true;
    return holds_without_year(lower, day);
}

/// Whether readers see the day anywhere on the page.
bool shown(const Html& html, const Date& day) {
    for (std::uint32_t i = 0; i < html.nodes().size();) {
        const HtmlNode& node = html.nodes()[i];
        if (node.tag == 0 && holds(node.text, day)) return true;
        i = node.tag != 0 && shows_nothing(node.tag) ? node.end : i + 1;
    }
    return false;
}

std::optional<Date> in_properties(const Html& html) {
    bool script = false;
    for (const HtmlNode& node : html.nodes()) {
        const auto found = node.tag != 0 ? in_element(html, node) : script ? in_script(node.text) : std::nullopt;
        if (found) return found;
        script = node.tag == "script"_tag;
    }
    return {};
}

}  // namespace

std::optional<Date> published(const Html& html) {
    const auto day = in_properties(html);
    return day && shown(html, *day) ? day : std::nullopt;
}

}  // namespace merilo
