#include "collect/profile/offered_titles.h"

#include <algorithm>
#include <iterator>

#include "collect/profile/requisite_items.h"

namespace merilo {
namespace {

using Lines = std::vector<HeadLine>;

const HeadLine& at(const Lines& lines, int i) { return lines[static_cast<std::size_t>(i)]; }

/// «Приказ … от 14.09.2023 № 233 «О работе …»»: its day; nothing where it does not say more than that.
std::optional<Date> day_of_listed_act(const Lines& lines, const NamedLine& named) {
    constexpr std::size_t requisites_only = 6;  // words
    if (!makes_act(named.kind.kind) || at(lines, named.line).words.size() <= requisites_only) return std::nullopt;
    for (const RequisiteItem& item : requisite_items(at(lines, named.line)))
        if (item.sort == RequisiteItem::Sort::date) return item.date;
    return std::nullopt;
}

/// «Приложение 1 к приказу … «План …»», as a site calls a file.
bool offers_annex(const Lines& lines, int line) {
    if (line + 1 >= std::ssize(lines)) return false;
    const HeadLine& next = at(lines, line + 1);
    return next.first() == "приложение" && (next.text.ends_with("\"") || next.text.ends_with("»"));
}

}  // namespace

bool makes_act(Kind kind) { return is_act(kind) || kind == Kind::decision; }

bool lists_acts(const Lines& lines, const std::vector<NamedLine>& named) {
    std::vector<Date> days;
    for (const NamedLine& each : named) {
        const auto day = day_of_listed_act(lines, each);
        if (!day) continue;
        if (offers_annex(lines, each.line)) return true;
        if (std::find(days.begin(), days.end(), *day) == days.end()) days.push_back(*day);
    }
    return days.size() > 1;
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

std::vector<NamedLine> without_links(std::vector<NamedLine> named) {
    constexpr std::ptrdiff_t least = 3;
    std::vector<NamedLine> kept;
    for (auto begin = named.begin(); begin != named.end();) {
        auto end = std::adjacent_find(
            begin, named.end(), [](const NamedLine& one, const NamedLine& next) { return next.line - one.line > 1; });
        if (end != named.end()) ++end;
        if (end - begin < least) kept.insert(kept.end(), begin, end);
        begin = end;
    }
    return kept;
}

bool among_titles(const Lines& lines, int line, const Lexicon& lexicon) {
    const auto titled = [&](int i) { return i >= 0 && i < std::ssize(lines) && kind_line(at(lines, i), lexicon); };
    return titled(line - 1) || titled(line + 1);
}

}  // namespace merilo
