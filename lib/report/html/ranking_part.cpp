#include <algorithm>

#include "report/html/html_parts.h"
#include "report/ranking_words.h"

namespace merilo {

namespace {

void write_head(HtmlWriter& out, bool ranked, bool reviewed) {
    out.open("thead");
    out.open("tr");
    if (ranked) head_cell(out, {"Место", "Place"}, true);
    head_cell(out, {"Муниципалитет", "Municipality"});
    if (reviewed) head_cell(out, {"Присуждено", "Awarded"}, true);
    head_cell(out, {"Подтверждено…возможно", "Confirmed…possible"}, true);
    head_cell(out, {"На шкале", "On the scale"});
    head_cell(out, {"Заявлено", "Claimed"}, true);
    head_cell(out, {"Макс.", "Max"}, true);
    head_cell(out, {"Не открыто ссылок", "Links not opened"}, true);
    out.close();
    out.close();
}

void write_row(HtmlWriter& out, const Evaluation& evaluation, const Standing& standing, bool ranked, bool reviewed) {
    out.open("tr", {{"data-m", std::to_string(standing.evaluation)}});
    if (ranked) number_cell(out, place_of(standing));
    out.open("th", {{"scope", "row"}});
    out.leaf("a", evaluation.submission.municipality.name, {{"href", "#" + municipality_prefix(standing.evaluation)}});
    out.close();
    if (reviewed) number_cell(out, evaluation.points.awarded ? std::to_string(*evaluation.points.awarded) : "–");
    number_cell(out, interval(evaluation.points));
    out.open("td", {{"class", "bars"}});
    write_bar(out, evaluation.points);
    out.close();
    number_cell(out, std::to_string(evaluation.points.claimed));
    number_cell(out, std::to_string(evaluation.points.max));
    number_cell(out, std::to_string(evaluation.links_not_opened));
    out.close();
}

}  // namespace

void write_ranking(HtmlWriter& out, const Report& report, const RankingGroup& group) {
    const Lang lang = out.lang();
    const bool reviewed = any_reviewed(report, group), ranked = group.standings.size() > 1;
    out.heading(2, group_title(group, lang));
    out.said("p", {"Методика: {}", "Rubric: {}"}, rubric_text(*group.rubric, lang));
    if (ranked) out.leaf("p", ranked_by(report, group, lang));
    for (const std::string& warning : repeated_submissions(report, group, lang)) out.leaf("p", warning, {{"class", "warning"}});
    if (const auto caveats = rubric_caveats(*group.rubric, lang); !caveats.empty()) {
        out.open("ul", {{"class", "caveats"}});
        for (const std::string& caveat : caveats) out.leaf("li", caveat);
        out.close();
    }
    open_table(out, group_title(group, lang), "ranking sortable");
    write_head(out, ranked, reviewed);
    out.open("tbody");
    for (const Standing& standing : group.standings)
        write_row(out, report.evaluations[standing.evaluation], standing, ranked, reviewed);
    out.close();
    close_table(out);
    write_bar_legend(out, reviewed);
}

}  // namespace merilo
