#include "collect/profile/lines/requisite_cells.h"

#include "text/word_lists.h"

namespace merilo {
namespace {

using Sort = RequisiteItem::Sort;

/// The only thing that a line holds.
std::optional<RequisiteItem> only_item(const HeadLine& line) {
    const auto items = requisite_items(line);
    return items.size() == 1 ? std::optional(items[0]) : std::nullopt;
}

}  // namespace

RequisiteLine form_cells(const std::vector<HeadLine>& lines, int begin, int end) {
    constexpr int reach = 3;  // rows
    int header = -1;
    for (int i = 0; i < end; ++i) {
        const HeadLine& line = lines[static_cast<std::size_t>(i)];
        if (line.folded.starts_with("номер документа")) header = line.row;
        const bool below = header >= 0 && line.row > header && line.row <= header + reach && line.column > 0;
        const auto item = below && i >= begin ? only_item(line) : std::nullopt;
        if (!item || item->sort != Sort::figure) continue;
        RequisiteLine found;
        found.number = item->text;
        found.because = line.text;
        return found;
    }
    return {};
}

RequisiteLine card_below(const std::vector<HeadLine>& lines, int kind_line) {
    const auto at = [&](int i) -> const HeadLine& { return lines[static_cast<std::size_t>(i)]; };
    if (kind_line < 0 || kind_line + 2 >= static_cast<int>(lines.size()) || at(kind_line).words.size() != 1) return {};
    const auto number = only_item(at(kind_line + 1));
    const auto day = requisite_line(at(kind_line + 2));
    if (!number || (number->sort != Sort::figure && number->sort != Sort::number) || !day || !day->whole || !day->date)
        return {};
    RequisiteLine card;
    card.number = number->text;
    card.date = day->date;
    card.because = at(kind_line).text + " " + at(kind_line + 1).text + " " + at(kind_line + 2).text;
    return card;
}

RequisiteLine annex_of(const std::vector<HeadLine>& lines, int from) {
    constexpr std::size_t reach = 5, far = 80;  // lines
    static constexpr auto acts = std::to_array<std::string_view>(
        {"приказу", "постановлению", "распоряжению", "приказом", "постановлением", "распоряжением"});
    const auto begin = static_cast<std::size_t>(from);
    for (std::size_t i = begin; i < lines.size() && i < begin + far; ++i) {
        const bool annex = lines[i].first() == "приложение" && lines[i].capital();
        if (!annex && !lines[i].folded.starts_with("(утв")) continue;
        RequisiteLine found;
        bool act = false;
        for (std::size_t k = i; k < lines.size() && k < i + reach; ++k)
            for (const RequisiteItem& item : requisite_items(lines[k])) {
                act = act || (item.sort == Sort::word && among(item.text, acts));
                if (act && item.sort == Sort::date && !found.date) found.date = item.date;
                if (act && item.sort == Sort::number && !found.number) found.number = item.text;
                if (item.sort == Sort::no_number || item.sort == Sort::no_date) return {};
            }
        if (!found.date || !found.number) return {};
        found.because = lines[i].text;
        return found;
    }
    return {};
}

}  // namespace merilo
