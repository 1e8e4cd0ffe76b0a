#include "collect/profile/own_day.h"

#include <algorithm>

#include "collect/profile/lines/personal_names.h"
#include "collect/profile/lines/requisite_items.h"
#include "collect/profile/site_clock.h"

namespace merilo {
namespace {

using Lines = std::vector<HeadLine>;

/// It ends in a person's name, perhaps cut off from its office.
bool signs(const HeadLine& line) {
    constexpr int longest = 140;
    return line.length() < longest && without_names(line.text) != line.text;
}

}  // namespace

Told<Date> day_under_signature(const Lines& lines, const KindReading& kind) {
    constexpr int reach = 200, last = 6, longest = 30;
    const bool dated_below =
        kind.act() ||
        (kind.kind && (*kind.kind == Kind::analysis || *kind.kind == Kind::report || *kind.kind == Kind::letter));
    if (!dated_below) return {};
    const int all = static_cast<int>(lines.size());
    const int from = kind.act() ? std::max(kind.operative, kind.line) + 2 : std::max({kind.line + 2, 1, all - last});
    for (int i = from; i < all && i < from + reach; ++i) {
        const HeadLine& line = lines[static_cast<std::size_t>(i)];
        if (line.first() == "приложение" && line.capital()) return {};
        const auto requisites = requisite_line(line);
        const bool day_alone =
            requisites && requisites->whole && requisites->date && !requisites->number && line.length() <= longest;
        if (day_alone && signs(lines[static_cast<std::size_t>(i) - 1]))
            return {requisites->date, 70, requisites->because};
    }
    return {};
}

Told<Date> signing_day(const Lines& lines, const StampReading& stamps) {
    constexpr std::size_t last = 6, longest = 450;  // lines; a longer text was not read to its end
    if (lines.size() > longest) return {};
    for (std::size_t i = lines.size() > last ? lines.size() - last : 0; i < lines.size(); ++i) {
        const auto requisites = requisite_line(lines[i]);
        if (requisites && requisites->whole && requisites->date && !requisites->number && lines[i].column == 0 &&
            !stamps.inside[i] && !clock_of_site(lines, i))
            return {requisites->date, 60, requisites->because};
    }
    return {};
}

Told<Date> day_of_court(const Lines& lines) {
    constexpr std::size_t head = 12;
    constexpr int longest = 80;
    for (std::size_t i = 0; i < lines.size() && i < head; ++i)
        for (const RequisiteItem& item : requisite_items(lines[i]))
            if (item.sort == RequisiteItem::Sort::date && lines[i].length() < longest)
                return {item.date, 70, lines[i].text};
    return {};
}

}  // namespace merilo
