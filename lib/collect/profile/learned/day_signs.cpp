#include "collect/profile/learned/day_signs.h"

#include <algorithm>
#include <memory>
#include <set>

#include "collect/profile/lines/requisite_items.h"
#include "text/digits.h"
#include "text/utf8.h"

namespace merilo {
namespace {

using Sort = RequisiteItem::Sort;
using Items = std::vector<RequisiteItem>;

constexpr int head = 80, foot = 8;  // lines
constexpr int in_title = -1;

/// Kinds that say their day in the same manner; empty for rules and plans, whose day is that of the act over them.
std::string manner(std::optional<Kind> kind) {
    if (!kind) return "other";
    switch (*kind) {
        case Kind::news:
            return "news";
        case Kind::order:
        case Kind::directive:
        case Kind::resolution:
        case Kind::decision:
            return "act";
        case Kind::letter:
        case Kind::protocol:
        case Kind::report:
        case Kind::analysis:
            return "paper";
        case Kind::other:
            return "other";
        default:
            return {};
    }
}

std::string said(const RequisiteItem& item) {
    constexpr std::size_t longest = 5;
    switch (item.sort) {
        case Sort::word:
            return item.text;
        case Sort::figure:
            return std::string(std::min(item.text.size(), longest), '#');
        case Sort::date:
            return "#date";
        case Sort::number:
            return "#number";
        case Sort::no_number:
            return "#no-number";
        case Sort::no_date:
            return "#no-date";
    }
    return {};
}

/// «, 9» for «, 17», «ж» for «года»: what sorts of characters stand there.
std::string shape(std::string_view text) {
    std::string shape;
    for (const char c : text) {
        const char sort = is_digit(c) ? '9' : (c & 0x80) ? 'r' : (c >= 'a' && c <= 'z') ? 'w' : c;
        const bool run = sort == '9' || sort == 'r' || sort == 'w';
        if (!run || shape.empty() || shape.back() != sort) shape += sort;
    }
    return shape;
}

std::string length_sort(int characters) {
    for (const int most : {15, 29, 59, 119, 299})
        if (characters <= most) return "to" + std::to_string(most);
    return "long";
}

std::string place_sort(int line, int lines) {
    if (line == in_title) return "title";
    if (line < 4) return "line" + std::to_string(line);
    if (line < 10) return "top";
    if (line < 25) return "head";
    return line >= lines - 4 ? "last" : "body";
}

struct Found {
    int line;
    const HeadLine* text;
    std::shared_ptr<const Items> items;  ///< of the whole line
    std::size_t item;
    Date day() const { return *(*items)[item].date; }
};

class Signs {
public:
    Signs(const std::vector<HeadLine>& lines, const std::vector<Found>& places, std::optional<Kind> kind)
        : lines_(lines), places_(places), kind_(kind), manner_(manner(kind)) {}

    std::vector<std::string> of(const Found& place) {
        signs_.clear();
        signs_.insert("kind " + (kind_ ? std::string(name(*kind_)) : "none"));
        where(place);
        beside(place);
        among_days(place);
        around(place.line, -1);
        around(place.line, 1);
        return {signs_.begin(), signs_.end()};
    }

private:
    void add(const std::string& sign) { signs_.insert(sign); }
    /// It may mean something else in each manner.
    void add_both(const std::string& sign) {
        signs_.insert(sign);
        signs_.insert(manner_ + "|" + sign);
    }

    void where(const Found& place) {
        constexpr std::size_t near_end = 8;  // bytes
        const RequisiteItem& item = (*place.items)[place.item];
        const std::string length = length_sort(place.text->length());
        const std::string at = place_sort(place.line, static_cast<int>(lines_.size()));
        const bool begins = item.begin <= 1, ends = item.end + near_end >= place.text->text.size();
        add_both("where " + at);
        add_both("length " + length);
        add_both("stands " + std::to_string(begins) + std::to_string(ends) + " " + length);
        add_both("where " + at + " " + length);
        if (place.text->table) add_both("table");
    }

