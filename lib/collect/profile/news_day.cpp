#include "collect/profile/news_day.h"

#include <algorithm>
#include <optional>

#include "collect/profile/news_line.h"
#include "collect/profile/site_clock.h"
#include "text/dates.h"
#include "text/utf8.h"
#include "text/word_lists.h"

namespace merilo {

using Lines = std::vector<HeadLine>;

Told<Date> day_of_news_title(std::string_view title) {
    constexpr std::size_t longest = 300;  // bytes
    const HeadLine line = head_line(title.substr(0, longest));
    std::size_t end = 0;
    const auto first = date_at(line.folded, 0, &end);
    const std::string_view behind = std::string_view(line.text).substr(first ? end : 0);
    if (first && (behind.empty() || begins_with_any(behind, {" - ", " – "}))) return {first, 70, line.text};
    if (line.words.size() > 2 && line.text.find(" » ") != std::string::npos) {  // «19 » Июнь » 2015 » …»
        const std::string day = line.words[0].form + " " + line.words[1].form + " " + line.words[2].form;
        if (const auto date = date_at(day, 0)) return {date, 70, shortened(line.text, 60)};
    }
    return day_behind_headline(line);
}

namespace {

constexpr std::size_t above_headline = 4, below_headline = 3;  // lines in which its day may stand

/// The line that the page's title begins with; none, when it is too short to be known by.
std::optional<std::size_t> headline_of(std::string_view title, const Lines& lines) {
    constexpr std::size_t reach = 60;
    constexpr int shortest = 12;  // characters
    const std::string whole = head_line(title).folded;
    for (std::size_t i = 0; i < lines.size() && i < reach; ++i)
        if (lines[i].length() >= shortest && whole.starts_with(lines[i].folded)) return i;
    return {};
}

/// The day nearest to line `i`, first below it.
Told<Date> day_around(const Lines& lines, std::size_t i, const Lexicon& lexicon) {
    const auto told = [&](std::size_t k) {
        return clock_of_site(lines, k) ? Told<Date>{} : day_of_news_line(lines[k], lexicon);
    };
    for (std::size_t k = i + 1; k < lines.size() && k <= i + below_headline; ++k)
        if (Told<Date> day = told(k)) return day;
    for (std::size_t k = i; k > 0 && i - k < above_headline; --k)
        if (Told<Date> day = told(k - 1)) return day;
    return {};
}

}  // namespace

std::size_t begin_of_news(std::string_view title, const Lines& lines) {
    const std::size_t headline = headline_of(title, lines).value_or(0);
    return headline - std::min(headline, above_headline);
}

Told<Date> day_beside_headline(const DocumentText& text, const Lines& lines, const Lexicon& lexicon) {
    constexpr std::size_t reach = 60;
    const std::string title = head_line(text.title).folded;
    for (const std::string& heading : text.headings) {
        const std::string headline = head_line(heading).folded;
        if (headline.empty() || title.find(headline) == std::string::npos) continue;
        for (std::size_t i = 0; i < lines.size() && i < reach; ++i) {
            if (lines[i].folded != headline) continue;
            for (std::size_t k = i + 1; k < lines.size() && k <= i + below_headline; ++k)
                if (Told<Date> day = clock_of_site(lines, k) ? Told<Date>{} : day_of_news_line(lines[k], lexicon))
                    return day;
        }
    }
    const auto headline = headline_of(text.title, lines);
    return headline ? day_around(lines, *headline, lexicon) : Told<Date>{};
}

Told<Date> day_of_news(std::string_view title, const Lines& lines, const Lexicon& lexicon) {
    constexpr std::size_t reach = 60, top = 3;  // lines
    if (!lines.empty() && !clock_of_site(lines, 0))
        if (Told<Date> day = day_behind_headline(lines[0])) return day;
    const std::size_t begin = begin_of_news(title, lines);
    for (std::size_t i = 0; i < lines.size() && i < reach; ++i) {
        Told<Date> day = day_in_path(lines[i]);
        const bool others = i < begin || clock_of_site(lines, i);
        if (!day && !others) day = day_of_news_line(lines[i], lexicon);
        if (!day && !others && i < top) day = day_in_section(lines[i]);
        if (day) return day;
    }
    for (std::size_t i = 0; i < lines.size() && i < reach; ++i)
        if (Told<Date> day = clock_of_site(lines, i) ? Told<Date>{} : dateline(lines[i])) return day;
    return {};
}

}  // namespace merilo
