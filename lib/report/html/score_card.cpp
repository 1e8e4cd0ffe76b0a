#include "report/html/html_parts.h"

namespace merilo {

namespace {

void figure(HtmlWriter& out, const Pair& name, std::string_view number, std::string_view meaning, std::string_view classes) {
    out.open("div", {{"class", classes}});
    out.leaf("dt", name.in(out.lang()));
    out.leaf("dd", number, {{"class", "number"}});
    out.leaf("dd", meaning, {{"class", "meaning"}});
    out.close();
}

void write_figures(HtmlWriter& out, const Evaluation& evaluation) {
    const Points& points = evaluation.points;
    const Lang lang = out.lang();
    const auto meaning = [lang](const Pair& words) { return words.in(lang); };
    if (points.awarded) {
        std::string decided = tell(lang, {"решил эксперт", "the expert decided"});
        if (!evaluation.expert.empty()) decided += ": " + evaluation.expert;
        if (evaluation.undecided > 0)
            decided += tell(lang, {"; без решения: {}, там засчитано подтверждённое", "; undecided: {}, counted there as confirmed"},
                            counted(evaluation.undecided, rows_noun));
        figure(out, {"Присуждено", "Awarded"}, std::to_string(*points.awarded), decided, "figure main");
    }
    figure(out, {"Подтверждено", "Confirmed"}, std::to_string(points.confirmed),
           meaning({"стоит на исправных документах и ничьего суждения не требует", "stands on sound documents and needs nobody’s judgement"}),
           points.awarded ? "figure" : "figure main");
    figure(out, {"Возможно", "Possible"}, std::to_string(points.possible),
           meaning({"если подтвердится всё непроверенное, отложенное и оставленное эксперту",
                    "if all that is unchecked, withheld or left to the expert turns out fine"}),
           "figure");
    figure(out, {"Заявлено", "Claimed"}, std::to_string(points.claimed),
           meaning({"поставил себе сам муниципалитет", "what the municipality gives itself"}), "figure");
    figure(out, {"Максимум", "Maximum"}, std::to_string(points.max),
           meaning({"все опубликованные позиции методики", "all published rows of the rubric"}), "figure faint");
}

}  // namespace

void write_score_card(HtmlWriter& out, const Evaluation& evaluation, const HtmlPlace&) {
    const Lang lang = out.lang();
    out.open("div", {{"class", "card"}});
    out.open("dl", {{"class", "figures"}});
    write_figures(out, evaluation);
    out.close();
    write_bar(out, evaluation.points);
    write_bar_legend(out, evaluation.reviewed);
    out.close();
    std::vector<std::string> caveats = rubric_caveats(evaluation.rubric(), lang);
    for (std::string& caveat : submission_caveats(evaluation, lang)) caveats.push_back(std::move(caveat));
    if (caveats.empty()) return;
    out.open("ul", {{"class", "caveats"}});
    for (const std::string& caveat : caveats) out.leaf("li", caveat);
    out.close();
}

}  // namespace merilo
