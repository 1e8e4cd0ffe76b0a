#include <algorithm>
#include <array>

#include "collect/profile/lines/requisite_items.h"
#include "text/dates.h"
#include "text/utf8.h"
#include "text/word_lists.h"

namespace merilo {
namespace {

using Sort = RequisiteItem::Sort;
using Items = std::vector<RequisiteItem>;

bool goes_with_requisites(const std::string& word) {
    static constexpr auto words = std::to_array<std::string_view>(
        {"от", "год", "года", "исх", "исходящий", "дата", "номер", "_", "ot", "документа", "опубликовано", "публикации",
         "размещено", "создано", "проведения", "составлен", "составлено"});
    return among(word, words);
}

bool before_a_place(const std::string& word) {
    static constexpr auto words =
        std::to_array<std::string_view>({"г", "с", "п", "д", "пос", "пгт", "рп", "р", "х", "ст", "село", "город",
                                         "поселок", "деревня", "станица", "аул", "гор"});
    return among(word, words);
}

bool is_word(const RequisiteItem& item) { return item.sort == Sort::word; }

bool begins_a_heading(const RequisiteItem& item) { return item.text == "о" || item.text == "об" || item.text == "обо"; }

/// Acts that a line cites, and papers whose numbers are never a document's own.
bool cites(const RequisiteItem& item) {
    static constexpr auto begins = std::to_array<std::string_view>(
        {"приказ", "постановлен", "распоряжен", "письм", "закон", "протокол", "решен", "лиценз", "свидетельств", "сери",
         "аккредит", "инн", "огрн", "зарегистр", "приложен", "указ"});
    return is_word(item) && begins_with_any(item.text, begins);
}

/// What answers another letter: «На № 123 от …», or the mark of one that came in.
bool answers(const Items& items, std::size_t i) {
    if (items[i].text == "вх" || items[i].text.starts_with("входящ")) return true;
    if (items[i].text != "на" || i + 1 >= items.size()) return false;
    return !is_word(items[i + 1]) || items[i + 1].text == "_";
}

struct Found {
    RequisiteLine line;
    std::size_t next = 0;  ///< the item after them
};

/// Requisites from item `i` on, as long as nothing else stands between them.
Found requisites_from(const Items& items, std::size_t i) {
    Found found;
    constexpr std::size_t longest_place = 4;
    for (; i < items.size(); ++i) {
        const RequisiteItem& item = items[i];
        if (answers(items, i)) {
            i = items.size();
            break;
        }
        if (item.sort == Sort::date && !found.line.date)
            found.line.date = item.date;
        else if (item.sort == Sort::number && !found.line.number)
            found.line.number = item.text;
        else if (item.sort == Sort::no_date || item.sort == Sort::no_number || item.text == "_")
            found.line.blank = true;
        else if (is_word(item) && item.text.size() <= 2 && i > 0 && items[i - 1].sort == Sort::no_number)
            continue;  // what a machine made of it
        else if (item.sort == Sort::figure && found.line.blank && item.text.starts_with("20"))
            continue;
        else if (item.sort == Sort::figure && found.line.date && item.text.size() <= 2)
            continue;  // the time of day
        else if (is_word(item) && i > 0 && items[i - 1].sort == Sort::no_date && date_at("1 " + item.text + " 2020", 0))
            continue;  // its month
        else if (is_word(item) && before_a_place(item.text)) {
            for (std::size_t skipped = 0;
                 skipped < longest_place && i + 1 < items.size() && is_word(items[i + 1]) && items[i + 1].text != "_" &&
                 !goes_with_requisites(items[i + 1].text) && !begins_a_heading(items[i + 1]) && !answers(items, i + 1);
                 ++skipped)
                ++i;
        } else if (!is_word(item) || !goes_with_requisites(item.text))
            break;
    }
    found.next = i;
    return found;
}

std::string words_between(const HeadLine& line, const Items& items, std::size_t from, std::size_t to) {
    if (from >= to) return line.text;
    return shortened(line.text.substr(items[from].begin, items[to - 1].end - items[from].begin), 120);
}

}  // namespace

std::optional<RequisiteLine> requisite_line(const HeadLine& line, std::size_t from) {
    const std::size_t paragraph = line.text.find("§");  // «№ 74 § 1»: the order's first point
    if (paragraph != std::string::npos && paragraph > from)
        return requisite_line(head_line(std::string_view(line.text).substr(0, paragraph)), from);
    const Items items = requisite_items(line, from);
    if (items.empty() || items.size() > 40) return std::nullopt;
    if (answers(items, 0)) return std::nullopt;
    Found found = requisites_from(items, 0);
    const bool something = found.line.date || found.line.number || found.line.blank;
    if (found.next >= items.size() && something) {
        found.line.whole = true;
        found.line.because = words_between(line, items, 0, items.size());
        return found.line;
    }
    const bool titled = items[0].text == "дата" && found.line.date;  // «Дата: 15.03.2022 Место: …»
    if (((found.line.date && found.line.number) || titled) && !cites(items[found.next])) {
        found.line.because = words_between(line, items, 0, found.next);
        return found.line;
    }
    constexpr std::size_t most_words_before = 3;  // «Красноярск 10.09.2020 № 181»
    for (std::size_t i = 1; i <= most_words_before && i < items.size(); ++i) {
        if (!is_word(items[i - 1]) || cites(items[i - 1]) || begins_a_heading(items[i - 1])) break;
        found = requisites_from(items, i);
        if (found.next < items.size() || !found.line.date || !found.line.number) continue;
        found.line.because = words_between(line, items, i, items.size());
        return found.line;
    }
    return std::nullopt;
}

}  // namespace merilo
