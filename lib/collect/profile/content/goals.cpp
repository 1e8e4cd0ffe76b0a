#include <algorithm>

#include "collect/profile/content/content_readers.h"
#include "collect/profile/content/goal_texts.h"

namespace merilo {
namespace {

using GoalTexts = std::vector<GoalText>;

constexpr std::size_t short_text = 25, lines_of_results = 60;
constexpr int sure = 70;

std::string words_from(const ContentText& content, std::size_t first, std::size_t last) {
    return quoted(content.between(first, std::min({last, first + 30, content.words.size()}) - 1));
}

/// Words that head what is planned: «Ожидаемые результаты», «Целевые показатели», «Планируемые значения».
bool heads_results(const ContentText& content, const ContentLine& line) {
    for (std::size_t i = line.first; i < line.last && i < line.first + 4; ++i) {
        const std::string_view form = content.words[i].form;
        const std::string_view next = i + 1 < line.last ? std::string_view(content.words[i + 1].form) : std::string_view();
        const bool planned = form.starts_with("ожидаем") || form.starts_with("планируем") || form.starts_with("целев") ||
                             form.starts_with("конечн") || form.starts_with("плановы");
        const bool counted = next.starts_with("результат") || next.starts_with("показател") || next.starts_with("индикатор") ||
                             next.starts_with("значени") || next.starts_with("конечн") || next.starts_with("эффект") ||
                             next.starts_with("ориентир");
        if (planned && counted) return true;
        if ((form.starts_with("показател") || form.starts_with("индикатор")) &&
            (next.starts_with("достижени") || next.starts_with("цел")))
            return true;
    }
    return false;
}

/// A heading ends a section: a numbered line in capitals, or one that the document's format calls so.
bool heading(const ContentText& content, const ContentLine& line) {
    if (line.empty() || line.last - line.first > 14) return false;
    const std::string_view text = content.of(line);
    const bool numbered = is_number(content.words[line.first].form) && line.last - line.first > 1 &&
                          content.capital(line.first + 1) && text.find_first_of(";%\t") == std::string_view::npos &&
                          content.of(line).find(". ") != std::string_view::npos;
    return line.heading || (numbered && !text.ends_with('.') && !text.ends_with(','));
}

/// The first measure under the headings of what is planned.
std::vector<Measure> planned_measures(const ContentText& content) {
    std::vector<Measure> found;
    for (std::size_t at = 0; at < content.lines.size(); ++at) {
        if (content.lines[at].empty() || !heads_results(content, content.lines[at])) continue;
        std::size_t end = at + 1;
        while (end < content.lines.size() && end - at < lines_of_results && !heading(content, content.lines[end])) ++end;
        const auto more = measures_in(content, content.lines[at].first, content.lines[end - 1].last);
        for (const Measure& one : more)
            if (one.kind != Measure::date) found.push_back(one);  // dates there are those of a plan's rows
        at = end - 1;
    }
    std::stable_sort(found.begin(), found.end(), [](const Measure& a, const Measure& b) { return a.kind < b.kind; });
    return found;
}

/// News tell of other people's goals.
Told<bool> told_present(const ContentText& content, const GoalTexts& goals, const Told<Kind>& kind) {
    if (!goals.empty() && kind.value == Kind::news) return {};
    if (!goals.empty()) return {true, goals.size() > 1 ? 92 : 85, words_from(content, goals.front().word, goals.front().last)};
    if (!content.whole || content.words.size() < short_text) return {};
    return {false, 75, {}};
}

Told<bool> told_by(const ContentText& content, const std::vector<Measure>& measures, int figure, int share) {
    if (measures.empty()) return {};
    const Measure& first = measures.front();
    const std::size_t from = first.word > 4 ? first.word - 4 : 0;
    return {true, first.kind == Measure::share ? share : figure,
            words_from(content, std::max(from, content.lines[content.line_of[first.word]].first), first.word + 6)};
}

Told<bool> told_measurable(const ContentText& content, const GoalTexts& goals) {
    std::vector<Measure> measures;
    for (const GoalText& goal : goals) {
        const auto more = measures_in(content, goal.first, goal.last);
        measures.insert(measures.end(), more.begin(), more.end());
    }
    std::stable_sort(measures.begin(), measures.end(), [](const Measure& a, const Measure& b) { return a.kind < b.kind; });
    if (const auto told = told_by(content, measures, 90, 65)) return told;
    if (const auto told = told_by(content, planned_measures(content), 75, 55)) return told;
    if (!content.whole) return {};
    return {false, 75, words_from(content, goals.front().word, goals.front().last)};
}

/// The goal begins as general words do: «совершенствование …», «создание условий …».
bool abstract(const ContentText& content, const GoalText& goal, const Lexicon& lexicon) {
    std::vector<Token> beginning;
    for (std::size_t i = goal.first; i < goal.last && beginning.size() < 4; ++i)
        if (!is_number(content.words[i].form)) beginning.push_back(content.words[i]);
    const auto hits = lexicon.find(Subject::abstract_goal, beginning);
    return !hits.empty() && hits.front().word <= 1;
}

Told<bool> told_concrete(const ContentText& content, const GoalTexts& goals, const Told<bool>& measurable,
                         const Lexicon& lexicon) {
    if (measurable && *measurable && measurable.confidence < sure) return {};
    if (measurable && *measurable) return {true, measurable.confidence - 10, measurable.because};
    const auto general = [&](const GoalText& goal) { return abstract(content, goal, lexicon); };
    if (!measurable || !std::all_of(goals.begin(), goals.end(), general)) return {};
    return {false, 60, words_from(content, goals.front().first, goals.front().last)};
}

}  // namespace

void read_goals(Profile& profile, const ContentText& content, const Lexicon& lexicon) {
    const GoalTexts goals = goal_texts(content, lexicon);
    profile.goals.present = told_present(content, goals, profile.kind);
    if (!profile.goals.present || goals.empty()) return;
    profile.goals.measurable = told_measurable(content, goals);
    profile.goals.concrete = told_concrete(content, goals, profile.goals.measurable, lexicon);
}

}  // namespace merilo
