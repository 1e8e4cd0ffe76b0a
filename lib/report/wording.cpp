#include "report/wording.h"

#include <algorithm>
#include <set>

#include "check/all_checks.h"
#include "check/shared.h"

namespace merilo {

std::string points_text(int points, Lang lang) { return counted(points, points_noun).in(lang); }

std::string interval(const Points& points) {
    if (points.confirmed == points.possible) return std::to_string(points.confirmed);
    return fmt::format("{}…{}", points.confirmed, points.possible);
}

std::string totals_text(const Evaluation& evaluation, Lang lang) {
    const Points& points = evaluation.points;
    if (evaluation.rubric().total && evaluation.rubric().undisclosed.value_or(0) == 0)
        return tell(lang, {"Подтверждено по форме {} из {} (заявлено {})", "Confirmed by form: {} of {} (claimed {})"},
                    interval(points), points.max, points.claimed);
    return tell(lang,
                {"Подтверждено по форме {} из {} опубликованных (заявлено {})",
                 "Confirmed by form: {} of the {} published (claimed {})"},
                interval(points), points.max, points.claimed);
}

std::string awarded_text(const Evaluation& evaluation, Lang lang) {
    if (!evaluation.points.awarded) return {};
    std::string text = tell(lang, {"Присуждено {} из {}", "Awarded: {} of {}"}, *evaluation.points.awarded,
                            evaluation.points.max);
    if (!evaluation.expert.empty()) text += tell(lang, {" (эксперт: {})", " (expert: {})"}, evaluation.expert);
    if (evaluation.undecided > 0)
        text += tell(lang,
                     {"; без решения эксперта: {}, там засчитано подтверждённое",
                      "; without a decision: {}, counted there as confirmed"},
                     counted(evaluation.undecided, rows_noun));
    return text;
}

std::vector<std::string> rubric_caveats(const Rubric& rubric, Lang lang) {
    std::vector<std::string> lines;
    if (const int hidden = rubric.undisclosed.value_or(0); rubric.total && hidden > 0)
        lines.push_back(tell(lang,
                             {"итог из {} назвать нельзя: позиции, за которые даётся {}, в источнике не опубликованы",
                              "no total out of {} can be given: the rows worth {} are not published in the source"},
                             counted(*rubric.total, points_of_noun), counted(hidden, points_noun)));
    if (!rubric.total)
        lines.push_back(tell(lang, {"общей суммы баллов источник не публикует: здесь складываются только позиции методики",
                                    "the source publishes no total: only the rubric's own rows are added up here"}));
    if (rubric.assumed() > 0)
        lines.push_back(tell(lang,
                             {"из {} {} — допущение методики, в источнике не опубликованы",
                              "of {}, {} rest on the rubric's assumption and are not published in the source"},
                             counted(rubric.published(), points_of_noun), rubric.assumed()));
    return lines;
}

std::vector<std::string> submission_caveats(const Evaluation& evaluation, Lang lang) {
    std::vector<std::string> lines;
    if (evaluation.links_not_opened > 0)
        lines.push_back(tell(lang,
                             {"не открыто ссылок: {} — балл за них не подтверждён, см. merilo fetch",
                              "links not opened: {} — points that rest on them are not confirmed, see merilo fetch"},
                             evaluation.links_not_opened));
    if (evaluation.links_not_checked > 0)
        lines.push_back(tell(lang,
                             {"не удалось проверить ссылок: {} — балл за них не подтверждён, откройте их сами",
                              "links that could not be checked: {} — points that rest on them are not confirmed, open them yourself"},
                             evaluation.links_not_checked));
    if (const auto& cycle = evaluation.submission.cycle; !cycle.empty()) {
        std::string stages;
        for (const Stage stage : cycle) stages.append(stages.empty() ? "" : ", ").append(title(stage).in(lang));
        int applicable = 0;
        for (const CriterionResult& row : evaluation.criteria) applicable += row.applicable ? row.points.max : 0;
        lines.push_back(tell(lang,
                             {"заявлен неполный управленческий цикл, оценены только этапы: {}; за них — до {} из {} баллов",
                              "an incomplete management cycle is declared, only these stages are scored: {}; up to {} of {} points"},
                             stages, applicable, evaluation.points.max));
    }
    return lines;
}

std::string rubric_text(const Rubric& rubric, Lang lang) {
    return tell(lang, {"{}, редакция {}", "{}, edition {}"}, quoted(rubric.title.in(lang)), rubric.edition);
}

std::string submission_text(const Submission& submission, Lang lang) {
    std::string text = submission.municipality.name;
    if (!submission.municipality.region.empty()) text += ", " + submission.municipality.region;
    return text + tell(lang, {", {} год", ", {}"}, submission.period);
}

std::string cell_text(std::string_view cell, Lang lang) {
    const std::size_t mark = cell.rfind('!');
    if (mark == std::string_view::npos) return std::string(cell);
    return tell(lang, {"лист «{}», {}", "sheet “{}”, {}"}, cell.substr(0, mark), cell.substr(mark + 1));
}

std::string place_text(const Place& place, Lang lang) {
    const std::string text = fmt::format("{}:{}:{}", place.file, place.mark.line, place.mark.column);
    return place.cell.empty() ? text : text + " (" + cell_text(place.cell, lang) + ")";
}

std::string place_text(const Evaluation& evaluation, const Mark& mark, Lang lang) {
    return place_text(evaluation.submission.place(mark), lang);
}

std::string document_text(const Evaluation& evaluation, int document, Lang lang) {
    return quoted(evaluation.submission.documents[document].title).in(lang);
}

std::string message_text(const Evaluation& evaluation, const Finding& finding, Lang lang) {
    const std::string& message = finding.message.in(lang);
    if (finding.document < 0) return message;
    const std::string document = document_text(evaluation, finding.document, lang);
    return message.find(document) == std::string::npos ? document + ". " + message : message;
}

std::string untitled_message(const Evaluation& evaluation, const Finding& finding, Lang lang) {
    return without_title(finding.message, evaluation.submission.documents[finding.document].title).in(lang);
}

namespace {

bool numbers_repeat(const Rubric& rubric) {
    std::set<std::string_view> numbers;
    return !std::all_of(rubric.criteria.begin(), rubric.criteria.end(),
                        [&](const Criterion& row) { return numbers.insert(row.number).second; });
}

}  // namespace

std::string row_list(const Rubric& rubric, const std::vector<int>& criteria, Lang lang) {
    const bool by_section = numbers_repeat(rubric);
    std::string text;
    for (std::size_t i = 0; i < criteria.size(); ++i) {
        const Criterion& row = rubric.criteria[criteria[i]];
        const bool last_of_section = i + 1 == criteria.size() || rubric.criteria[criteria[i + 1]].section != row.section;
        text += row.number;
        if (by_section && last_of_section) text += " (" + rubric.sections[row.section].title.in(lang) + ")";
        if (i + 1 < criteria.size()) text += by_section && last_of_section ? "; " : ", ";
    }
    return text;
}

std::string unanswered_text(const Rubric& rubric, const std::vector<int>& criteria, Lang lang) {
    const std::string list = row_list(rubric, criteria, lang);
    if (criteria.size() == 1) return tell(lang, {"Нет ответа по позиции: {}", "No answer in the row: {}"}, list);
    return tell(lang, {"Нет ответа по позициям: {}", "No answer in the rows: {}"}, list);
}

std::string unanswered_offer(const Evaluation& evaluation, const std::vector<int>& criteria, Lang lang) {
    int points = 0;
    for (const int row : criteria) points += evaluation.criteria[row].points.max;
    return tell(lang, {"{} ({}, до {})", "{} ({}, up to {})"}, unanswered_text(evaluation.rubric(), criteria, lang),
                counted(static_cast<int>(criteria.size()), rows_noun), counted(points, points_of_noun));
}

std::string mended_thing(const Evaluation& evaluation, const Mending& mending, Lang lang) {
    if (mending.document >= 0) return document_text(evaluation, mending.document, lang);
    if (mending.criterion < 0) return tell(lang, {"представление в целом", "the submission as a whole"});
    const Criterion& row = evaluation.rubric().criteria[mending.criterion];
    return tell(lang, {"позиция {} {}", "row {} {}"}, row.number, quoted(row.title.in(lang)).in(lang));
}

std::string rows_text(const Rubric& rubric, const std::vector<int>& criteria, Lang lang) {
    const std::string list = row_list(rubric, criteria, lang);
    if (criteria.size() == 1) return tell(lang, {"позиция {}", "row {}"}, list);
    return tell(lang, {"позиции {}", "rows {}"}, list);
}

std::string effect_text(const Effect& effect, bool on_citation, Lang lang) {
    const bool nothing_left = effect.kind == Effect::Kind::caps && effect.cap <= 0;
    switch (nothing_left ? Effect::Kind::voids : effect.kind) {
        case Effect::Kind::voids:
            if (on_citation) return tell(lang, {"ссылка ничего не подтверждает", "this citation proves nothing"});
            return tell(lang, {"балл не засчитывается", "no points are counted"});
        case Effect::Kind::withholds:
            return tell(lang, {"балл остаётся возможным, но не подтверждается", "points stay possible, not confirmed"});
        case Effect::Kind::caps:
            if (on_citation)
                return tell(lang, {"ссылка подтверждает не больше чем {}", "this citation proves at most {}"},
                            counted(effect.cap, points_noun));
            return tell(lang, {"засчитывается не больше чем {}", "at most {} are counted"},
                        counted(effect.cap, points_noun));
        case Effect::Kind::notes: break;
    }
    return tell(lang, {"на балл не влияет", "no effect on points"});
}

std::string effect_with_basis(const Effect& effect, Basis basis, bool on_citation, Lang lang) {
    return tell(lang, {"{} ({})", "{} ({})"}, effect_text(effect, on_citation, lang), title(basis));
}

std::string effect_with_basis(const Finding& finding, Lang lang) {
    if (finding.outcome != Outcome::fail && finding.effect.kind != Effect::Kind::notes)
        return tell(lang, {"балл не подтверждён, пока это не проверено", "not confirmed until this is checked"});
    return effect_with_basis(finding.effect, finding.basis, finding.document >= 0, lang);
}

std::string_view label(const Finding& finding, Lang lang) {
    if (finding.outcome == Outcome::fail) return title(finding.severity).in(lang);
    return title(finding.outcome).in(lang);
}

std::string check_title(std::string_view id, Lang lang) {
    const Check* check = find_check(id);
    return std::string(check ? check->title.in(lang) : id);
}

}  // namespace merilo
