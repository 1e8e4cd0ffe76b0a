// Pictures of a group: the ranking with its bounds, the sections, how the totals are spread.
#include <algorithm>
#include <cmath>
#include <functional>

#include "report/ranking_words.h"
#include "report/workbook/sheets.h"

namespace merilo {
namespace {

constexpr int chart_width = 900, steps = 10;

// Columns of the summary.
constexpr int name_column = 1, awarded_column = 2, confirmed_column = 3, open_column = 5;

/// What part of a group's totals lies in each tenth of the maximum.
std::vector<double> spread_of(const RegionWorkbook& region, const RankingGroup& group) {
    std::vector<double> counts(steps);
    for (const Standing& standing : group.standings) {
        const Points& points = region.evaluation(standing).points;
        const int value = value_of(points, shown_figure(group));
        const int step = points.max > 0 ? std::min(steps - 1, value * steps / points.max) : 0;
        counts[static_cast<std::size_t>(step)] += 1;
    }
    return counts;
}

std::string shares_word(int step) { return fmt::format("{}–{} %", 100 * step / steps, 100 * (step + 1) / steps); }

class ChartsPage {
public:
    ChartsPage(RegionWorkbook& region, const GroupSheets& place)
        : region_(region), place_(place), group_(*place.group), sheet_(*place.charts), size_(static_cast<int>(group_.standings.size())) {}

    void write() {
        sheet_.text({0, 0}, region_.word({"Диаграммы", "Charts"}), region_.styles.title);
        sheet_.row(0, 24);
        sheet_.text({1, 0}, group_title(group_, region_.lang()), region_.styles.faint_line);
        constexpr int pixels_a_row = 20, between = 3;
        int row = 3;
        sheet_.chart({row, 0}, ranking());
        row += ranking_height() / pixels_a_row + between;
        sheet_.chart({row, 0}, sections());
        row += sections_height / pixels_a_row + between;
        if (size_ > 1) write_spread(row);
        constexpr int most_on_a_page = 20;
        set_paper(region_, sheet_, false, -1, {}, size_ <= most_on_a_page ? 1 : 0);
    }

private:
    static constexpr int sections_height = 400;

    int ranking_height() const { return std::min(140 + 24 * size_, 1700); }

    CellArea on_summary(int column) const { return {{place_.first_row, column}, {place_.first_row + size_ - 1, column}}; }

    ChartSeries series(const Pair& name, int column, Rgb fill, const std::function<int(const Points&)>& value) const {
        ChartSeries series{region_.word(name), region_.summary->name(), on_summary(name_column), on_summary(column), {}, fill, true, "0;-0;"};
        for (const Standing& standing : group_.standings) series.cached.push_back(value(region_.evaluation(standing).points));
        return series;
    }

    ChartPlan ranking() const {
        ChartPlan plan{.kind = ChartPlan::Kind::bar_stacked, .from = 0.0, .to = static_cast<double>(std::max(1, group_.rubric->published())),
                       .categories_down = true, .width = chart_width, .height = ranking_height(), .gap = 40};
        if (group_.by_awarded) {
            plan.title = region_.word({"Присуждённые баллы", "Awarded points"});
            plan.series = {series({"Присуждено", "Awarded"}, awarded_column, awarded_ink, [](const Points& points) { return points.awarded.value_or(0); })};
            plan.legend = false;
        } else {
            plan.title = region_.word({"Баллы: подтверждено и ещё возможно", "Points: confirmed and still possible"});
            plan.series = {series({"Подтверждено по форме", "Confirmed by form"}, confirmed_column, confirmed_ink, [](const Points& points) { return points.confirmed; }),
                           series({"Возможно, но не подтверждено", "Possible, not confirmed"}, open_column, possible_ink, [](const Points& points) { return points.possible - points.confirmed; })};
        }
        plan.described = plan.title;
        return plan;
    }

    ChartPlan sections() const {
        const CellArea titles{{place_.section_titles_row, place_.mean_shares.from.column}, {place_.section_titles_row, place_.mean_shares.to.column}};
        ChartPlan plan{.kind = ChartPlan::Kind::column, .title = region_.word({"Разделы: доля от максимума в среднем", "Sections: mean share of the maximum"}),
                       .from = 0.0, .to = 1.0, .step = 0.2, .value_format = "0%", .legend = false, .width = chart_width, .height = sections_height, .gap = 60};
        plan.series = {{region_.word({"В среднем", "Mean"}), place_.sections->name(), titles, place_.mean_shares, place_.mean_values, confirmed_ink, true, "0%"}};
        plan.described = plan.title;
        return plan;
    }

    /// The numbers stand below their picture.
    void write_spread(int row) {
        constexpr int column = 0, picture_rows = 18;
        const int picture = row;
        row += picture_rows;
        const std::vector<double> counts = spread_of(region_, group_);
        sheet_.text({row, column}, region_.word({"Доля от макс.", "Share of max"}), region_.styles.header);
        sheet_.text({row, column + 1}, region_.word({"Муниципалитетов", "Municipalities"}), region_.styles.header);
        sheet_.columns(column, column + 1, 17);
        for (int step = 0; step < steps; ++step) {
            sheet_.text({row + 1 + step, column}, shares_word(step), region_.styles.cell_centred);
            sheet_.formula({row + 1 + step, column + 1}, step_formula(step), counts[static_cast<std::size_t>(step)], region_.styles.number);
        }
        ChartPlan plan{.kind = ChartPlan::Kind::column, .title = region_.word({"Сколько муниципалитетов набрали какую долю", "How many municipalities reached which share"}),
                       .from = 0.0, .step = std::max(1.0, std::ceil(size_ / 10.0)), .legend = false, .width = chart_width, .height = 320, .gap = 8};
        plan.series = {{plan.title, sheet_.name(), {{row + 1, column}, {row + steps, column}}, {{row + 1, column + 1}, {row + steps, column + 1}}, counts, confirmed_ink, true, "0;-0;"}};
        plan.described = plan.title;
        sheet_.chart({picture, 0}, plan);
    }

    /// The last step holds its upper bound as well.
    std::string step_formula(int step) const {
        constexpr int share_column = 8;
        const std::string all = on_sheet(region_.summary->name(), on_summary(share_column));
        const std::string from = "\">=" + share_text(step) + "\"";
        if (step + 1 == steps) return "COUNTIF(" + all + "," + from + ")";
        return "COUNTIFS(" + all + "," + from + "," + all + ",\"<" + share_text(step + 1) + "\")";
    }

    static std::string share_text(int step) { return fmt::format("{}%", 100 * step / steps); }

    RegionWorkbook& region_;
    const GroupSheets& place_;
    const RankingGroup& group_;
    SheetWriter& sheet_;
    const int size_;
};

}  // namespace

void write_charts(RegionWorkbook& region, const GroupSheets& group) { ChartsPage(region, group).write(); }

}  // namespace merilo
