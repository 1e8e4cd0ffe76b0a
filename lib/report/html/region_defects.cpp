#include "report/html/region_defects.h"

#include <algorithm>
#include <map>
#include <set>

#include "check/all_checks.h"
#include "report/groups.h"
#include "report/html/html_parts.h"

namespace merilo {

namespace {

/// A document (in all its spellings) or a row: what one price stands for.
std::pair<int, int> thing_of(const Evaluation& evaluation, const Finding& finding) {
    if (finding.document < 0) return {-1, finding.criterion};
    const DocumentFacts* facts = facts_of(evaluation, finding.document);
    return {facts ? facts->group : finding.document, -1};
}

void add(std::map<std::string_view, RegionDefect>& all, const Evaluation& evaluation) {
    std::map<std::string_view, std::set<std::pair<int, int>>> priced;
    for (const Finding& finding : evaluation.findings) {
        if (finding.outcome != Outcome::fail) continue;
        RegionDefect& defect = all[finding.check];
        auto& things = priced[finding.check];
        if (things.empty()) ++defect.municipalities;
        const bool costs = finding.effect.kind != Effect::Kind::notes || of_empty_row(evaluation, finding);
        if (things.insert(thing_of(evaluation, finding)).second && costs) defect.points += finding.points_at_stake;
        ++defect.findings;
        defect.severity = std::max(defect.severity, finding.severity);
    }
}

}  // namespace

std::vector<RegionDefect> region_defects(std::span<const Evaluation> evaluations) {
    std::map<std::string_view, RegionDefect> all;
    for (const Evaluation& evaluation : evaluations) add(all, evaluation);
    std::vector<RegionDefect> result;
    for (const Check* check : all_checks())
        if (const auto found = all.find(check->id); found != all.end()) {
            result.push_back(found->second);
            result.back().check = check->id;
        }
    std::stable_sort(result.begin(), result.end(), [](const RegionDefect& a, const RegionDefect& b) {
        return a.municipalities != b.municipalities ? a.municipalities > b.municipalities : a.points > b.points;
    });
    return result;
}

void write_typical_defects(HtmlWriter& out, const Report& report) {
    const Lang lang = out.lang();
    const auto defects = region_defects(report.evaluations);
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
    for (const RegionDefect& defect : defects) {
        out.open("tr", {{"class", name(defect.severity)}});
        out.open("th", {{"scope", "row"}});
        out.text(check_title(defect.check, lang));
        out.leaf("span", title(defect.severity).in(lang), {{"class", "severity"}});
        out.close();
        number_cell(out, tell(lang, {"{} из {}", "{} of {}"}, defect.municipalities, report.evaluations.size()));
        number_cell(out, std::to_string(defect.findings));
        number_cell(out, std::to_string(defect.points));
        out.leaf("td", find_check(defect.check)->fix.in(lang));
        out.close();
    }
    out.close();
    close_table(out);
}

}  // namespace merilo
