// How a sheet lies on the screen and on paper.
#include <algorithm>

#include "office/workbook_native.h"
#include "office/workbook_text.h"

namespace merilo {
namespace {

constexpr double centimetres_an_inch = 2.54;
constexpr std::uint8_t a4 = 9;
constexpr int most_footer = 255;

/// libxlsxwriter frees such a text twice.
bool asks_for_picture(const std::string& text) { return text.find("&G") != text.npos || text.find("&[") != text.npos; }

}  // namespace

void SheetWriter::columns(int first, int last, double width, StyleId style, bool hidden) {
    if (!native_->takes(CellArea{{0, first}, {0, last}})) return;
    constexpr double widest = 255;
    lxw_row_col_options options{};
    options.hidden = hidden;
    native_->book->note(worksheet_set_column_opt(native_->sheet, static_cast<lxw_col_t>(first), static_cast<lxw_col_t>(last),
                                                 std::clamp(width, 0.0, widest), native_->book->format(style), &options));
}

void SheetWriter::row(int row, double height, StyleId style, bool hidden) {
    if (!native_->takes(CellAt{row, 0})) return;
    constexpr double highest = 409;
    lxw_row_col_options options{};
    options.hidden = hidden;
    native_->book->note(worksheet_set_row_opt(native_->sheet, static_cast<lxw_row_t>(row),
                                              height > 0 ? std::min(height, highest) : LXW_DEF_ROW_HEIGHT,
                                              native_->book->format(style), &options));
}

void SheetWriter::freeze(CellAt first_moving) {
    if (!native_->takes(first_moving) || first_moving == CellAt{}) return;
    worksheet_freeze_panes(native_->sheet, row_of(first_moving), column_of(first_moving));
}

void SheetWriter::autofilter(const CellArea& area) {
    if (!native_->takes(area)) return;
    native_->book->note(worksheet_autofilter(native_->sheet, row_of(area.from), column_of(area.from), row_of(area.to), column_of(area.to)));
}

void SheetWriter::protect(const SheetProtection& allowed) {
    if (native_->sheet == nullptr) return;
    lxw_protection options{};
    options.sort = allowed.sort;
    options.autofilter = allowed.filter;
    options.format_cells = allowed.format_cells;
    options.format_columns = allowed.format_columns;
    options.format_rows = allowed.format_rows;
    options.insert_rows = allowed.insert_rows;
    options.delete_rows = allowed.delete_rows;
    options.insert_hyperlinks = allowed.insert_links;
    options.objects = allowed.edit_objects;
    options.scenarios = allowed.edit_objects;
    // An empty password is one, too: Excel would ask for it.
    worksheet_protect(native_->sheet, allowed.password.empty() ? nullptr : allowed.password.c_str(), &options);
}

void SheetWriter::Native::repeat(const PrintSetup& setup, const std::string& name) const {
    const auto& [rows, columns] = std::pair{setup.repeated_rows, setup.repeated_columns};
    if (rows && takes(CellArea{{rows->first, 0}, {rows->second, 0}}))
        book->note(worksheet_repeat_rows(sheet, static_cast<lxw_row_t>(rows->first), static_cast<lxw_row_t>(rows->second)));
    // Both are kept in one text of 127 bytes, which holds the sheet's name twice.
    constexpr std::size_t longest_name = 45;
    if (columns && (!rows || name.size() <= longest_name) && takes(CellArea{{0, columns->first}, {0, columns->second}}))
        book->note(worksheet_repeat_columns(sheet, static_cast<lxw_col_t>(columns->first), static_cast<lxw_col_t>(columns->second)));
}

void SheetWriter::print(const PrintSetup& setup) {
    lxw_worksheet* sheet = native_->sheet;
    if (sheet == nullptr) return;
    if (asks_for_picture(setup.header) || asks_for_picture(setup.footer)) return native_->book->fail("a picture that is not there");
    worksheet_set_paper(sheet, a4);
    if (setup.landscape) worksheet_set_landscape(sheet);
    if (setup.pages_wide > 0 || setup.pages_tall > 0)
        worksheet_fit_to_pages(sheet, static_cast<std::uint16_t>(setup.pages_wide), static_cast<std::uint16_t>(setup.pages_tall));
    worksheet_set_margins(sheet, setup.left / centimetres_an_inch, setup.right / centimetres_an_inch,
                          setup.top / centimetres_an_inch, setup.bottom / centimetres_an_inch);
    native_->repeat(setup, name_);
    if (setup.area && native_->takes(*setup.area))
        native_->book->note(worksheet_print_area(sheet, row_of(setup.area->from), column_of(setup.area->from),
                                                 row_of(setup.area->to), column_of(setup.area->to)));
    if (!setup.header.empty()) native_->book->note(worksheet_set_header(sheet, xml_text(setup.header, most_footer).c_str()));
    if (!setup.footer.empty()) native_->book->note(worksheet_set_footer(sheet, xml_text(setup.footer, most_footer).c_str()));
    if (setup.centred) worksheet_center_horizontally(sheet);
    std::vector<lxw_row_t> breaks(setup.breaks_before.begin(), setup.breaks_before.end());
    breaks.push_back(0);
    if (breaks.size() > 1) native_->book->note(worksheet_set_h_pagebreaks(sheet, breaks.data()));
}

void SheetWriter::tab_colour(Rgb colour) {
    if (native_->sheet != nullptr) worksheet_set_tab_color(native_->sheet, native(colour));
}

void SheetWriter::hide() {
    native_->hidden = true;
    if (native_->sheet != nullptr) worksheet_hide(native_->sheet);
}

void SheetWriter::open_here() { native_->book->opened = native_.get(); }

void SheetWriter::zoom(int percent) {
    if (native_->sheet != nullptr) worksheet_set_zoom(native_->sheet, static_cast<std::uint16_t>(std::clamp(percent, 10, 400)));
}

void SheetWriter::hide_gridlines() {
    if (native_->sheet != nullptr) worksheet_gridlines(native_->sheet, LXW_HIDE_ALL_GRIDLINES);
}

}  // namespace merilo
