#include <algorithm>
#include <map>
#include <set>

#include "check/all_checks.h"
#include "report/groups.h"
#include "report/html/html_parts.h"
#include "report/html/spots.h"

namespace merilo {

namespace {

/// One thing found about one document, or about rows without one, in every row where it was found.
struct Found {
    const Finding* first = nullptr;
    std::vector<int> rows;
    int points = 0;
};

std::vector<Found> found_in(const Evaluation& evaluation) {
    std::vector<Found> all;
    std::map<std::tuple<std::string_view, Outcome, int, bool>, std::size_t> known;
    for (const Finding& finding : evaluation.findings) {
        const DocumentFacts* facts = facts_of(evaluation, finding.document);
        const std::tuple key{finding.check, finding.outcome, facts ? facts->group : finding.document, of_empty_row(evaluation, finding)};
        const auto [entry, fresh] = known.try_emplace(key, all.size());
        if (fresh) all.push_back({&finding, {}, 0});
        Found& found = all[entry->second];
        if (finding.criterion >= 0 && (found.rows.empty() || found.rows.back() != finding.criterion)) found.rows.push_back(finding.criterion);
        const int price = finding.effect.kind == Effect::Kind::notes && !of_empty_row(evaluation, finding) ? 0 : finding.points_at_stake;
        found.points = finding.document >= 0 ? std::max(found.points, price) : found.points + price;
    }
    return all;
}

void open_choice(HtmlWriter& out, const Pair& words, std::string_view name) {
    out.open("label");
    out.leaf("span", words.in(out.lang()));
    out.open("select", {{"name", name}});
    out.leaf("option", tell(out.lang(), {"все", "all"}), {{"value", ""}});
}

void close_choice(HtmlWriter& out) {
    out.close();
    out.close();
}

using Titles = std::vector<std::pair<std::string, std::string>>;  ///< value, title

/// Sections of all rubrics on the page, named once each.
Titles sections_of(const Report& report, Lang lang) {
    Titles result;
    for (const Evaluation& evaluation : report.evaluations)
        for (const Section& section : evaluation.rubric().sections)
            if (std::none_of(result.begin(), result.end(), [&](const auto& known) { return known.first == section.id; }))
                result.emplace_back(section.id, section.title.in(lang));
    return result;
}

Titles checks_of(const Report& report, Lang lang) {
    std::set<std::string_view> found;
    for (const Evaluation& evaluation : report.evaluations)
        for (const Finding& finding : evaluation.findings) found.insert(finding.check);
    Titles result;
    for (const Check* check : all_checks())
        if (found.contains(check->id)) result.emplace_back(std::string(check->id), std::string(check->title.in(lang)));
    return result;
}

template <class E>
Titles words_of(Lang lang, std::initializer_list<E> values) {
    Titles result;
    for (const E value : values) result.emplace_back(std::string(name(value)), std::string(title(value).in(lang)));
    return result;
}

void choice(HtmlWriter& out, const Pair& words, std::string_view name, const Titles& titles) {
    open_choice(out, words, name);
    for (const auto& [value, title] : titles) out.leaf("option", title, {{"value", value}});
    close_choice(out);
}

/// Hidden until the script is there to act on it.
void write_filters(HtmlWriter& out, const Report& report, bool several) {
    const Lang lang = out.lang();
    out.open("form", {{"class", "filters"}, {"hidden", ""}, {"aria-label", tell(lang, {"Отбор замечаний", "Choosing findings"})}});
    if (several) {
        out.open("label");
        out.said("span", {"Муниципалитет", "Municipality"});
        out.empty("input", {{"type", "search"}, {"name", "name"}, {"autocomplete", "off"}});
        out.close();
    }
    choice(out, {"Раздел", "Section"}, "section", sections_of(report, lang));
    choice(out, {"Проверка", "Check"}, "check", checks_of(report, lang));
    choice(out, {"Важность", "Severity"}, "severity", words_of(lang, {Severity::error, Severity::warning, Severity::note}));
    choice(out, {"Исход", "Outcome"}, "outcome", words_of(lang, {Outcome::fail, Outcome::not_checked, Outcome::error}));
    out.leaf("button", tell(lang, {"Сбросить", "Reset"}), {{"type", "reset"}});
    out.leaf("output", "", {{"aria-live", "polite"}, {"data-words", tell(lang, {"показано {} из {}", "{} of {} shown"}, "#", "#")}});
    out.close();
}

std::string section_ids(const Rubric& rubric, const std::vector<int>& rows) {
    std::string ids;
    int last = -1;
    for (const int row : rows)
        if (rubric.criteria[row].section != last) ids += (ids.empty() ? "" : " ") + rubric.sections[last = rubric.criteria[row].section].id;
    return ids;
}

/// The defect by its title; of what nobody could check, what there is to check or to state.
std::string what_text(const Evaluation& evaluation, const Finding& finding, Lang lang) {
    if (finding.outcome != Outcome::not_checked) return check_title(finding.check, lang);
    return finding.document < 0 ? finding.message.in(lang) : untitled_message(evaluation, finding, lang);
}

void write_row(HtmlWriter& out, const Evaluation& evaluation, const Found& found, int index, bool several) {
    const Lang lang = out.lang();
    const Finding& finding = *found.first;
    const HtmlPlace place{1, several ? municipality_prefix(index) : ""};
    out.open("tr", {{"class", class_of(finding)}, {"data-m", std::to_string(index)}, {"data-section", section_ids(evaluation.rubric(), found.rows)},
                    {"data-check", finding.check}, {"data-severity", name(finding.severity)}, {"data-outcome", name(finding.outcome)}});
    if (several) out.leaf("td", evaluation.submission.municipality.name);
    out.open("td");
    if (found.rows.empty()) out.text("–");
    else out.leaf("a", row_list(evaluation.rubric(), found.rows, lang), {{"href", "#" + place.row(evaluation.rubric(), found.rows.front())}});
    out.close();
    out.open("td");
    out.leaf("span", label(finding, lang), {{"class", "severity"}});
    out.close();
    out.leaf("td", what_text(evaluation, finding, lang));
    out.leaf("td", finding.document < 0 ? std::string() : document_text(evaluation, finding.document, lang));
    number_cell(out, std::to_string(found.points));
    out.close();
}

}  // namespace

void write_findings(HtmlWriter& out, const Report& report, bool several) {
    const Lang lang = out.lang();
    if (std::all_of(report.evaluations.begin(), report.evaluations.end(), [](const Evaluation& each) { return each.findings.empty(); })) return;
    out.heading(2, tell(lang, {"Все замечания", "All findings"}), {{"id", "findings"}});
    write_filters(out, report, several);
    open_table(out, tell(lang, {"Замечания", "Findings"}), "findings-table sortable filtered");
    out.open("thead");
    out.open("tr");
    if (several) head_cell(out, {"Муниципалитет", "Municipality"});
    head_cell(out, {"Позиции", "Rows"});
    head_cell(out, {"Вид", "Kind"});
    head_cell(out, {"Что найдено", "What was found"});
    head_cell(out, {"Документ", "Document"});
    head_cell(out, {"Цена, баллов", "Price, points"}, true);
    out.close();
    out.close();
    out.open("tbody");
    for (std::size_t i = 0; i < report.evaluations.size(); ++i)
        for (const Found& found : found_in(report.evaluations[i]))
            write_row(out, report.evaluations[i], found, static_cast<int>(i), several);
    out.close();
    close_table(out);
}

void write_counts(HtmlWriter& out, const Report& report) {
    const Lang lang = out.lang();
    out.heading(2, tell(lang, {"По муниципалитетам: сколько замечаний", "Findings by municipality"}), {{"id", "counts"}});
    open_table(out, tell(lang, {"Сколько замечаний у муниципалитета", "How many findings a municipality has"}), "counts sortable");
    out.open("thead");
    out.open("tr");
    head_cell(out, {"Муниципалитет", "Municipality"});
    for (const Pair& words : {Pair{"Ошибок", "Errors"}, Pair{"Предупреждений", "Warnings"}, Pair{"Заметок", "Notes"}, Pair{"Не проверено", "Not checked"}})
        head_cell(out, words, true);
    out.close();
    out.close();
    out.open("tbody");
    for (std::size_t i = 0; i < report.evaluations.size(); ++i) {
        int counts[4] = {};
        for (const Finding& finding : report.evaluations[i].findings)
            ++counts[finding.outcome == Outcome::not_checked ? 3 : 2 - static_cast<int>(finding.severity)];
        out.open("tr", {{"data-m", std::to_string(i)}});
        out.open("th", {{"scope", "row"}});
        out.leaf("a", report.evaluations[i].submission.municipality.name, {{"href", "#" + municipality_prefix(static_cast<int>(i))}});
        out.close();
        for (const int count : counts) number_cell(out, std::to_string(count));
        out.close();
    }
    out.close();
    close_table(out);
}

}  // namespace merilo