    void beside(const Found& place) {
        constexpr std::size_t before = 5, behind = 4, left = 3, right = 4;  // items; bytes
        const Items& items = *place.items;
        const std::size_t k = place.item;
        const auto at = [&](std::size_t i) { return i < items.size() ? said(items[i]) : std::string("^"); };
        const std::string one = k > 0 ? at(k - 1) : "^", next = at(k + 1);
        add_both("before " + one);
        add_both("behind " + next);
        if (k > 0) add_both("before2 " + (k > 1 ? at(k - 2) : "^") + " " + one);
        if (k + 1 < items.size()) add_both("behind2 " + next + " " + at(k + 2));
        for (std::size_t i = k; i > 0 && k - i < before; --i) add("left " + at(i - 1));
        for (std::size_t i = k + 1; i < items.size() && i <= k + behind; ++i) add("right " + at(i));
        const std::string_view text = place.text->folded;
        const std::size_t begin = items[k].begin, end = std::min(items[k].end, text.size());
        add_both("touches " + shape(text.substr(begin - std::min(begin, left), std::min(begin, left))));
        add_both("touched " + shape(text.substr(end, right)));
    }

    void among_days(const Found& place) {
        constexpr std::size_t most = 3;
        std::set<Date> days;
        std::size_t same = 0;
        for (const Found& other : places_) {
            days.insert(other.day());
            same += other.day() == place.day();
        }
        add_both(places_.front().day() == place.day() ? "first" : "not first");
        add_both("days " + std::to_string(std::min(days.size(), most)));
        add_both("same " + std::to_string(std::min(same, most)));
        if (*days.rbegin() == place.day()) add_both("latest");
        if (*days.begin() == place.day()) add_both("earliest");
    }

    void around(int line, int step) {
        constexpr std::size_t most_words = 14;
        constexpr int length_step = 40, longest = 3;
        const std::string near = step < 0 ? "above" : "below";
        const int i = line + step;
        if (i < 0 || i >= static_cast<int>(lines_.size())) return add_both(near + " none");
        const HeadLine& text = lines_[static_cast<std::size_t>(i)];
        for (std::size_t w = 0; w < text.words.size() && w < most_words; ++w) {
            const std::string& form = text.words[w].form;
            const std::string word = is_digit(form[0]) ? std::string(std::min<std::size_t>(form.size(), 5), '#') : form;
            if (w == 0) add_both(near + " first " + word);
            add(near + " " + word);
        }
        add_both(near + " length " + std::to_string(std::min(text.length() / length_step, longest)));
    }

    const std::vector<HeadLine>& lines_;
    const std::vector<Found>& places_;
    std::optional<Kind> kind_;
    std::string manner_;
    std::set<std::string> signs_;
};

void find_places(int index, const HeadLine& line, std::vector<Found>& places) {
    constexpr std::size_t most = 60;  // days
    const auto items = std::make_shared<const Items>(requisite_items(line));
    for (std::size_t k = 0; k < items->size() && places.size() < most; ++k)
        if ((*items)[k].sort == Sort::date) places.push_back({index, &line, items, k});
}

}  // namespace

std::vector<DayPlace> day_places(const DocumentText& text, const std::vector<HeadLine>& lines,
                                 std::optional<Kind> kind) {
    constexpr std::size_t longest_title = 400;  // bytes
    const HeadLine title = head_line(std::string_view(text.title).substr(0, longest_title));
    std::vector<Found> places;
    if (manner(kind).empty()) return {};
    find_places(in_title, title, places);
    const int count = static_cast<int>(lines.size());
    for (int i = 0; i < count; ++i)
        if (i < head || i + foot >= count) find_places(i, lines[static_cast<std::size_t>(i)], places);
    std::vector<DayPlace> days;
    Signs signs(lines, places, kind);
    for (const Found& place : places) days.push_back({place.day(), shortened(place.text->text, 60), signs.of(place)});
    return days;
}

}  // namespace merilo
