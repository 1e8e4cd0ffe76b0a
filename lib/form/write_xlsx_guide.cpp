#include "form/form_guide.h"
#include "form/write_xlsx_parts.h"
#include "text/utf8.h"

namespace merilo {
namespace {

constexpr int left_width = 24, right_width = 92;
constexpr double line_height = 15;

/// Rows whose cells are merged do not find their height themselves.
double height_of(const GuideLine& line, double one) {
    constexpr int in_a_line = left_width + right_width - 6;
    return one * ((characters(line.text) + in_a_line - 1) / in_a_line);
}

void across(SheetWriter& sheet, int row, const GuideLine& line, StyleId style, double one) {
    sheet.merged({{row, 0}, {row, 1}}, line.text, style);
    sheet.row(row, height_of(line, one));
}

void write_line(SheetWriter& sheet, int row, const GuideLine& line, const FormStyles& styles) {
    using Kind = GuideLine::Kind;
    switch (line.kind) {
        case Kind::title: return across(sheet, row, line, styles.title, 22);
        case Kind::note: return across(sheet, row, line, styles.note, line_height);
        case Kind::heading: return across(sheet, row, line, styles.heading, 20);
        case Kind::command: return sheet.text({row, 1}, line.text, styles.command);
        case Kind::item: sheet.text({row, 1}, "– " + line.text, styles.body); return;
        case Kind::step:
        case Kind::term: break;
    }
    sheet.text({row, 0}, line.left, line.kind == Kind::step ? styles.step : styles.term);
    sheet.text({row, 1}, line.text, styles.body);
}

}  // namespace

void write_guide_sheet(WorkbookWriter& book, const FormBook& form) {
    SheetWriter& sheet = book.add_sheet(form_label(FormSheet::guide).title.in(form.lang));
    sheet.columns(0, 0, left_width);
    sheet.columns(1, 1, right_width);
    int row = 0;
    for (const GuideLine& line : form_guide(form.rubric, form.lang)) {
        if (line.kind == GuideLine::Kind::heading) ++row;
        write_line(sheet, row++, line, form.styles);
    }
    sheet.hide_gridlines();
    sheet.protect();
    sheet.print(form_print(form, false));
    sheet.open_here();
}

}  // namespace merilo
