#include "collect/profile/own_day.h"

#include <algorithm>

#include "collect/profile/lines/personal_names.h"
#include "collect/profile/lines/requisite_items.h"
#include "text/dates.h"
#include "text/utf8.h"

namespace merilo {
namespace {

using Sort = RequisiteItem::Sort;
using Lines = std::vector<HeadLine>;

bool labels_day(const std::string& word) {
    return word == "дата" || word == "date" || word == "публикации" || word == "размещения" ||
           word.starts_with("опубликован") || word.starts_with("размещен");
}

/// «Главная » 2019 » Октябрь » 9», «Главная » 12.09.2012»: where a site keeps its news of one day.
Told<Date> day_in_path(const HeadLine& line) {
    if (line.folded.starts_with("главная »"))
        if (const auto items = requisite_items(line); !items.empty() && items.back().sort == Sort::date)
            return {items.back().date, 70, shortened(line.text, 60)};
    for (std::size_t w = 1; w + 2 < line.words.size() && line.first() == "главная"; ++w) {
        const std::string day = line.words[w + 2].form + " " + line.words[w + 1].form + " " + line.words[w].form;
        if (const auto date = date_at(day, 0)) return {date, 70, shortened(line.text, 60)};
    }
    return {};
}

/// «Автор: Админ | 28-12-2021, 14:05 | …»
bool behind_bar(const HeadLine& line, std::size_t begin) {
    const std::string_view before = std::string_view(line.text).substr(0, begin);
    return before.ends_with("| ") || before.ends_with("· ");
}

/// It ends in a person's name, perhaps cut off from its office.
bool signs(const HeadLine& line) {
    constexpr int longest = 140;
    return line.length() < longest && without_names(line.text) != line.text;
}

}  // namespace

Told<Date> day_of_news_line(const HeadLine& line) {
    if (line.is(0, "date"))
        if (const auto date = date_at(line.text, line.words[0].end + 1)) return {date, 75, shortened(line.text, 40)};
    const bool parted = line.text.find('|') != std::string::npos || line.text.find(" · ") != std::string::npos;
    const int short_line = parted ? 100 : 40;  // «30.08.2023 17:20 | Просмотров: 642 | …»
    if (line.length() > short_line) return {};
    const auto items = requisite_items(line);
    for (std::size_t i = 0; i < items.size(); ++i)
        if (items[i].sort == Sort::date &&
            (i == 0 || labels_day(items[i - 1].text) || behind_bar(line, items[i].begin)))
            return {items[i].date, 75, line.text};
    return {};
}

/// «УРОКИ ОТ СТАРШИХ. 05.03.2025»: a headline that ends with the day of the news, as some sites' page titles do.
Told<Date> day_behind_headline(const HeadLine& line) {
    for (const RequisiteItem& item : requisite_items(line)) {
        if (item.sort != Sort::date || item.begin == 0) continue;
        const std::size_t before = line.text.find_last_not_of(' ', item.begin - 1);
        const std::string_view behind = std::string_view(line.text).substr(item.end);
        const bool apart =
            before != std::string::npos && std::string_view(".|-").find(line.text[before]) != std::string_view::npos;
        if (apart && (behind.empty() || behind.starts_with(" - "))) return {item.date, 65, shortened(line.text, 120)};
    }
    return {};
}

Told<Date> day_of_news(const DocumentText& text, const Lines& lines) {
    constexpr std::size_t reach = 60;
    if (!lines.empty())
        if (Told<Date> day = day_behind_headline(lines[0])) return day;
    if (Told<Date> day = day_behind_headline(head_line(std::string_view(text.title).substr(0, 300)))) return day;
    for (std::size_t i = 0; i < lines.size() && i < reach; ++i) {
        Told<Date> day = day_of_news_line(lines[i]);
        if (!day) day = day_in_path(lines[i]);
        if (day) return day;
    }
    return {};
}

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
            !stamps.inside[i])
            return {requisites->date, 60, requisites->because};
    }
    return {};
}

}  // namespace merilo
