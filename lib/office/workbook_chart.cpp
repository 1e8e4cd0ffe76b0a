#include <algorithm>
#include <array>
#include <cstdlib>

#include "office/workbook_native.h"
#include "office/workbook_text.h"

namespace merilo {
namespace {

constexpr Rgb text_ink = 0x404040, line_ink = 0xD9D9D9;

/// A text that begins with «=» would be taken for a reference.
std::string chart_text(const std::string& text) {
    constexpr int most = 255;
    return xml_text(text.starts_with('=') ? " " + text : text, most);
}

std::uint8_t type_of(ChartPlan::Kind kind) {
    constexpr std::array types{LXW_CHART_BAR,    LXW_CHART_BAR_STACKED,    LXW_CHART_BAR_STACKED_PERCENT,
                               LXW_CHART_COLUMN, LXW_CHART_COLUMN_STACKED, LXW_CHART_COLUMN_STACKED_PERCENT, LXW_CHART_LINE};
    return static_cast<std::uint8_t>(types[static_cast<std::size_t>(kind)]);
}

lxw_chart_font font_of(double size, bool bold = false) {
    lxw_chart_font font{};
    font.size = size;
    font.bold = bold ? LXW_TRUE : LXW_EXPLICIT_FALSE;
    font.color = native(text_ink);
    return font;
}

/// libxlsxwriter fills the cache of a chart from cells that hold numbers, and would put zeros for formulas.
void give_cache(lxw_series_range* range, const std::vector<double>& values) {
    range->ignore_cache = LXW_TRUE;
    for (const double value : values) {
        auto* point = static_cast<lxw_series_data_point*>(std::calloc(1, sizeof(lxw_series_data_point)));
        if (point == nullptr) return;
        point->number = value;
        STAILQ_INSERT_TAIL(range->data_cache, point, list_pointers);
        ++range->num_data_points;
    }
}

void give_ink(lxw_chart_series* series, const std::optional<Rgb>& colour, bool line) {
    lxw_chart_fill fill{};
    lxw_chart_line stroke{};
    fill.color = native(colour.value_or(0));
    fill.none = !colour;
    stroke.color = native(colour.value_or(0));
    stroke.none = !colour || !line;
    stroke.width = 2.25F;
    if (!line) chart_series_set_fill(series, &fill);
    chart_series_set_line(series, &stroke);
}

bool dark(Rgb colour) {
    constexpr unsigned middle = 3 * 128;
    return (colour >> 16) + (colour >> 8 & 0xFF) + (colour & 0xFF) < middle;
}

/// `inside`: the labels lie on what is drawn.
void give_labels(lxw_chart_series* series, const ChartSeries& plan, bool inside) {
    chart_series_set_labels(series);
    lxw_chart_font font = font_of(9);
    if (inside && plan.fill && dark(*plan.fill)) font.color = LXW_COLOR_WHITE;
    chart_series_set_labels_font(series, &font);
    if (!plan.label_format.empty()) chart_series_set_labels_num_format(series, plan.label_format.c_str());
}

bool stacked(ChartPlan::Kind kind) {
    using Kind = ChartPlan::Kind;
    return kind == Kind::bar_stacked || kind == Kind::bar_percent || kind == Kind::column_stacked || kind == Kind::column_percent;
}

bool add_series(lxw_chart* chart, const ChartSeries& plan, ChartPlan::Kind kind) {
    lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
    if (series == nullptr) return false;
    const auto [c, v] = std::pair{plan.categories, plan.values};
    chart_series_set_categories(series, plan.sheet.c_str(), row_of(c.from), column_of(c.from), row_of(c.to), column_of(c.to));
    chart_series_set_values(series, plan.sheet.c_str(), row_of(v.from), column_of(v.from), row_of(v.to), column_of(v.to));
    if (!plan.name.empty()) chart_series_set_name(series, chart_text(plan.name).c_str());
    if (!plan.cached.empty()) give_cache(series->values, plan.cached);
    give_ink(series, plan.fill, kind == ChartPlan::Kind::line);
    if (plan.labels) give_labels(series, plan, stacked(kind));
    return true;
}

void give_axes(lxw_chart* chart, const ChartPlan& plan) {
    const bool lying = chart->chart_group == LXW_CHART_BAR;  // its axes are named by how they lie on the page
    lxw_chart_axis *categories = lying ? chart->y_axis : chart->x_axis, *values = lying ? chart->x_axis : chart->y_axis;
    lxw_chart_font font = font_of(9), named = font_of(9, true);
    for (const auto& [axis, title] : {std::pair{categories, &plan.category_title}, std::pair{values, &plan.value_title}}) {
        chart_axis_set_num_font(axis, &font);
        if (title->empty()) continue;
        chart_axis_set_name(axis, chart_text(*title).c_str());
        chart_axis_set_name_font(axis, &named);
    }
    lxw_chart_line line{}, none{};
    line.color = native(line_ink);
    line.width = 0.75F;
    none.none = LXW_TRUE;
    chart_axis_set_line(categories, &line);
    chart_axis_set_line(values, &none);
    chart_axis_major_gridlines_set_visible(values, plan.gridlines);
    if (plan.gridlines) chart_axis_major_gridlines_set_line(values, &line);
    if (plan.from) chart_axis_set_min(values, *plan.from);
    if (plan.to) chart_axis_set_max(values, *plan.to);
    if (plan.step) chart_axis_set_major_unit(values, *plan.step);
    if (!plan.value_format.empty()) chart_axis_set_num_format(values, plan.value_format.c_str());
    if (!plan.categories_down) return;
    chart_axis_set_reverse(categories);
    chart_axis_set_crossing_max(categories);  // or else the values would be told on top
}

void give_titles(lxw_chart* chart, const ChartPlan& plan) {
    lxw_chart_font heading = font_of(12, true), small = font_of(9);
    if (plan.title.empty()) chart_title_off(chart);
    else {
        chart_title_set_name(chart, chart_text(plan.title).c_str());
        chart_title_set_name_font(chart, &heading);
    }
    chart_legend_set_position(chart, plan.legend ? LXW_CHART_LEGEND_BOTTOM : LXW_CHART_LEGEND_NONE);
    if (plan.legend) chart_legend_set_font(chart, &small);
    std::vector<std::int16_t> unnamed;
    for (std::size_t i = 0; i < plan.series.size(); ++i)
        if (!plan.series[i].fill || plan.series[i].name.empty()) unnamed.push_back(static_cast<std::int16_t>(i));
    unnamed.push_back(-1);
    if (plan.legend && unnamed.size() > 1) chart_legend_delete_series(chart, unnamed.data());
}

}  // namespace

void SheetWriter::chart(CellAt at, const ChartPlan& plan) {
    if (!native_->takes(at)) return;
    const bool areas = std::all_of(plan.series.begin(), plan.series.end(), [this](const ChartSeries& series) {
        return native_->takes(series.categories) && native_->takes(series.values);
    });
    if (!areas) return;
    if (plan.series.empty()) return native_->book->fail("a chart of nothing");
    lxw_chart* chart = workbook_add_chart(native_->book->native, type_of(plan.kind));
    if (chart == nullptr) return native_->book->fail("no more charts");
    for (const ChartSeries& series : plan.series)
        if (!add_series(chart, series, plan.kind)) return native_->book->fail("out of memory");
    give_axes(chart, plan);
    give_titles(chart, plan);
    chart_set_series_gap(chart, static_cast<std::uint16_t>(std::clamp(plan.gap, 0, 500)));
    if (stacked(plan.kind)) chart_set_series_overlap(chart, 100);
    lxw_chart_line frame{};
    frame.none = LXW_TRUE;
    chart_chartarea_set_line(chart, &frame);
    constexpr double usual_width = 480, usual_height = 288;
    const std::string described = xml_text(plan.described, 255);
    lxw_chart_options options{};
    options.x_scale = plan.width / usual_width;
    options.y_scale = plan.height / usual_height;
    options.description = loose(described);
    native_->book->note(worksheet_insert_chart_opt(native_->sheet, row_of(at), column_of(at), chart, &options));
}

}  // namespace merilo
