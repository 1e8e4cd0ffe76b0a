#include <algorithm>

#include "report/html/html_parts.h"

namespace merilo {

namespace {

/// Six steps from nothing to everything; the number in the cell says the same.
std::string_view step_of(int points, int max) {
    if (points <= 0) return "h0";
    if (points >= max) return "h5";
    static constexpr std::string_view steps[] = {"h1", "h2", "h3", "h4"};
    return steps[std::min(3, points * 4 / max)];
}

bool scored(const Evaluation& evaluation, const Section& section) {
    return std::any_of(section.criteria.begin(), section.criteria.end(), [&](int row) { return evaluation.criteria[row].applicable; });
}

void write_cell(HtmlWriter& out, const Points& points, bool by_awarded, bool applies) {
    if (!applies || points.max <= 0) return out.leaf("td", "–", {{"class", "n"}});
    const int counted_points = by_awarded ? points.awarded.value_or(0) : points.confirmed;
    out.leaf("td", by_awarded ? std::to_string(counted_points) : interval(points),
             {{"class", "n " + std::string(step_of(counted_points, points.max))}});
}

void write_head(HtmlWriter& out, const Rubric& rubric, const std::vector<Points>& sections) {
    out.open("thead");
    out.open("tr");
    head_cell(out, {"Муниципалитет", "Municipality"});
    for (std::size_t i = 0; i < sections.size(); ++i) {
        out.open("th", {{"scope", "col"}, {"class", "n"}});
        out.text(rubric.sections[i].title.in(out.lang()));
        out.leaf("span", tell(out.lang(), {" из {}", " of {}"}, sections[i].max), {{"class", "of"}});
        out.close();
    }
    out.close();
    out.close();
}

void write_legend(HtmlWriter& out) {
    out.open("p", {{"class", "legend"}});
    out.say({"Доля от максимума раздела: ", "Share of the section’s maximum: "});
    static constexpr std::pair<std::string_view, std::string_view> steps[] = {
        {"h0", "0"}, {"h1", "< 25 %"}, {"h2", "25–50 %"}, {"h3", "50–75 %"}, {"h4", "75–100 %"}, {"h5", "100 %"}};
    for (const auto& [step, words] : steps) out.leaf("span", words, {{"class", "key " + std::string(step)}});
    out.close();
}

}  // namespace

void write_heat_map(HtmlWriter& out, const Report& report, const RankingGroup& group) {
    const Lang lang = out.lang();
    out.heading(3, tell(lang, {"Муниципалитеты по разделам", "Municipalities by section"}));
    out.leaf("p", group.by_awarded ? tell(lang, {"Присуждённые баллы.", "Awarded points."})
                                   : tell(lang, {"Подтверждённые баллы; через многоточие — возможные.", "Confirmed points; after the dots, possible ones."}));
    open_table(out, tell(lang, {"Баллы муниципалитетов по разделам", "Points of municipalities by section"}), "heat sortable");
    write_head(out, *group.rubric, report.evaluations[group.standings.front().evaluation].sections);
    out.open("tbody");
    for (const Standing& standing : group.standings) {
        const Evaluation& evaluation = report.evaluations[standing.evaluation];
        out.open("tr", {{"data-m", std::to_string(standing.evaluation)}});
        out.leaf("th", evaluation.submission.municipality.name, {{"scope", "row"}});
        for (std::size_t i = 0; i < evaluation.sections.size(); ++i)
            write_cell(out, evaluation.sections[i], group.by_awarded, scored(evaluation, evaluation.rubric().sections[i]));
        out.close();
    }
    out.close();
    close_table(out);
    write_legend(out);
}

}  // namespace merilo
