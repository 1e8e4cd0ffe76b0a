#include <algorithm>

#include "collect/profile/content/content_readers.h"
#include "text/title.h"
#include "text/years.h"

namespace merilo {
namespace {

constexpr std::size_t lines_of_head = 20, longest = 600;

bool spans(const std::optional<YearSpan>& years) { return years && years->from < years->to; }

/// «Итоги 2021 года», «по результатам 2020-2021 учебного года»: the years behind such a word are looked back on.
bool sums_up(std::string_view lower) {
    for (const std::string_view word : {"итог", "результатам ", "результатах "})
        if (lower.find(word) != std::string_view::npos) return true;
    return false;
}

struct YearsTold {
    std::optional<YearSpan> valid, covers;
};

/// Years without «на» or «за» are a plan's term; what looks back covers them. What looks back has no term.
YearsTold years_of_title(const std::string& title, const Lexicon& lexicon) {
    const std::string lower = folded(composed(std::string_view(title).substr(0, longest)));
    const auto edition = edition_in(lower);
    const Years years = years_in(std::string_view(lower).substr(0, edition ? edition->begin : lower.size()));
    const auto kind = read_title(title, lexicon).kind;
    const bool sums = sums_up(lower);
    const bool looks_back =
        kind == Kind::analysis || kind == Kind::report || (sums && kind != Kind::plan && kind != Kind::programme);
    const auto bare = spans(years.bare) || sums ? years.bare : std::nullopt;
    const auto own = years.within ? years.within : bare;
    YearsTold told{std::nullopt, years.covers};
    const auto year =
        years.single ? std::optional(YearSpan{*years.single, *years.single}) : std::nullopt;  // «план на май 2022 года»
    const auto with = [&](std::string_view word) { return lower.find(word) != std::string::npos ? year : std::nullopt; };
    if (!looks_back)
        told.valid = years.valid ? years.valid : own;
    else if (!told.covers && !years.valid)
        told.covers = own ? own : with(" за ");
    if (!told.valid && (kind == Kind::plan || kind == Kind::cyclogram)) told.valid = with(" на ");
    return told;
}

void tell(Told<YearSpan>& years, const std::optional<YearSpan>& span, int confidence, std::string_view because) {
    if (span && !years) years = {span, confidence, quoted(because)};
}

/// «Срок реализации», «Сроки действия программы», «Период реализации».
bool names_term(const ContentText& content, const ContentLine& line) {
    if (line.last - line.first < 2) return false;
    for (std::size_t i = line.first; i + 1 < std::min(line.last, line.first + 4); ++i) {
        const auto& word = content.words[i].stem;
        const auto& next = content.words[i + 1].stem;
        if ((word == "срок" || word == "период") &&
            (next == "реализац" || next == "действ" || next == "выполнен" || next == "исполнен"))
            return true;
        if ((word == "срок" || word == "этап") && next == "и") return i + 3 < line.last;
    }
    return false;
}

/// The years of a term stand in its line or the next one; in several years, none when they leave gaps.
std::optional<YearSpan> term_at(const ContentText& content, std::size_t line) {
    std::string lower = folded(content.of(content.lines[line]).substr(0, longest));
    if (line + 1 < content.lines.size() && lower.find("20") == std::string::npos)
        lower += ' ' + folded(content.of(content.lines[line + 1]).substr(0, longest));
    const Years years = years_in(lower);
    return years.valid ? years.valid : spans(years.bare) ? years.bare : years.within;
}

void read_term(Profile& profile, const ContentText& content) {
    for (std::size_t i = 0; i < content.lines.size() && !profile.valid; ++i)
        if (names_term(content, content.lines[i])) tell(profile.valid, term_at(content, i), 85, content.of(content.lines[i]));
}

/// The first lines of a text without a title that could be told: only what «на» and «за» say.
void read_head(Profile& profile, const ContentText& content) {
    std::size_t seen = 0;
    for (const ContentLine& line : content.lines) {
        if (line.empty()) continue;
        if (++seen > lines_of_head) return;
        const Years years = years_in(folded(content.of(line).substr(0, longest)));
        tell(profile.valid, years.valid, 60, content.of(line));
        tell(profile.covers, years.covers, 60, content.of(line));
    }
}

}  // namespace

void read_years_covered(Profile& profile, const ContentText& content, const Lexicon& lexicon) {
    for (const std::string& title : content.titles) {
        const YearsTold told = years_of_title(title, lexicon);
        if (!profile.covers) tell(profile.valid, told.valid, 90, title);
        if (!profile.valid || told.valid) tell(profile.covers, told.covers, 90, title);
    }
    if (!profile.valid && !profile.covers) read_term(profile, content);
    if (content.titles.empty() && !profile.valid) read_head(profile, content);
}

}  // namespace merilo
