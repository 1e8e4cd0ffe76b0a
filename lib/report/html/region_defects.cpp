#include "check/all_checks.h"
#include "report/html/html_parts.h"
#include "report/typical_defects.h"

namespace merilo {

void write_typical_defects(HtmlWriter& out, const Report& report) {
    const Lang lang = out.lang();
    const auto defects = typical_defects(report.evaluations);
    out.heading(2, tell(lang, {"Типичные недостатки", "Typical defects"}), {{"id", "defects"}});
    if (defects.empty()) return out.said("p", {"Нарушений нет.", "No faults."});
    out.said("p", {"Баллы — сколько вернёт исправление всего, что найдено в тех же документах и позициях.",
                   "Points: what mending everything found in the same documents and rows would return."});
    open_table(out, tell(lang, {"Типичные недостатки", "Typical defects"}), "defects sortable");
    out.open("thead");
    out.open("tr");
    head_cell(out, {"Недостаток", "Defect"});
    head_cell(out, {"Муниципалитетов", "Municipalities"}, true);
    head_cell(out, {"Случаев", "Cases"}, true);
    head_cell(out, {"Баллов", "Points"}, true);
    head_cell(out, {"Как исправить", "How to mend"});
    out.close();
    out.close();
    out.open("tbody");
    for (const TypicalDefect& defect : defects) {
        out.open("tr", {{"class", name(defect.severity)}});
        out.open("th", {{"scope", "row"}});
        out.text(check_title(defect.check, lang));
        out.leaf("span", title(defect.severity).in(lang), {{"class", "severity"}});
        out.close();
        number_cell(out, tell(lang, {"{} из {}", "{} of {}"}, defect.evaluations.size(), report.evaluations.size()));
        number_cell(out, std::to_string(defect.cases));
        number_cell(out, std::to_string(defect.points));
        out.leaf("td", find_check(defect.check)->fix.in(lang));
        out.close();
    }
    out.close();
    close_table(out);
}

}  // namespace merilo
