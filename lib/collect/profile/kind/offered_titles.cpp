#include "collect/profile/kind/offered_titles.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <set>
#include <string>

#include "collect/profile/lines/requisite_items.h"
#include "text/digits.h"
#include "text/word_lists.h"

namespace merilo {
namespace {

using Lines = std::vector<HeadLine>;

const HeadLine& at(const Lines& lines, int i) { return lines[static_cast<std::size_t>(i)]; }

/// «Приказ … от 14.09.2023 № 233 «О работе …»»: its day and number; nothing where it does not say more than that.
std::optional<std::pair<Date, std::string>> listed_act(const Lines& lines, const NamedLine& named) {
    constexpr std::size_t requisites_only = 6;  // words
    if (!makes_act(named.kind.kind) || at(lines, named.line).words.size() <= requisites_only) return std::nullopt;
    std::optional<Date> day;
    std::string number;
    for (const RequisiteItem& item : requisite_items(at(lines, named.line))) {
        if (item.sort == RequisiteItem::Sort::date && !day) day = item.date;
        if (item.sort == RequisiteItem::Sort::number && number.empty()) number = item.text;
    }
    return day ? std::optional(std::pair(*day, number)) : std::nullopt;
}

/// «Приложение 1 к приказу … «План …»», as a site calls a file.
bool offers_annex(const Lines& lines, int line) {
    if (line + 1 >= std::ssize(lines)) return false;
    const HeadLine& next = at(lines, line + 1);
    return next.first() == "приложение" && (next.text.ends_with("\"") || next.text.ends_with("»"));
}

/// A menu's or a list's line: short, and no sentence.
bool short_line(const HeadLine& line) {
    constexpr int longest = 90;
    return line.length() < longest && !line.text.ends_with(".") && !line.text.ends_with(";") && !begins_preamble(line);
}

/// «План работы», «Приказы и письма», «Положения о конкурсах»: whatever its number, the first noun is a paper's name.
std::string paper_named(const HeadLine& line, const Lexicon& lexicon) {
    if (!line.capital() || line.column > 0) return {};
    if (const auto kind = kind_line(line, lexicon); kind && kind->alone) return {};  // «Протокол № 2» of a stamp
    const int most_adjectives = adjective_form(line.first()) ? 1 : 0;
    int first = 0;  // behind «[04.12]»
    while (first < std::ssize(line.words) && is_digit(line.words[static_cast<std::size_t>(first)].form[0])) ++first;
    for (const Lexicon::Hit& hit : lexicon.find(Subject::kind, line.words))
        if (hit.word <= first + most_adjectives && hit.entry->name != "news") return hit.entry->name;
    return {};
}

/// Among short lines that name papers of several kinds.
bool listed(const Lines& lines, int line, const Lexicon& lexicon) {
    if (at(lines, line).all_capitals()) return false;  // a menu stands around a document
    constexpr int reach = 6;
    std::vector<std::string> papers;
    for (const int step : {-1, 1})
        for (int i = line + step;
             i >= 0 && i < std::ssize(lines) && std::abs(i - line) <= reach && short_line(at(lines, i)); i += step)
            if (std::string paper = paper_named(at(lines, i), lexicon);
                !paper.empty() && at(lines, i).folded != at(lines, line).folded)
                papers.push_back(std::move(paper));
    std::set<std::string> kinds(papers.begin(), papers.end());
    kinds.insert(paper_named(at(lines, line), lexicon));
    return (papers.size() > 2 && kinds.size() > 1) || (papers.size() > 1 && kinds.size() > 2);
}

/// «Документы», «Локальные акты:»: what a list of links is called.
bool links_heading(const HeadLine& line, const Lexicon& lexicon) {
    constexpr int longest = 40;
    const std::size_t named = line.length() < longest ? lexicon.opening(Subject::link_heading, line.words) : 0;
    return named > 0 && (named == line.words.size() || line.text.ends_with(":"));
}

/// «Документы:» over it, «(скачать, 412 Кб)» in it or behind it.
bool offered(const Lines& lines, int line, const Lexicon& lexicon) {
    const bool acts = line + 1 < std::ssize(lines) && at(lines, line + 1).folded.starts_with("1.");  // its first point
    const auto kind = kind_line(at(lines, line), lexicon);
    const bool title = kind && kind->alone && at(lines, line).all_capitals();  // «ПРОТОКОЛ № 2»
    if (!acts && !title && under_links_heading(lines, line, lexicon)) return true;
    const auto marked = [&](const HeadLine& one) { return lexicon.names(Subject::link_word, one.words); };
    constexpr std::size_t button = 3;  // words
    const bool cell = line + 1 < std::ssize(lines) && at(lines, line + 1).row == at(lines, line).row &&
                      at(lines, line + 1).column > 0;
    const bool below = line + 1 < std::ssize(lines) && at(lines, line + 1).words.size() == 1;
    return marked(at(lines, line)) ||
           ((cell || below) && at(lines, line + 1).words.size() <= button && marked(at(lines, line + 1)));
}

}  // namespace

bool names_file(const HeadLine& line) {
    static constexpr auto ends =
        std::to_array<std::string_view>({".pdf", ".doc", ".docx", ".xls", ".xlsx", ".rtf", ".odt"});
    return ends_with_any(line.folded, ends);
}

bool makes_act(Kind kind) { return is_act(kind) || kind == Kind::decision; }

bool lists_acts(const Lines& lines, const std::vector<NamedLine>& named) {
    std::vector<std::pair<Date, std::string>> acts;
    for (const NamedLine& each : named) {
        const auto act = listed_act(lines, each);
        if (!act) continue;
        if (offers_annex(lines, each.line)) return true;
        if (std::find(acts.begin(), acts.end(), *act) == acts.end()) acts.push_back(*act);
    }
    return acts.size() > 1;
}

bool offers_papers(const Lines& lines, const Lexicon& lexicon) {
    constexpr std::ptrdiff_t most = 60;
    constexpr int longest = 160;
    if (std::ssize(lines) > most) return false;
    std::vector<std::string_view> titles;
    for (const HeadLine& line : lines) {
        if (line.length() > longest || line.text.ends_with(".") || line.text.ends_with(":") || begins_preamble(line))
            return false;
        const auto kind = kind_line(line, lexicon);
        if (!kind || kind->alone) continue;
        if (titles.empty() && makes_act(kind->kind)) return false;
        const bool again = std::any_of(titles.begin(), titles.end(), [&](std::string_view title) {
            return title.starts_with(line.folded) || std::string_view(line.folded).starts_with(title);
        });
        if (!again) titles.push_back(line.folded);
    }
    return titles.size() > 1 && lines.size() <= 3 * titles.size();
}

std::vector<NamedLine> without_links(const Lines& lines, const std::vector<NamedLine>& named, const Lexicon& lexicon) {
    std::vector<NamedLine> kept;
    std::copy_if(named.begin(), named.end(), std::back_inserter(kept), [&](const NamedLine& one) {
        return !listed(lines, one.line, lexicon) && !offered(lines, one.line, lexicon);
    });
    return kept;
}

bool under_links_heading(const Lines& lines, int line, const Lexicon& lexicon) {
    const int reach = at(lines, line).point() ? 20 : 4;  // a numbered list is one
    for (int i = line - 1; i >= 0 && i >= line - reach && short_line(at(lines, i)); --i)
        if (links_heading(at(lines, i), lexicon))
            return i == line - 1 || at(lines, i).text.ends_with(":") || at(lines, i + 1).point();
    return false;
}

bool among_titles(const Lines& lines, int line, const Lexicon& lexicon) {
    const auto titled = [&](int i) { return i >= 0 && i < std::ssize(lines) && kind_line(at(lines, i), lexicon); };
    return titled(line - 1) || titled(line + 1);
}

}  // namespace merilo
