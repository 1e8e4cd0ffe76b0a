#include <algorithm>

#include "report/groups.h"
#include "report/pages.h"
#include "report/wording.h"
#include "score/suggest.h"

namespace merilo {

namespace {

std::vector<std::string> points_cells(const Points& points, bool reviewed) {
    std::vector<std::string> cells{std::to_string(points.claimed), std::to_string(points.confirmed),
                                   std::to_string(points.possible)};
    if (reviewed) cells.push_back(points.awarded ? std::to_string(*points.awarded) : "–");
    cells.push_back(std::to_string(points.max));
    return cells;
}

void add_sections(Page& page, const Evaluation& evaluation, Lang lang) {
    const auto word = [lang](const Pair& pair) { return std::string(pair.in(lang)); };
    Table table{{{word({"Раздел", "Section"}), false, true},
                 {word({"Заявлено", "Claimed"}), true},
                 {word({"Подтверждено", "Confirmed"}), true},
                 {word({"Возможно", "Possible"}), true}},
                {}};
    if (evaluation.reviewed) table.columns.push_back({word({"Присуждено", "Awarded"}), true});
    table.columns.push_back({word({"Макс.", "Max"}), true});
    table.columns.push_back({word({"Допущение", "Assumed"}), true});
    const auto row = [&](std::string title, const Points& points, int assumed) {
        std::vector<std::string> cells = points_cells(points, evaluation.reviewed);
        cells.insert(cells.begin(), std::move(title));
        cells.push_back(std::to_string(assumed));
        table.rows.push_back(std::move(cells));
    };
    int assumed = 0;
    for (std::size_t i = 0; i < evaluation.sections.size(); ++i) {
        const Section& section = evaluation.rubric().sections[i];
        const bool applies = std::any_of(section.criteria.begin(), section.criteria.end(),
                                         [&](int index) { return evaluation.criteria[index].applicable; });
        row(applies ? section.title.in(lang) : tell(lang, {"{} (не оценивается)", "{} (not scored)"}, section.title), evaluation.sections[i], assumed_in(evaluation, section));
        assumed += assumed_in(evaluation, section);
    }
    row(word({"Итого", "Total"}), evaluation.points, assumed);
    page.table(std::move(table));
}

/// Titles of the row's documents that nobody could check.
std::string unchecked_documents(const Evaluation& evaluation, int criterion, Lang lang) {
    std::vector<int> documents;
    for (const Finding& finding : evaluation.findings)
        if (finding.outcome == Outcome::not_checked && finding.criterion == criterion && finding.document >= 0 &&
            std::find(documents.begin(), documents.end(), finding.document) == documents.end())
            documents.push_back(finding.document);
    std::string text;
    for (const int document : documents)
        text.append(text.empty() ? "" : ", ").append(document_text(evaluation, document, lang));
    return text;
}

/// What has been told in full already: the same said of another row needs only its place and a reference.
using Told = std::vector<const Finding*>;

void add_reason(Page& page, const Evaluation& evaluation, const Finding& finding, Told& told, Lang lang) {
    const auto same = [&](const Finding* other) {
        return other->check == finding.check && other->document == finding.document && other->message == finding.message;
    };
    const auto earlier = std::find_if(told.begin(), told.end(), same);
    if (finding.document < 0 || earlier == told.end()) {
        told.push_back(&finding);
        return add_finding(page, evaluation, finding, lang);
    }
    const std::string document = document_text(evaluation, finding.document, lang);
    const std::string row = row_list(evaluation.rubric(), {(*earlier)->criterion}, lang);
    add_finding_line(page, evaluation, finding, tell(lang, {"{}: см. {}", "{}: see {}"}, document, row), lang);
}

/// Reasons for one row; without findings the steps of the arithmetic are the reason.
void add_row(Page& page, const Evaluation& evaluation, int index, Told& told, Lang lang) {
    const Criterion& criterion = evaluation.rubric().criteria[index];
    const CriterionResult& row = evaluation.criteria[index];
    page.heading(3, fmt::format("{} {} ({})", criterion.number, criterion.title.in(lang), criterion.id));
    page.line(row_numbers(criterion, row.points, lang), Tone::plain, 1);
    bool explained = false;
    for (const Finding& finding : evaluation.findings) {
        if (finding.criterion != index || finding.outcome == Outcome::not_checked) continue;
        if (finding.effect.kind == Effect::Kind::notes) continue;
        add_reason(page, evaluation, finding, told, lang);
        explained = true;
    }
    if (const std::string documents = unchecked_documents(evaluation, index, lang); !documents.empty()) {
        page.line(tell(lang, {"не проверено: {}", "not checked: {}"}, documents), Tone::faint, 1);
        explained = true;
    }
    if (row.suggestion && explained && !row.points.awarded)
        page.line(text_of(*row.suggestion, evaluation.submission).in(lang), Tone::faint, 1);
    if (!explained || row.points.awarded)
        for (const Said& step : row.why) page.line(step.in(lang), Tone::plain, 1);
}

void add_awaiting(Page& page, const Evaluation& evaluation, Lang lang) {
    bool any = false;
    for (std::size_t i = 0; i < evaluation.criteria.size(); ++i) {
        const CriterionResult& row = evaluation.criteria[i];
        if (!lost_points(row) || !awaits_expert(evaluation, static_cast<int>(i))) continue;
        if (!any) page.heading(2, tell(lang, {"Ждут решения эксперта (это не нарушение)", "Awaiting an expert (not a fault)"}));
        any = true;
        const Criterion& criterion = evaluation.rubric().criteria[i];
        page.line(tell(lang, {"{} {}: подтверждено {}, возможно {} из {}", "{} {}: confirmed {}, possible {} of {}"},
                       criterion.number, criterion.title, row.points.confirmed, row.points.possible, row.points.max),
                  Tone::plain, 1);
        if (row.suggestion) page.line(text_of(*row.suggestion, evaluation.submission).in(lang), Tone::faint, 2);
    }
}

void add_lost_rows(Page& page, const Evaluation& evaluation, Lang lang) {
    bool any = false, all_confirmed = true;
    Told told;
    for (std::size_t i = 0; i < evaluation.criteria.size(); ++i) {
        if (!lost_points(evaluation.criteria[i])) continue;
        all_confirmed = false;
        if (awaits_expert(evaluation, static_cast<int>(i))) continue;
        if (!any) page.heading(2, tell(lang, {"Где потеряны баллы", "Where points were lost"}));
        any = true;
        add_row(page, evaluation, static_cast<int>(i), told, lang);
    }
    if (!all_confirmed) return;
    page.line(evaluation.points.awarded
                  ? tell(lang, {"Всё заявленное присуждено.", "Everything claimed is awarded."})
                  : tell(lang, {"Всё заявленное подтверждено.", "Everything claimed is confirmed."}),
              Tone::good);
}

void add_other_notes(Page& page, const Evaluation& evaluation, Lang lang) {
    const auto count = std::count_if(evaluation.findings.begin(), evaluation.findings.end(), [&](const Finding& finding) {
        return finding.outcome == Outcome::fail && finding.effect.kind == Effect::Kind::notes &&
               !of_empty_row(evaluation, finding);
    });
    if (count == 0) return;
    page.heading(2, tell(lang, {"Прочее", "Other"}));
    page.line(tell(lang, {"замечаний, не влияющих на балл: {}; их перечисляет merilo check",
                          "findings without effect on points: {}; merilo check lists them"},
                   count),
              Tone::plain, 1);
}

}  // namespace

Page score_page(const Evaluation& evaluation, const ReportOptions& options) {
    const Lang lang = options.lang;
    Page page;
    page.heading(1, submission_text(evaluation.submission, lang));
    page.line(tell(lang, {"Методика: {}", "Rubric: {}"}, rubric_text(evaluation.rubric(), lang)));
    page.line(tell(lang, {"Файл: {}", "File: {}"}, evaluation.submission.file));
    add_totals(page, evaluation, lang);
    add_caveats(page, rubric_caveats(evaluation.rubric(), lang));
    add_caveats(page, submission_caveats(evaluation, lang));
    if (options.quiet) return page;
    add_sections(page, evaluation, lang);
    add_lost_rows(page, evaluation, lang);
    add_awaiting(page, evaluation, lang);
    add_unchecked(page, evaluation, lang);
    add_other_notes(page, evaluation, lang);
    add_mendings(page, evaluation, evaluation.mendings.size(), Detail::full, lang);
    return page;
}

}  // namespace merilo
