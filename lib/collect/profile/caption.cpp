#include "collect/profile/caption.h"

#include "collect/profile/lines/requisite_items.h"
#include "text/utf8.h"
#include "text/word_lists.h"

namespace merilo {
namespace {

using Sort = RequisiteItem::Sort;

/// What stands before «О …», «Об …».
OwnNumber requisites_in(const HeadLine& line) {
    OwnNumber told;
    const auto items = requisite_items(line);
    for (std::size_t i = 1; i < items.size() && items[i].text != "о" && items[i].text != "об"; ++i) {
        const bool bare = items[i].sort == Sort::figure && i == 1;
        if (items[i].sort == Sort::date && !told.date) told.date = {items[i].date, 65, shortened(line.text, 120)};
        if ((items[i].sort == Sort::number || bare) && !told.number)
            told.number = {items[i].text, 65, shortened(line.text, 120)};
    }
    return told;
}

}  // namespace

bool bears_requisites(const std::string& word) {
    static constexpr auto acts =
        std::to_array<std::string_view>({"приказ", "распоряжение", "постановление", "указ", "решение"});
    return among(word, acts);
}

OwnNumber caption_of(const HeadLine& line) {
    return bears_requisites(line.first()) ? requisites_in(line) : OwnNumber{};
}

OwnNumber caption_below(const std::vector<HeadLine>& lines, int operative) {
    constexpr std::size_t last = 6;
    for (std::size_t i = lines.size() > last ? lines.size() - last : 0; i < lines.size(); ++i) {
        if (static_cast<int>(i) <= operative) continue;
        if (OwnNumber told = caption_of(lines[i]); told.number || told.date) return told;
    }
    return {};
}

OwnNumber caption_of_law(const std::vector<HeadLine>& lines) {
    constexpr std::size_t head = 2;
    for (std::size_t i = 0; i < lines.size() && i < head; ++i)
        if (lines[i].is(0, "закон") || lines[i].is(0, "указ") || lines[i].is(1, "закон"))
            if (OwnNumber told = requisites_in(lines[i]); told.number && told.date) return told;
    return {};
}

OwnNumber caption_of_paper(const HeadLine& line) {
    static constexpr auto others =
        std::to_array<std::string_view>({"приказ", "постановлен", "распоряжен", "письм", "закон", "протокол", "решени",
                                         "указ", "утв", "изменени", "договор", "редакц"});
    const auto items = requisite_items(line);
    for (std::size_t i = 1; i < items.size(); ++i) {
        if (items[i].sort == Sort::word && begins_with_any(items[i].text, others)) return {};
        if (items[i].sort != Sort::number) continue;
        std::size_t day = i - 1;  // «от 02.09.2021 г. № 88»
        while (day > 0 && (items[day].text == "г" || items[day].text == "года")) --day;
        if (day == 0 || items[day].sort != Sort::date || items[day - 1].text != "от") continue;
        return {
            {items[i].text, 65, shortened(line.text, 120)}, {items[day].date, 65, shortened(line.text, 120)}, false};
    }
    return {};
}

}  // namespace merilo
