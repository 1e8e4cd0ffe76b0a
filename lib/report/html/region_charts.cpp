#include <algorithm>

#include "report/html/html_parts.h"
#include "report/ranking_words.h"

namespace merilo {

namespace {

constexpr int bins_at_most = 10, chart_width = 480, chart_height = 190, floor_y = 150, top_y = 24;

struct Bin {
    int from = 0, to = 0, count = 0;
};

std::vector<Bin> bins_of(const Report& report, const RankingGroup& group) {
    const int max = std::max(1, report.evaluations[group.standings.front().evaluation].points.max);
    const int width = (max + bins_at_most) / bins_at_most;
    std::vector<Bin> bins;
    for (int from = 0; from <= max; from += width) bins.push_back({from, std::min(from + width - 1, max), 0});
    for (const Standing& standing : group.standings) {
        const Points& points = report.evaluations[standing.evaluation].points;
        const int counted_points = group.by_awarded ? *points.awarded : points.confirmed;
        ++bins[std::min(bins.size() - 1, static_cast<std::size_t>(std::max(0, counted_points) / width))].count;
    }
    return bins;
}

std::string range_of(const Bin& bin) {
    return bin.from == bin.to ? std::to_string(bin.from) : fmt::format("{}–{}", bin.from, bin.to);
}

void draw(HtmlWriter& out, const std::vector<Bin>& bins, const std::string& title, const std::string& words, const std::string& id) {
    out.open("svg", {{"class", "histogram"}, {"viewBox", fmt::format("0 0 {} {}", chart_width, chart_height)}, {"role", "img"},
                     {"aria-labelledby", id + "-t " + id + "-d"}});
    out.leaf("title", title, {{"id", id + "-t"}});
    out.leaf("desc", words, {{"id", id + "-d"}});
    const int most = std::max_element(bins.begin(), bins.end(), [](const Bin& a, const Bin& b) { return a.count < b.count; })->count;
    const int step = chart_width / static_cast<int>(bins.size());
    for (std::size_t i = 0; i < bins.size(); ++i) {
        const int left = static_cast<int>(i) * step, center = left + step / 2;
        const int height = most == 0 ? 0 : bins[i].count * (floor_y - top_y) / most;
        if (bins[i].count > 0) {
            out.empty("path", {{"class", "confirmed"}, {"d", fmt::format("M{} {}h{}v{}h-{}z", left + 3, floor_y - height, step - 6, height, step - 6)}});
            out.leaf("text", std::to_string(bins[i].count), {{"class", "value"}, {"x", std::to_string(center)}, {"y", std::to_string(floor_y - height - 6)}});
        }
        out.leaf("text", range_of(bins[i]), {{"x", std::to_string(center)}, {"y", std::to_string(floor_y + 18)}});
    }
    out.empty("path", {{"class", "axis"}, {"d", fmt::format("M0 {}H{}", floor_y, chart_width)}});
    out.leaf("text", tell(out.lang(), {"баллов", "points"}), {{"class", "unit"}, {"x", std::to_string(chart_width)}, {"y", std::to_string(chart_height - 4)}});
    out.close();
}

void write_bins(HtmlWriter& out, const std::vector<Bin>& bins, const std::string& title) {
    out.open("details", {{"class", "equivalent"}});
    out.said("summary", {"То же таблицей", "The same as a table"});
    open_table(out, title, "plain");
    out.open("thead");
    out.open("tr");
    head_cell(out, {"Баллы", "Points"}, true);
    head_cell(out, {"Муниципалитетов", "Municipalities"}, true);
    out.close();
    out.close();
    out.open("tbody");
    for (const Bin& bin : bins) {
        out.open("tr");
        out.leaf("th", range_of(bin), {{"scope", "row"}, {"class", "n"}});
        number_cell(out, std::to_string(bin.count));
        out.close();
    }
    out.close();
    close_table(out);
    out.close();
}

/// The mean share of a section's maximum, in tenths of a per cent, over those that are scored by it.
struct Share {
    int counted = 0, possible = 0;
};

Share share_of(const Report& report, const RankingGroup& group, std::size_t section) {
    long sum = 0, possible = 0, max = 0;
    for (const Standing& standing : group.standings) {
        const Evaluation& evaluation = report.evaluations[standing.evaluation];
        const auto& rows = evaluation.rubric().sections[section].criteria;
        if (std::none_of(rows.begin(), rows.end(), [&](int row) { return evaluation.criteria[row].applicable; })) continue;
        const Points& points = evaluation.sections[section];
        sum += std::max(0, group.by_awarded ? points.awarded.value_or(0) : points.confirmed);
        possible += std::max(0, points.possible);
        max += points.max;
    }
    if (max == 0) return {};
    return {static_cast<int>(sum * 1000 / max), static_cast<int>(possible * 1000 / max)};
}

std::string percent(int tenths) { return std::to_string((tenths + 5) / 10) + " %"; }

}  // namespace

void write_distribution(HtmlWriter& out, const Report& report, const RankingGroup& group) {
    const Lang lang = out.lang();
    const std::string title = group.by_awarded ? tell(lang, {"Сколько муниципалитетов получили столько баллов", "How many municipalities were awarded so many points"})
                                               : tell(lang, {"У скольких муниципалитетов подтверждено столько баллов", "How many municipalities have so many points confirmed"});
    const std::vector<Bin> bins = bins_of(report, group);
    std::string words;
    for (const Bin& bin : bins)
        if (bin.count > 0) words += (words.empty() ? "" : "; ") + range_of(bin) + ": " + std::to_string(bin.count);
    out.heading(3, tell(lang, {"Распределение баллов", "Distribution of points"}));
    out.leaf("p", title + ".");
    draw(out, bins, title, words, municipality_prefix(group.standings.front().evaluation) + "distribution");
    write_bins(out, bins, title);
}

void write_section_chart(HtmlWriter& out, const Report& report, const RankingGroup& group) {
    const Lang lang = out.lang();
    out.heading(3, tell(lang, {"Разделы по региону", "Sections of the region"}));
    open_table(out, tell(lang, {"Средняя доля от максимума раздела", "Mean share of the section’s maximum"}), "sections sortable");
    out.open("thead");
    out.open("tr");
    head_cell(out, {"Раздел", "Section"});
    head_cell(out, {"Доля", "Share"});
    head_cell(out, group.by_awarded ? Pair{"Присуждено", "Awarded"} : Pair{"Подтверждено", "Confirmed"}, true);
    head_cell(out, {"Возможно", "Possible"}, true);
    out.close();
    out.close();
    out.open("tbody");
    for (std::size_t i = 0; i < group.rubric->sections.size(); ++i) {
        const Share share = share_of(report, group, i);
        out.open("tr");
        out.leaf("th", group.rubric->sections[i].title.in(lang), {{"scope", "row"}});
        out.open("td", {{"class", "bars"}});
        write_bar(out, Points{0, share.counted, share.possible, std::nullopt, 1000});
        out.close();
        number_cell(out, percent(share.counted));
        number_cell(out, percent(share.possible));
        out.close();
    }
    out.close();
    close_table(out);
}

}  // namespace merilo
