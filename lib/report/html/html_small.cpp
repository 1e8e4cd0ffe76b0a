#include <algorithm>

#include "report/html/html_parts.h"
#include "report/link_text.h"
#include "text/address.h"
#include "text/address_parts.h"

namespace merilo {

namespace {

/// «M26 3h8v6h-8z» in a drawing as wide as the most that can be earned.
std::string box(int from, int to, int top, int height) {
    return fmt::format("M{} {}h{}v{}H{}z", from, top, to - from, height, from);
}

/// The fragment with its sign, fit for an attribute.
std::string fragment_of(std::string_view url) {
    const std::size_t at = url.find('#');
    return at == std::string_view::npos ? std::string{} : percent_encoded(url.substr(at), "#=-_.~/%&");
}

}  // namespace

void write_bar(HtmlWriter& out, const Points& points) {
    if (points.max <= 0) return;
    const auto within = [&](int value) { return std::clamp(value, 0, points.max); };
    const int confirmed = within(points.confirmed), possible = within(points.possible);
    out.open("svg", {{"class", "bar"}, {"viewBox", fmt::format("0 0 {} 12", points.max)}, {"preserveAspectRatio", "none"},
                     {"aria-hidden", "true"}, {"focusable", "false"}});
    out.empty("path", {{"class", "track"}, {"d", box(0, points.max, 0, 12)}});
    if (possible > confirmed) out.empty("path", {{"class", "possible"}, {"d", box(confirmed, possible, 4, 4)}});
    if (confirmed > 0) out.empty("path", {{"class", "confirmed"}, {"d", box(0, confirmed, 0, 12)}});
    if (points.awarded) out.empty("path", {{"class", "awarded"}, {"d", fmt::format("M{} 0v12", within(*points.awarded))}});
    out.close();
}

void write_bar_legend(HtmlWriter& out, bool reviewed) {
    out.open("p", {{"class", "legend"}});
    const auto entry = [&](std::string_view kind, std::string_view path, const Pair& words) {
        out.open("span");
        out.open("svg", {{"class", "key"}, {"viewBox", "0 0 24 12"}, {"aria-hidden", "true"}, {"focusable", "false"}});
        out.empty("path", {{"class", kind}, {"d", path}});
        out.close();
        out.say(words);
        out.close();
    };
    entry("confirmed", "M0 0h24v12H0z", {"подтверждено", "confirmed"});
    entry("possible", "M0 4h24v4H0z", {"ещё возможно", "still possible"});
    if (reviewed) entry("awarded", "M12 0v12", {"присуждено экспертом", "awarded by the expert"});
    entry("track", "M0 0h24v12H0z", {"до максимума", "up to the maximum"});
    out.close();
}

void open_table(HtmlWriter& out, std::string_view caption, std::string_view classes) {
    out.open("div", {{"class", "scroll"}, {"role", "region"}, {"tabindex", "0"}, {"aria-label", caption}});
    out.open("table", {{"class", classes}});
    out.leaf("caption", caption);
}

void close_table(HtmlWriter& out) {
    out.close();
    out.close();
}

void head_cell(HtmlWriter& out, const Pair& title, bool number) {
    out.leaf("th", title.in(out.lang()), {{"scope", "col"}, {"class", number ? std::string_view("n") : std::string_view()}});
}

void number_cell(HtmlWriter& out, std::string_view text) { out.leaf("td", text, {{"class", "n"}}); }

void write_address(HtmlWriter& out, const Document& document) {
    if (document.url.empty()) {
        out.open("code");
        out.verbatim(document.file);
        return out.close();
    }
    const Address address = read_address(document.url);
    const bool web = address.valid && (address.request.starts_with("http://") || address.request.starts_with("https://"));
    if (web) out.open("a", {{"href", address.request + fragment_of(document.url)}, {"rel", "noopener noreferrer"}, {"class", "address"}});
    else out.open("code");
    out.verbatim(readable_address(document.url));
    out.close();
}

void write_buttons(HtmlWriter& out) {
    out.open("p", {{"class", "buttons"}, {"hidden", ""}});
    out.leaf("button", tell(out.lang(), {"Раскрыть всё", "Open all"}), {{"type", "button"}, {"data-open", "1"}});
    out.leaf("button", tell(out.lang(), {"Свернуть всё", "Close all"}), {{"type", "button"}, {"data-open", "0"}});
    out.close();
}

std::string municipality_prefix(int evaluation) { return "m" + std::to_string(evaluation + 1) + "-"; }

}  // namespace merilo
