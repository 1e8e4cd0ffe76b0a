#include <algorithm>
#include <map>

#include "report/pages.h"
#include "report/wording.h"
#include "score/ranking.h"

namespace merilo {

namespace {

constexpr std::size_t mendings_shown = 5;

constexpr Noun submissions_noun{"представление", "представления", "представлений", "submission", "submissions"};

/// Why the groups are not one ranking: what they differ in.
std::string difference(const std::vector<RankingGroup>& groups, Lang lang) {
    const auto differ = [&](auto&& same) { return !std::all_of(groups.begin() + 1, groups.end(), same); };
    const RankingGroup& first = groups.front();
    std::string reasons;
    const auto add = [&](bool applies, const Pair& reason) {
        if (applies) reasons.append(reasons.empty() ? "" : ", ").append(reason.in(lang));
    };
    add(differ([&](const RankingGroup& g) { return g.rubric->sha256 == first.rubric->sha256; }),
        {"разные методики или их редакции", "different rubrics or editions"});
    add(differ([&](const RankingGroup& g) { return g.region == first.region; }), {"разные регионы", "different regions"});
    add(differ([&](const RankingGroup& g) { return g.period == first.period; }),
        {"разные годы оценки", "different assessed years"});
    return reasons;
}

std::string place_of(const Standing& standing) {
    if (standing.place_from == standing.place_to) return std::to_string(standing.place_from);
    return fmt::format("{}–{}", standing.place_from, standing.place_to);
}

bool any_reviewed(const Report& report, const RankingGroup& group) {
    return std::any_of(group.standings.begin(), group.standings.end(), [&](const Standing& standing) {
        return report.evaluations[standing.evaluation].reviewed;
    });
}

std::string ranked_by(const Report& report, const RankingGroup& group, Lang lang) {
    if (group.by_awarded) return tell(lang, {"Места — по присуждённым баллам.", "Places are by awarded points."});
    if (!any_reviewed(report, group))
        return tell(lang, {"Места — по баллам, подтверждённым по форме: экспертных заключений нет.",
                           "Places are by points confirmed by form: there are no reviews."});
    return tell(lang, {"Места — по баллам, подтверждённым по форме: экспертные заключения есть не по всем представлениям.",
                       "Places are by points confirmed by form: not every submission has a review."});
}

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

std::string_view key_of(const Municipality& municipality) {
    return municipality.code.empty() ? municipality.name : municipality.code;
}

/// A municipality stands in a ranking once; a second submission of it has to be taken out by somebody who knows which.
void add_repeated(Page& page, const Report& report, const RankingGroup& group, Lang lang) {
    std::map<std::string_view, std::vector<const Submission*>> of_municipality;
    for (const Standing& standing : group.standings) {
        const Submission& submission = report.evaluations[standing.evaluation].submission;
        of_municipality[key_of(submission.municipality)].push_back(&submission);
    }
    for (const auto& [key, submissions] : of_municipality) {
        if (submissions.size() < 2) continue;
        std::string files;
        for (const Submission* submission : submissions) files.append(files.empty() ? "" : ", ").append(submission->file);
        page.line(tell(lang,
                       {"Не одно представление: {} — файлы {}; оставьте одно, иначе места неверны.",
                        "More than one submission: {} — files {}; keep one, or else the places are wrong."},
                       submissions.front()->municipality.name, files),
                  Tone::warning);
    }
}

std::string group_title(const RankingGroup& group, Lang lang) {
    const std::string region = group.region.empty() ? tell(lang, {"регион не назван", "no region named"}) : group.region;
    if (group.standings.size() == 1) return tell(lang, {"Вне рейтинга: {}, {} год", "Not ranked: {}, {}"}, region, group.period);
    return tell(lang, {"Рейтинг: {}, {} год", "Ranking: {}, {}"}, region, group.period);
}

void add_ranking(Page& page, const Report& report, const RankingGroup& group, Lang lang) {
    page.heading(2, group_title(group, lang));
    page.line(tell(lang, {"Методика: {}", "Rubric: {}"}, rubric_text(*group.rubric, lang)));
    if (group.standings.size() > 1) page.line(ranked_by(report, group, lang));
    add_repeated(page, report, group, lang);
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
        page.line(tell(lang,
                       {"Групп: {}. В один рейтинг они не сводятся: {}.", "Groups: {}. They are not ranked together: {}."},
                       groups.size(), difference(groups, lang)));
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
