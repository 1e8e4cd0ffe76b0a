#include "report/groups.h"
#include "report/html/html_parts.h"
#include "report/html/spots.h"

namespace merilo {

void write_spot(HtmlWriter& out, const Evaluation& evaluation, const Mark& mark) {
    const CellNames& cells = evaluation.submission.cells;
    out.open("span", {{"class", "spot"}});
    if (cells.empty()) out.say({"строка {}", "line {}"}, mark.line);
    else out.text(cell_text(cells[mark.cell], out.lang()));
    out.close();
}

std::string_view class_of(const Finding& finding) {
    return finding.outcome == Outcome::not_checked ? "unchecked" : name(finding.severity);
}

void write_unchecked(HtmlWriter& out, const Evaluation& evaluation, const HtmlPlace& place) {
    const auto groups = unchecked(evaluation);
    if (groups.empty()) return;
    const Lang lang = out.lang();
    out.heading(place.level + 1, tell(lang, {"Что не проверено", "What was not checked"}));
    out.said("p", {"Это не нарушения: возможный балл сохраняется, подтверждённый ждёт проверки.",
                   "These are no faults: possible points stay, confirmed ones wait for the check."});
    out.open("ul", {{"class", "unchecked"}});
    for (const Unchecked& group : groups) {
        const int document = group.first->document;
        out.open("li");
        if (document >= 0) out.leaf("b", document_text(evaluation, document, lang));
        std::string text = document >= 0 ? ". " : "";
        for (const Finding* finding : group.told) {
            if (finding != group.told.front()) text += "; ";
            text += document < 0 ? finding->message.in(lang) : untitled_message(evaluation, *finding, lang);
        }
        if (!group.rows.empty()) text += " (" + rows_text(evaluation.rubric(), group.rows, lang) + ")";
        out.text(text + " ");
        write_spot(out, evaluation, group.first->mark);
        out.close();
    }
    out.close();
}

}  // namespace merilo
