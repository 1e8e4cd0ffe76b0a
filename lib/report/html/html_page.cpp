// One self-contained page: nothing is loaded, everything can be read without the script, which only filters and sorts.
#include <algorithm>

#include "report/html/assets.h"
#include "report/html/html_parts.h"
#include "report/ranking_words.h"
#include "report/reporters.h"
#include "text/dates.h"

namespace merilo {

namespace {

std::string title_of(const Report& report, const std::vector<RankingGroup>& groups, const ReportOptions& options) {
    const Lang lang = options.lang;
    const bool check = options.view == View::check;
    if (report.evaluations.size() == 1) {
        const std::string who = submission_text(report.evaluations.front().submission, lang);
        return check ? tell(lang, {"Проверка: {}", "Check: {}"}, who) : who;
    }
    const std::string count = counted(static_cast<int>(report.evaluations.size()), submissions_noun).in(lang);
    if (check) return tell(lang, {"Проверено: {}", "Checked: {}"}, count);
    if (groups.size() != 1 || groups.front().region.empty()) return tell(lang, {"Оценено: {}", "Scored: {}"}, count);
    return tell(lang, {"{}: итоги оценки, {} год", "{}: scores, {}"}, groups.front().region, groups.front().period);
}

void write_head(HtmlWriter& out, const std::string& title) {
    out.open("head");
    out.empty("meta", {{"charset", "utf-8"}});
    out.empty("meta", {{"http-equiv", "Content-Security-Policy"}, {"content", content_security_policy(report_style(), report_script())}});
    out.empty("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}});
    out.empty("meta", {{"name", "color-scheme"}, {"content", "light dark"}});
    out.empty("meta", {{"name", "referrer"}, {"content", "no-referrer"}});
    out.leaf("title", title);
    out.open("style");
    out.markup(report_style());
    out.close();
    out.close();
}

void write_contents(HtmlWriter& out, const std::vector<std::pair<std::string_view, Pair>>& parts) {
    out.open("nav", {{"aria-label", tell(out.lang(), {"Содержание", "Contents"})}});
    out.open("ul");
    for (const auto& [target, words] : parts) {
        out.open("li");
        out.leaf("a", words.in(out.lang()), {{"href", "#" + std::string(target)}});
        out.close();
    }
    out.close();
    out.close();
}

void write_group(HtmlWriter& out, const Report& report, const RankingGroup& group) {
    out.open("section", {{"class", "group"}});
    write_ranking(out, report, group);
    if (group.standings.size() > 1) {
        write_heat_map(out, report, group);
        write_distribution(out, report, group);
        write_section_chart(out, report, group);
    }
    out.close();
}

/// One municipality among several: closed until somebody asks for it; a link to it opens it.
void write_folded(HtmlWriter& out, const Evaluation& evaluation, int index, const ReportOptions& options) {
    const Lang lang = options.lang;
    const HtmlPlace place{3, municipality_prefix(index)};
    out.open("details", {{"class", "municipality"}, {"data-m", std::to_string(index)}, {"data-name", evaluation.submission.municipality.name}});
    out.open("summary");
    out.heading(3, evaluation.submission.municipality.name);
    out.leaf("span", evaluation.points.awarded ? awarded_text(evaluation, lang) : totals_text(evaluation, lang));
    out.close();
    out.open("div", {{"class", "body"}, {"id", place.prefix}});
    write_municipality(out, evaluation, place, options);
    out.close();
    out.close();
}

void write_several(HtmlWriter& out, const Report& report, const std::vector<RankingGroup>& groups, const ReportOptions& options) {
    const bool score = options.view == View::score;
    if (groups.size() > 1 && score) out.leaf("p", parted_text(groups, options.lang), {{"class", "warning"}});
    out.open("div", {{"id", "ranking"}});
    if (score) for (const RankingGroup& group : groups) write_group(out, report, group);
    else write_counts(out, report);
    out.close();
    write_typical_defects(out, report);
    if (options.quiet) return;
    write_findings(out, report, true);
    out.heading(2, tell(options.lang, {"По муниципалитетам", "By municipality"}), {{"id", "municipalities"}});
    write_buttons(out);
    for (const RankingGroup& group : groups)
        for (const Standing& standing : group.standings)
            write_folded(out, report.evaluations[standing.evaluation], standing.evaluation, options);
}

void write_one(HtmlWriter& out, const Report& report, const ReportOptions& options) {
    const Evaluation& evaluation = report.evaluations.front();
    write_municipality(out, evaluation, {1, ""}, options);
    if (!options.quiet) write_findings(out, report, false);
}

void write_footer(HtmlWriter& out, const Report& report, const std::vector<RankingGroup>& groups) {
    out.open("footer");
    std::vector<const Rubric*> told;
    for (const RankingGroup& group : groups) {
        if (std::find(told.begin(), told.end(), group.rubric) != told.end()) continue;
        told.push_back(group.rubric);
        out.open("p");
        out.say({"Методика {}, редакция {}; SHA-256: ", "Rubric {}, edition {}; SHA-256: "}, group.rubric->id, group.rubric->edition);
        out.open("code");
        out.verbatim(group.rubric->sha256);
        out.close();
        out.close();
    }
    out.said("p", {"Составлено программой merilo {} по состоянию на {}.", "Made by merilo {} as of {}."}, version(), dotted(report.as_of));
    out.said("p", {"Баллы с пометкой «допущение» источник не публикует: их приняли составители методики. «Не проверено» — не нарушение.",
                   "Points marked as assumed are not published by the source but were assumed by the rubric’s authors. “Not checked” is no fault."});
    out.close();
}

void write_body(HtmlWriter& out, const Report& report, const std::vector<RankingGroup>& groups, const std::string& title, const ReportOptions& options) {
    out.open("body");
    out.leaf("a", tell(options.lang, {"К содержанию", "To the content"}), {{"class", "skip"}, {"href", "#content"}});
    out.open("header");
    out.heading(1, title);
    if (report.evaluations.size() == 1) out.said("p", {"Методика: {}", "Rubric: {}"}, rubric_text(report.evaluations.front().rubric(), options.lang));
    out.said("p", {"По состоянию на {}", "As of {}"}, dotted(report.as_of));
    out.close();
    if (report.evaluations.size() > 1 && !options.quiet)
        write_contents(out, {{"ranking", options.view == View::score ? Pair{"Рейтинг и разделы", "Ranking and sections"} : Pair{"Сводка", "Summary"}},
                             {"defects", {"Типичные недостатки", "Typical defects"}},
                             {"findings", {"Все замечания", "All findings"}},
                             {"municipalities", {"По муниципалитетам", "By municipality"}}});
    out.open("main", {{"id", "content"}, {"tabindex", "-1"}});
    if (report.evaluations.empty()) out.said("p", {"Ни одного представления оценить не удалось.", "No submission could be scored."});
    else if (report.evaluations.size() == 1) write_one(out, report, options);
    else write_several(out, report, groups, options);
    out.close();
    write_footer(out, report, groups);
    out.open("script");
    out.markup(report_script());
    out.close();
    out.close();
}

std::string write(const Report& report, const ReportOptions& options) {
    const std::vector<RankingGroup> groups = rank(report.evaluations);
    const std::string title = title_of(report, groups, options);
    constexpr std::size_t usual = 80'000;  // bytes that a municipality takes
    HtmlWriter out(options.lang, usual * (report.evaluations.size() + 1));
    out.markup("<!DOCTYPE html>\n");
    out.open("html", {{"lang", options.lang == Lang::ru ? "ru" : "en"}});
    write_head(out, title);
    write_body(out, report, groups, title, options);
    out.close();
    return out.take();
}

}  // namespace

const Reporter html_reporter{"html", {"страница для браузера и печати, одним файлом", "a page for browser and paper, in one file"}, write};

}  // namespace merilo
