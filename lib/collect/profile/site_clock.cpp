#include "collect/profile/site_clock.h"

#include <algorithm>

#include "collect/profile/news_line.h"
#include "text/dates.h"
#include "text/digits.h"

namespace merilo {
namespace {

using Sort = RequisiteItem::Sort;

using Lines = std::vector<HeadLine>;

constexpr std::size_t dotted_size = 10;  // «07.02.2025»

/// «Пятница, 07.02.2025, 22:40»: a free site's clock, perhaps with its greeting behind it.
bool clock_of_visit(const HeadLine& line) {
    if (line.folded.find("гость") != std::string::npos || line.folded.find("приветствую") != std::string::npos)
        return true;
    constexpr std::size_t hour = 2;  // figures: «11:24 Среда 18 февраля 2026»
    if (line.words.size() > hour && line.words[0].form.size() == hour && is_digit(line.words[0].form[0]) &&
        weekday(line.words[hour].form))
        return true;
    const std::size_t day = line.words.size() > 1 && weekday(line.first()) ? line.words[1].begin : std::string::npos;
    return day != std::string::npos && parse_date(std::string_view(line.text).substr(day, dotted_size)) &&
           line.text.substr(day).find(", ") == dotted_size;
}

/// «18.11.2025, 20:14 Завод отчитался об отходах»: a headline behind its day and hour.
bool dated_headline(const HeadLine& line) {
    constexpr int shortest = 30;  // characters
    if (line.length() < shortest || line.text.empty() || !is_digit(line.text[0])) return false;
    const auto items = requisite_items(line);
    return items.size() > 1 && items[0].sort == Sort::date && behind_time(items, 0) > 1;
}

/// One of several such lines: what else is new on the site.
bool among_headlines(const Lines& lines, std::size_t i) {
    if (!dated_headline(lines[i])) return false;
    return (i > 0 && dated_headline(lines[i - 1])) || (i + 1 < lines.size() && dated_headline(lines[i + 1]));
}

}  // namespace

bool clock_of_site(const Lines& lines, std::size_t i) {
    const bool split = i > 0 && lines[i - 1].words.size() == 1 && weekday(lines[i - 1].first());
    return split || clock_of_visit(lines[i]) || among_headlines(lines, i);
}

}  // namespace merilo
