// Workflow commands that GitHub shows as annotations of a commit. It shows ten of a level in a step, so what costs most
// comes first, and what is said of one place for several rows is said once.
#include <algorithm>
#include <map>
#include <tuple>

#include "report/groups.h"
#include "report/machine.h"
#include "report/page.h"
#include "report/reporters.h"
#include "report/wording.h"
#include "score/review.h"

namespace merilo {

namespace {

enum class Annotation { error, warning, notice };
constexpr std::string_view annotation_names[] = {"error", "warning", "notice"};

/// A message; in a property, where a colon or a comma would end it, two characters more.
std::string escaped(std::string_view text, bool property) {
    std::string out;
    for (const char c : text) {
        const bool special = c == '%' || c == '\r' || c == '\n' || (property && (c == ':' || c == ','));
        if (special) out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
        else out += c;
    }
    return out;
}

std::string command(Annotation level, const Place& place, std::string_view title, const std::string& text) {
    return fmt::format("::{} file={},line={},col={},title={}::{}\n", annotation_names[static_cast<int>(level)],
                       escaped(plain_path(place.file), true), place.mark.line, place.mark.column, escaped(one_line(title), true),
                       escaped(one_line(text), false));
}

Annotation level_of(const Evaluation& evaluation, const Finding& finding) {
    if (finding.outcome == Outcome::error) return Annotation::error;
    if (finding.outcome == Outcome::not_checked || overruling(evaluation, finding)) return Annotation::notice;
    switch (finding.severity) {
        case Severity::error: return Annotation::error;
        case Severity::warning: return Annotation::warning;
        case Severity::note: break;
    }
    return Annotation::notice;
}

/// What one check says of one document at one place, for every row that it concerns.
struct Spot {
    const Evaluation* evaluation;
    const Finding* first;
    Annotation level;
    std::vector<int> rows;
    int points = 0;
    bool same_message = true;
};

using SpotKey = std::tuple<std::string_view, Mark, int, Annotation>;

std::vector<Spot> spots_of(const Evaluation& evaluation) {
    std::vector<Spot> spots;
    std::map<SpotKey, std::size_t> known;
    for (const Finding& finding : evaluation.findings) {
        const Annotation level = level_of(evaluation, finding);
        const auto [entry, fresh] = known.emplace(SpotKey{finding.check, finding.mark, finding.document, level}, spots.size());
        if (fresh) spots.push_back({&evaluation, &finding, level, {}, 0, true});
        Spot& spot = spots[entry->second];
        if (finding.criterion >= 0) spot.rows.push_back(finding.criterion);
        // A document's stake is that of the whole document, so it is never added up; rows' stakes are.
        spot.points = finding.document >= 0 ? std::max(spot.points, finding.points_at_stake) : spot.points + finding.points_at_stake;
        spot.same_message = spot.same_message && finding.message == spot.first->message;
    }
    return spots;
}

std::string text_of(const Spot& spot, Lang lang) {
    const Evaluation& evaluation = *spot.evaluation;
    if (spot.rows.size() < 2) return finding_text(evaluation, *spot.first, lang);
    const std::string& fix = spot.first->fix.in(lang);
    if (of_empty_row(evaluation, *spot.first)) return unanswered_text(evaluation.rubric(), spot.rows, lang) + ". " + fix;
    const std::string rows = rows_text(evaluation.rubric(), spot.rows, lang);
    const std::string message = spot.same_message ? message_text(evaluation, *spot.first, lang) : check_title(spot.first->check, lang);
    return message + " (" + rows + "). " + fix;
}

std::string title_of(const Spot& spot, Lang lang) {
    std::string title = fmt::format("{} [{}]", check_title(spot.first->check, lang), spot.first->check);
    if (spot.points == 0) return title;
    if (of_empty_row(*spot.evaluation, *spot.first))
        return title + tell(lang, {" за ответ: до {}", " an answer earns: up to {}"}, counted(spot.points, points_of_noun));
    return title + tell(lang, {" цена: {}", " at stake: {}"}, points_text(spot.points, lang));
}

std::string annotation(const Spot& spot, Lang lang) {
    std::string text = text_of(spot, lang);
    if (spot.first->outcome != Outcome::fail) text = fmt::format("{}: {}", label(*spot.first, lang), text);
    text += decision_note(*spot.evaluation, *spot.first, lang);
    return command(spot.level, spot.evaluation->submission.place(spot.first->mark), title_of(spot, lang), text);
}

std::string write(const Report& report, const ReportOptions& options) {
    std::string text;
    for (const Error& error : report.errors)
        text += command(Annotation::error, error.place, unreadable_title.in(options.lang), error.message.in(options.lang));
    std::vector<Spot> spots;
    for (const Evaluation& evaluation : report.evaluations)
        for (Spot& spot : spots_of(evaluation)) spots.push_back(std::move(spot));
    std::stable_sort(spots.begin(), spots.end(), [](const Spot& a, const Spot& b) {
        return a.level != b.level ? a.level < b.level : a.points > b.points;
    });
    for (const Spot& spot : spots) text += annotation(spot, options.lang);
    return text;
}

}  // namespace

const Reporter github_reporter{
    "github", {"пометки к строкам для GitHub Actions", "annotations of lines for GitHub Actions"}, write, true};

}  // namespace merilo
