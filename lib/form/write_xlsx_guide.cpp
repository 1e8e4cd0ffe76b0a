#include "form/form_guide.h"
#include "form/write_xlsx_parts.h"

namespace merilo {
namespace {

constexpr int left_width = 24, right_width = 92;

void across(SheetWriter& sheet, int row, const std::string& text, StyleId style, double font_size) {
    sheet.merged({{row, 0}, {row, 1}}, text, style);
    sheet.row(row, height_of(text, left_width + right_width, font_size));
}

void beside(SheetWriter& sheet, int row, const std::string& text, StyleId style) {
    sheet.text({row, 1}, text, style);
    sheet.row(row, height_of(text, right_width));
}

void write_line(SheetWriter& sheet, int row, const GuideLine& line, const FormStyles& styles) {
    using Kind = GuideLine::Kind;
    switch (line.kind) {
        case Kind::title: return across(sheet, row, line.text, styles.title, 16);
        case Kind::note: return across(sheet, row, line.text, styles.note, 11);
        case Kind::heading: return across(sheet, row, line.text, styles.heading, 13);
        case Kind::command: return beside(sheet, row, line.text, styles.command);
        case Kind::item: return beside(sheet, row, "– " + line.text, styles.body);
        case Kind::step:
        case Kind::term: break;
    }
    sheet.text({row, 0}, line.left, line.kind == Kind::step ? styles.step : styles.term);
    beside(sheet, row, line.text, styles.body);
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
