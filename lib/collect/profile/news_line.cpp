#include "collect/profile/news_line.h"

#include <algorithm>

#include "collect/profile/lines/requisite_items.h"
#include "text/dates.h"
#include "text/digits.h"
#include "text/utf8.h"
#include "text/word_lists.h"

namespace merilo {
namespace {

using Sort = RequisiteItem::Sort;

constexpr std::size_t dotted_size = 10;  // «07.02.2025»

bool labels_day(const RequisiteItem& item, const Lexicon& lexicon) {
    return lexicon.names(Subject::day_label, tokens_of(item.text));
}

/// What may stand before the day: nothing, «Пятница, », an hour «21:08 », a section of the site «Общество — ».
bool leads_to_day(const HeadLine& line, std::size_t begin) {
    constexpr std::size_t section = 2;  // words
    const std::string_view before = std::string_view(line.text).substr(0, begin);
    std::size_t words = 0;
    bool only_time = true;
    for (const Token& word : line.words) {
        if (word.begin >= begin) break;
        ++words;
        only_time = only_time && (weekday(word.form) || std::all_of(word.form.begin(), word.form.end(), is_digit));
    }
    const bool grown_on = words == 1 && before.find(' ') == std::string_view::npos;  // «Образование18 октября»
    return only_time || grown_on || (words <= section && (before.ends_with("— ") || before.ends_with("– ")));
}

/// «Автор: Админ | 28-12-2021, 14:05 | …»
bool behind_bar(const HeadLine& line, std::size_t begin) {
    const std::string_view before = std::string_view(line.text).substr(0, begin);
    return before.ends_with("| ") || before.ends_with("· ");
}

/// «19 сентября 2014 года, Тверская область, Старая Медынь»: the day and where.
bool behind_comma(const HeadLine& line, const RequisiteItem& day) {
    std::string_view behind = std::string_view(line.text).substr(day.end);
    if (behind.starts_with(" года")) behind.remove_prefix(std::string_view(" года").size());
    return behind.starts_with(", ") && head_line(behind.substr(2)).capital();
}

/// «date 2024-08-27», «28.08.2013, 17:52 | просмотров: 864», «Выпуск № 22 (316) от 14.06.2013», wherever in its line;
/// «2 сентября 2012 г., 12:30. Марк Лугов»: a site's mark on a text.
Told<Date> marked_day(const HeadLine& line, const Lexicon& lexicon) {
    constexpr int longest = 120;  // characters
    const auto items = requisite_items(line);
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i].sort != Sort::date) continue;
        const bool year_sign = i + 1 < items.size() && items[i + 1].text == "г";
        const std::size_t next = behind_time(items, year_sign ? i + 1 : i);
        const bool timed = next > i + (year_sign ? 2 : 1);
        const bool counted =
            timed && next < items.size() && lexicon.names(Subject::site_count, tokens_of(items[next].text));
        const bool issue = i > 0 && items[i - 1].text == "от" && line.folded.find("выпуск №") != std::string::npos;
        const bool placed =
            i == 0 && line.length() < longest && !line.text.ends_with(".") && behind_comma(line, items[0]);
        const bool leads = i == 0 && timed && line.length() < longest && line.text[items[next - 1].begin - 1] == ':';
        if (counted || issue || leads || placed || (i > 0 && items[i - 1].text == "date"))
            return {items[i].date, 75, shortened(line.text, 60)};
    }
    return {};
}

/// «17:52» ends the text, or nothing stands there.
bool only_time(std::string_view behind) {
    return behind.size() <= std::string_view(", 17:52").size() &&
           behind.find_first_not_of("0123456789:, ") == std::string_view::npos;
}

/// «… встречу посвятили Дню матери 25.11.2021», «… 25.11.2021 14:00»: figures at the end of a long headline, and no
/// term («до 25.11.2021»).
bool ends_it(const HeadLine& line, const RequisiteItem& day) {
    constexpr int shortest = 40;  // characters
    static constexpr auto terms =
        std::to_array<std::string_view>({"до", "с", "по", "от", "на", "к", "за", "и", "в", "со"});
    const auto behind =
        std::find_if(line.words.begin(), line.words.end(), [&](const Token& word) { return word.begin >= day.begin; });
    return only_time(std::string_view(line.text).substr(day.end)) && day.end - day.begin == dotted_size &&
           line.length() > shortest && behind != line.words.begin() && !among(std::prev(behind)->form, terms);
}

}  // namespace

