#include <algorithm>

#include "report/groups.h"
#include "report/html/html_parts.h"

namespace merilo {

namespace {

void write_points(HtmlWriter& out, const Points& points, bool reviewed, int assumed) {
    number_cell(out, std::to_string(points.claimed));
    number_cell(out, std::to_string(points.confirmed));
    number_cell(out, std::to_string(points.possible));
    if (reviewed) number_cell(out, points.awarded ? std::to_string(*points.awarded) : "–");
    number_cell(out, std::to_string(points.max));
    number_cell(out, std::to_string(assumed));
}

void write_head(HtmlWriter& out, bool reviewed) {
    out.open("thead");
    out.open("tr");
    head_cell(out, {"Раздел", "Section"});
    head_cell(out, {"Подтверждено…возможно", "Confirmed…possible"});
    head_cell(out, {"Заявлено", "Claimed"}, true);
    head_cell(out, {"Подтверждено", "Confirmed"}, true);
    head_cell(out, {"Возможно", "Possible"}, true);
    if (reviewed) head_cell(out, {"Присуждено", "Awarded"}, true);
    head_cell(out, {"Макс.", "Max"}, true);
    head_cell(out, {"Допущение", "Assumed"}, true);
    out.close();
    out.close();
}

void write_row(HtmlWriter& out, std::string_view title, const Points& points, bool reviewed, int assumed) {
    out.open("tr");
    out.leaf("th", title, {{"scope", "row"}});
    out.open("td", {{"class", "bars"}});
    write_bar(out, points);
    out.close();
    write_points(out, points, reviewed, assumed);
    out.close();
}

}  // namespace

void write_sections_table(HtmlWriter& out, const Evaluation& evaluation, const HtmlPlace& place) {
    const Lang lang = out.lang();
    out.heading(place.level + 1, tell(lang, {"Баллы по разделам", "Points by section"}));
    open_table(out, tell(lang, {"Баллы по разделам: {}", "Points by section: {}"}, evaluation.submission.municipality.name), "sections");
    write_head(out, evaluation.reviewed);
    out.open("tbody");
    int assumed = 0;
    for (std::size_t i = 0; i < evaluation.sections.size(); ++i) {
        const Section& section = evaluation.rubric().sections[i];
        const bool applies = std::any_of(section.criteria.begin(), section.criteria.end(),
                                         [&](int row) { return evaluation.criteria[row].applicable; });
        write_row(out, applies ? section.title.in(lang) : tell(lang, {"{} (не оценивается)", "{} (not scored)"}, section.title),
                  evaluation.sections[i], evaluation.reviewed, assumed_in(evaluation, section));
        assumed += assumed_in(evaluation, section);
    }
    out.close();
    out.open("tfoot");
    write_row(out, tell(lang, {"Итого", "Total"}), evaluation.points, evaluation.reviewed, assumed);
    out.close();
    close_table(out);
}

}  // namespace merilo
