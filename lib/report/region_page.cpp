#include "report/pages.h"
#include "report/ranking_words.h"
#include "report/wording.h"

namespace merilo {

namespace {

constexpr std::size_t mendings_shown = 5;

Table ranking_table(const Report& report, const RankingGroup& group, Lang lang) {
    const auto word = [lang](const Pair& pair) { return std::string(pair.in(lang)); };
    const bool reviewed = any_reviewed(report, group);
    const bool ranked = group.standings.size() > 1;  // one municipality alone has no place
    Table table{{{word({"Муниципалитет", "Municipality"}), false, true}}, {}};
    if (ranked) table.columns.insert(table.columns.begin(), {word({"Место", "Place"}), true});
    if (reviewed) table.columns.push_back({word({"Присуждено", "Awarded"}), true});
    for (const Pair& title : {Pair{"Подтверждено…возможно", "Confirmed…possible"}, Pair{"Заявлено", "Claimed"},
                              Pair{"Макс.", "Max"}, Pair{"Не открыто ссылок", "Links not opened"}})
        table.columns.push_back({word(title), true});
    for (const Standing& standing : group.standings) {
        const Evaluation& e = report.evaluations[standing.evaluation];
        std::vector<std::string> cells{e.submission.municipality.name};
        if (ranked) cells.insert(cells.begin(), place_of(standing));
        if (reviewed) cells.push_back(e.points.awarded ? std::to_string(*e.points.awarded) : "–");
        for (std::string& cell : std::vector{interval(e.points), std::to_string(e.points.claimed),
                                             std::to_string(e.points.max), std::to_string(e.links_not_opened)})
            cells.push_back(std::move(cell));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

void add_ranking(Page& page, const Report& report, const RankingGroup& group, Lang lang) {
    page.heading(2, group_title(group, lang));
    page.line(tell(lang, {"Методика: {}", "Rubric: {}"}, rubric_text(*group.rubric, lang)));
    if (group.standings.size() > 1) page.line(ranked_by(report, group, lang));
    for (std::string& warning : repeated_submissions(report, group, lang)) page.line(std::move(warning), Tone::warning);
    add_caveats(page, rubric_caveats(*group.rubric, lang));
    page.table(ranking_table(report, group, lang));
}

void add_brief(Page& page, const Evaluation& evaluation, Lang lang) {
    page.heading(3, submission_text(evaluation.submission, lang));
    page.line(evaluation.submission.file, Tone::code);
    add_totals(page, evaluation, lang);
    add_caveats(page, submission_caveats(evaluation, lang));
    add_mendings(page, evaluation, mendings_shown, Detail::brief, lang);
}

}  // namespace

Page region_page(const Report& report, const ReportOptions& options) {
    const Lang lang = options.lang;
    Page page;
    const std::vector<RankingGroup> groups = rank(report.evaluations);
    page.heading(1, tell(lang, {"Оценено: {}", "Scored: {}"},
                         counted(static_cast<int>(report.evaluations.size()), submissions_noun)));
    if (groups.size() > 1)
        page.line(parted_text(groups, lang));
    for (const RankingGroup& group : groups) add_ranking(page, report, group, lang);
    if (options.quiet) return page;
    page.heading(2, tell(lang, {"По муниципалитетам", "By municipality"}));
    for (const RankingGroup& group : groups)
        for (const Standing& standing : group.standings) {
            const Evaluation& evaluation = report.evaluations[standing.evaluation];
            if (options.whole) page.append(score_page(evaluation, options), 2);
            else add_brief(page, evaluation, lang);
        }
    return page;
}

}  // namespace merilo
