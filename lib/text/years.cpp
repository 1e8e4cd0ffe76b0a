#include "text/years.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "text/dates.h"
#include "text/digits.h"

namespace merilo {
namespace {

constexpr std::string_view no_break = "\u00A0";

/// Years that a title names in one breath: «2017, 2018 и 2019 годы», «с 2017 по 2019 год».
struct Group {
    std::string_view before;       ///< the word in front of it
    std::string_view further;      ///< the word in front of that one
    std::optional<YearSpan> span;  ///< none when there are gaps between its years
    bool range = false;            ///< from … to …, by a dash or «по»
};

/// What stands between two years.
enum class Link { none, list, range };

std::string_view word_ending_at(std::string_view text, std::size_t at) {
    while (at > 0 && (text[at - 1] == ' ' || text.substr(0, at).ends_with(no_break))) at -= text[at - 1] == ' ' ? 1 : no_break.size();
    std::size_t begin = at;
    while (begin > 0 && std::string_view(" (").find(text[begin - 1]) == std::string_view::npos &&
           !text.substr(0, begin).ends_with("«") && !text.substr(0, begin).ends_with(no_break))
        --begin;
    return text.substr(begin, at - begin);
}

/// «2017», «2017-2018», «2017/18», and «2017-18» where that is one academic year.
std::optional<YearSpan> years_at(Cursor& cursor) {
    Cursor at = cursor;
    const Number first = at.number();
    if (first.digits == 4 && (at.skip_text("-") || at.skip_text("–"))) {
        const Number second = at.number();
        if (second.digits == 2 && second.value == (first.value + 1) % 100 && at.peek() != '-') {
            cursor = at;
            return YearSpan{first.value, first.value + 1};
        }
    }
    at = cursor;
    const auto span = year_span(at);
    const bool goes_on = is_digit(at.peek()) || (at.peek() == '-' && at.rest().size() > 1 && is_digit(at.rest()[1]));
    if (!span || goes_on) return std::nullopt;
    cursor = at;
    return span;
}

/// The cursor moves to the next year only when nothing but separators stands before it.
Link link_at(Cursor& cursor, std::string_view before) {
    constexpr auto filler = std::to_array<std::string_view>({
        " ", no_break, ".", "учебными", "учебный", "учебные", "учебного", "учебных", "учебном", "уч", "годами", "годы", "годов",
        "годах", "года", "году", "год", "гг", "г", "и ", "и\u00A0", ",", ";", "("});
    Cursor at = cursor;
    bool range = false;
    for (bool moved = true; moved;) {
        moved = false;
        for (const std::string_view one : filler) moved = (one != "(" && at.skip_text(one)) || moved;
        for (const std::string_view one : {"–", "—", "-", "по "}) {
            const bool here = at.skip_text(one);
            range = range || here;
            moved = moved || here;
        }
        if (before == "за" || before == "на") moved = at.skip_text(std::string(before) + " ") || moved;
    }
    if (!is_digit(at.peek())) return Link::none;
    cursor = at;
    return range ? Link::range : Link::list;
}

/// One span of several that touch or overlap; none when a year between them is left out.
std::optional<YearSpan> merged(std::vector<YearSpan> spans) {
    std::sort(spans.begin(), spans.end(), [](const YearSpan& a, const YearSpan& b) { return a.from < b.from; });
    YearSpan all = spans.front();
    for (const YearSpan& span : spans) {
        if (span.from > all.to + 1) return std::nullopt;
        all.to = std::max(all.to, span.to);
    }
    return all;
}

/// The group of years that begins at the cursor, which moves past it.
std::optional<Group> group_at(std::string_view text, Cursor& cursor) {
    Group group;
    group.before = word_ending_at(text, cursor.offset());
    group.further = word_ending_at(text, static_cast<std::size_t>(group.before.data() - text.data()));
    const auto first = years_at(cursor);
    if (!first) return std::nullopt;
    std::vector<YearSpan> spans{*first};
    for (Cursor at = cursor;;) {
        const Link link = link_at(at, group.before);
        const auto next = link == Link::none ? std::nullopt : years_at(at);
        if (!next) break;
        cursor = at;
        group.range = group.range || link == Link::range;
        if (link == Link::range && next->to >= spans.back().from) spans.back().to = next->to;
        else spans.push_back(*next);
    }
    group.span = merged(spans);
    return group;
}

/// Where the years of whole dates end: they are no years of their own.
std::vector<std::size_t> ends_of_dates(std::string_view text) {
    std::vector<std::size_t> ends;
    for (std::size_t end = 0; find_date(text, end, &end);) ends.push_back(end);
    return ends;
}

std::vector<Group> groups_in(std::string_view text) {
    std::vector<Group> groups;
    const auto dates = ends_of_dates(text);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool inside = i > 0 && (is_digit(text[i - 1]) || text[i - 1] == '.' || text[i - 1] == '/');
        if (!is_digit(text[i]) || inside || std::find(dates.begin(), dates.end(), i + 4) != dates.end()) continue;
        Cursor cursor(text, i);
        const auto group = group_at(text, cursor);
        if (!group || group->before.ends_with("№")) continue;
        groups.push_back(*group);
        i = cursor.offset();
    }
    return groups;
}

bool one_of(std::string_view word, std::initializer_list<std::string_view> words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// «принята в 2015 году» tells when the document was made, not when it is in force.
bool tells_origin(const Group& group) {
    for (const std::string_view stem : {"принят", "утвержд", "разработан", "издан"})
        if (group.further.starts_with(stem)) return true;
    return false;
}

}  // namespace

Years years_in(std::string_view text) {
    Years years;
    int named = 0, not_placed = 0, covering = 0;
    for (const Group& group : groups_in(text)) {
        if (one_of(group.before, {"до", "после", "к"})) continue;
        ++named;
        const bool since = one_of(group.before, {"с", "со"}) && !group.range;
        if (!since && group.span && group.span->from == group.span->to) years.single = group.span->from;
        if (group.before == "на") years.valid = group.span;
        else if (one_of(group.before, {"в", "во"}) && !tells_origin(group)) years.within = group.span;
        else if (group.before == "за") years.covers = group.span, ++covering;
        else if (++not_placed; !since) years.bare = group.span;
    }
    if (named != 1) years.single.reset();
    if (covering > 1 || (covering == 1 && not_placed > 0)) years.covers.reset();
    if (covering > 0 || not_placed > 1) years.bare.reset();
    if (not_placed > 0) years.within.reset();
    return years;
}

std::optional<Edition> edition_in(std::string_view text) {
    std::size_t begin = text.size();
    for (const std::string_view words : {"в редакции", "в ред.", "с изменениями", "с изм.", "с дополнениями"})
        begin = std::min(begin, text.find(words));
    if (begin >= text.size()) return std::nullopt;
    const std::string_view rest = text.substr(begin);
    std::optional<Date> newest;
    std::size_t end = 0;
    while (const auto date = find_date(rest, end, &end)) newest = newest ? std::max(*newest, *date) : *date;
    for (const Group& group : groups_in(rest))
        if (group.span) newest = std::max(newest.value_or(Date{}), Date{group.span->to, 12, 31});
    if (!newest) return std::nullopt;
    return Edition{begin, *newest};
}

}  // namespace merilo