bool weekday(std::string_view word) {
    static constexpr auto days = std::to_array<std::string_view>(
        {"понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"});
    return among(word, days);
}

std::size_t behind_time(const std::vector<RequisiteItem>& items, std::size_t i) {
    constexpr std::size_t time = 2;  // figures
    std::size_t next = i + 1;
    while (next < items.size() && next <= i + time && items[next].sort == Sort::figure) ++next;
    return next;
}

Told<Date> day_of_news_line(const HeadLine& line, const Lexicon& lexicon) {
    if (Told<Date> day = marked_day(line, lexicon)) return day;
    constexpr int alone = 40, with_more = 120;  // characters
    const bool parted = line.text.find('|') != std::string::npos || line.text.find(" · ") != std::string::npos;
    if (line.length() > (parted || lexicon.names(Subject::site_count, line.words) ? with_more : alone)) return {};
    const auto items = requisite_items(line);
    for (std::size_t i = 0; i < items.size(); ++i)
        if (items[i].sort == Sort::date &&
            (i == 0 || labels_day(items[i - 1], lexicon) || behind_bar(line, items[i].begin) ||
             leads_to_day(line, items[i].begin) || line.folded.starts_with("новость от ")))
            return {items[i].date, 75, shortened(line.text, 60)};
    return {};
}

Told<Date> dateline(const HeadLine& line) {
    std::size_t end = 0;
    const auto date = date_at(line.folded, 0, &end);
    if (!date) return {};
    std::string_view behind = std::string_view(line.text).substr(end);
    for (const std::string_view word : {std::string_view(" года"), std::string_view(" г."), std::string_view(".")})
        if (behind.starts_with(word)) behind.remove_prefix(word.size());
    if (!behind.starts_with(" ") || !head_line(behind).capital()) return {};
    return {date, 65, shortened(line.text, 60)};
}

Told<Date> day_in_path(const HeadLine& line) {
    if (begins_with_any(line.folded, {"главная »", "главная /"}))
        if (const auto items = requisite_items(line); !items.empty() && items.back().sort == Sort::date)
            return {items.back().date, 70, shortened(line.text, 60)};
    for (std::size_t w = 1; w + 2 < line.words.size() && line.first() == "главная"; ++w) {
        const std::string day = line.words[w + 2].form + " " + line.words[w + 1].form + " " + line.words[w].form;
        if (const auto date = date_at(day, 0)) return {date, 70, shortened(line.text, 60)};
    }
    return {};
}

Told<Date> day_in_section(const HeadLine& line) {
    constexpr std::size_t longest_section = 2;  // words
    const auto items = requisite_items(line);
    for (std::size_t i = 1; i < items.size() && i <= longest_section; ++i) {
        if (items[i - 1].sort != Sort::word) return {};
        const std::string_view behind = std::string_view(line.text).substr(items[i].end);
        if (items[i].sort == Sort::date && !behind.empty() && only_time(behind)) return {items[i].date, 70, line.text};
    }
    return {};
}

Told<Date> day_behind_headline(const HeadLine& line) {
    for (const RequisiteItem& item : requisite_items(line)) {
        if (item.sort != Sort::date || item.begin == 0) continue;
        const std::size_t before = line.text.find_last_not_of(' ', item.begin - 1);
        const std::string_view behind = std::string_view(line.text).substr(item.end);
        const bool apart =
            before != std::string::npos &&
            (std::string_view(".,|-").find(line.text[before]) != std::string_view::npos || ends_it(line, item));
        if (apart && (only_time(behind) || begins_with_any(behind, {" - ", " — ", " – ", " | "})))
            return {item.date, 65, shortened(line.text, 120)};
    }
    return {};
}

}  // namespace merilo
