// The regional workbook: a summary, maps, lists and charts over one sheet for each municipality, from which their numbers come.
#include <stdexcept>

#include "report/reporters.h"
#include "report/workbook/sheets.h"

namespace merilo {
namespace {

WorkbookProperties properties_of(const Report& report, Lang lang) {
    WorkbookProperties properties;
    properties.title = tell(lang, {"Оценка методической работы муниципалитетов", "Assessment of municipal methodical work"});
    properties.author = "merilo " + std::string(version());
    properties.created = report.as_of;
    return properties;
}

/// Sheets stand in the order in which they are added.
void add_sheets(RegionWorkbook& region) {
    const auto add = [&region](const Pair& name, Rgb colour) {
        SheetWriter& sheet = region.book.add_sheet(name.in(region.lang()));
        sheet.tab_colour(colour);
        return &sheet;
    };
    constexpr Rgb overview = confirmed_ink, lists = 0x8A9BAE, own = 0xD0D7DE;
    region.summary = add({"Сводка", "Summary"}, overview);
    for (const RankingGroup& group : region.groups) {
        GroupSheets& sheets = region.group_sheets.emplace_back();
        sheets.group = &group;
        sheets.sections = add({"Разделы", "Sections"}, overview);
        sheets.rows = add({"Позиции", "Rows"}, overview);
        sheets.charts = add({"Диаграммы", "Charts"}, overview);
    }
    region.defects = add({"Недостатки", "Defects"}, lists);
    region.findings = add({"Замечания", "Findings"}, lists);
    region.points = add({"Все баллы", "All points"}, lists);
    region.notes = add({"Пояснения", "Notes"}, lists);
    region.municipalities.resize(region.report.evaluations.size());
    for (const RankingGroup& group : region.groups)
        for (const Standing& standing : group.standings) {
            SheetWriter& sheet = region.book.add_sheet(region.evaluation(standing).submission.municipality.name);
            sheet.tab_colour(own);
            region.municipalities[standing.evaluation] = {&region.evaluation(standing), &sheet, 0, {}, {}};
        }
}

std::string write(const Report& report, const ReportOptions& options) {
    WorkbookWriter book(properties_of(report, options.lang));
    RegionWorkbook region{report, options, book, SheetStyles(book), rank(report.evaluations), {}, {}};
    add_sheets(region);
    for (MunicipalitySheet& sheet : region.municipalities) write_municipality(region, sheet);
    for (GroupSheets& sheets : region.group_sheets) {
        write_sections(region, sheets);
        write_rows(region, sheets);
    }
    write_summary(region);
    for (const GroupSheets& sheets : region.group_sheets) write_charts(region, sheets);
    write_defects(region);
    write_findings(region);
    write_points(region);
    write_notes(region);
    if (options.view == View::check) region.findings->open_here();
    Result<std::string> bytes = book.bytes();
    // No input makes it fail: what is left is memory that ran out, which goes the way of std::bad_alloc.
    if (!bytes) throw std::runtime_error(bytes.errors().front().message.in(options.lang));
    return std::move(*bytes);
}

}  // namespace

const Reporter xlsx_reporter{"xlsx", {"рабочая книга региона (XLSX)", "the regional workbook (XLSX)"}, write, false, true};

}  // namespace merilo
