// What a sheet's cells hold.
#include <algorithm>
#include <cmath>

#include "office/workbook_native.h"
#include "office/workbook_text.h"
#include "text/dates.h"

namespace merilo {

bool SheetWriter::Native::takes(const CellArea& area) const {
    if (sheet == nullptr) return false;
    const auto [from, to] = area;
    const bool takes = from.row >= 0 && from.column >= 0 && from.row <= to.row && from.column <= to.column &&
                       to.row < static_cast<int>(LXW_ROW_MAX) && to.column < static_cast<int>(LXW_COL_MAX);
    if (!takes) book->fail("no such cell");
    return takes;
}

SheetWriter::SheetWriter(std::string name, Native native) : name_(std::move(name)), native_(std::make_shared<Native>(native)) {}

void SheetWriter::text(CellAt at, std::string_view text, StyleId style) {
    if (!native_->takes(at)) return;
    native_->book->note(worksheet_write_string(native_->sheet, row_of(at), column_of(at), cell_string(text).c_str(),
                                               native_->book->format(style)));
}

void SheetWriter::rich_text(CellAt at, const std::vector<RichText>& parts, StyleId style) {
    constexpr std::size_t most_parts = 200;  // it counts them in a byte
    std::string whole;
    std::vector<std::pair<std::string, lxw_format*>> clean;
    for (const RichText& part : parts) {
        whole += part.text;
        if (std::string text = cell_string(part.text); !text.empty()) clean.emplace_back(std::move(text), native_->book->format(part.style));
    }
    constexpr std::size_t safely_short = 8000;  // Excel's limit is on the text, libxlsxwriter's on the text with its fonts
    if (clean.size() < 2 || clean.size() > most_parts || whole.size() > safely_short) return text(at, whole, style);
    if (!native_->takes(at)) return;
    std::vector<lxw_rich_string_tuple> tuples;
    for (auto& [text, format] : clean) tuples.push_back({format, text.data()});
    std::vector<lxw_rich_string_tuple*> pointers;
    for (lxw_rich_string_tuple& tuple : tuples) pointers.push_back(&tuple);
    pointers.push_back(nullptr);
    const PlainNumbers plain_numbers;  // sizes of fonts are written at once
    native_->book->note(worksheet_write_rich_string(native_->sheet, row_of(at), column_of(at), pointers.data(),
                                                    native_->book->format(style)));
}

void SheetWriter::number(CellAt at, double number, StyleId style) {
    if (!std::isfinite(number)) return native_->book->fail("not a number");
    if (!native_->takes(at)) return;
    native_->book->note(worksheet_write_number(native_->sheet, row_of(at), column_of(at), number, native_->book->format(style)));
}

void SheetWriter::date(CellAt at, const Date& date, StyleId style) {
    constexpr int first_year = 1900;  // Excel counts days from there
    if (date.year < first_year) return text(at, dotted(date), style);
    if (!native_->takes(at)) return;
    lxw_datetime day = native(date);
    native_->book->note(worksheet_write_datetime(native_->sheet, row_of(at), column_of(at), &day, native_->book->format(style)));
}

void SheetWriter::blank(CellAt at, StyleId style) {
    if (!native_->takes(at)) return;
    native_->book->note(worksheet_write_blank(native_->sheet, row_of(at), column_of(at), native_->book->format(style)));
}

void SheetWriter::formula(CellAt at, const std::string& formula, double cached, StyleId style) {
    if (!std::isfinite(cached)) return native_->book->fail("not a number");
    if (!native_->takes(at)) return;
    native_->book->note(worksheet_write_formula_num(native_->sheet, row_of(at), column_of(at), formula.c_str(),
                                                    native_->book->format(style), cached));
}

void SheetWriter::text_formula(CellAt at, const std::string& formula, std::string_view cached, StyleId style) {
    if (!native_->takes(at)) return;
    native_->book->note(worksheet_write_formula_str(native_->sheet, row_of(at), column_of(at), formula.c_str(),
                                                    native_->book->format(style), cell_string(cached).c_str()));
}

void SheetWriter::link(CellAt at, std::string_view url, std::string_view text, StyleId style) {
    constexpr int most_links = 65530;  // Excel's limit for a sheet
    const std::string_view shown = text.empty() ? url : text;
    if (!can_be_link(url) || native_->links >= most_links) return this->text(at, shown, style);
    if (!native_->takes(at)) return;
    ++native_->links;
    native_->book->note(worksheet_write_url_opt(native_->sheet, row_of(at), column_of(at), std::string(url).c_str(),
                                                native_->book->format(style), cell_string(shown).c_str(), nullptr));
}

void SheetWriter::link_to(CellAt at, std::string_view sheet, CellAt target, std::string_view text, StyleId style) {
    if (!native_->takes(at)) return;
    ++native_->links;
    const std::string url = "internal:" + on_sheet(sheet, target);
    native_->book->note(worksheet_write_url_opt(native_->sheet, row_of(at), column_of(at), url.c_str(),
                                                native_->book->format(style), cell_string(text).c_str(), nullptr));
}

void SheetWriter::merged(const CellArea& area, std::string_view text, StyleId style) {
    if (area.from == area.to) return this->text(area.from, text, style);
    if (!native_->takes(area)) return;
    native_->book->note(worksheet_merge_range(native_->sheet, row_of(area.from), column_of(area.from), row_of(area.to),
                                              column_of(area.to), cell_string(text).c_str(), native_->book->format(style)));
}

void SheetWriter::comment(CellAt at, std::string_view text, const CommentShape& shape) {
    if (!native_->takes(at)) return;
    constexpr int most_author = 50;
    const std::string author = xml_text(shape.author, most_author);
    lxw_comment_options options{};
    options.author = loose(author);
    options.width = static_cast<std::uint16_t>(std::clamp(shape.width, 20, 2000));
    options.height = static_cast<std::uint16_t>(std::clamp(shape.height, 20, 2000));
    options.visible = shape.shown ? LXW_COMMENT_DISPLAY_VISIBLE : LXW_COMMENT_DISPLAY_HIDDEN;
    if (shape.fill) options.color = native(*shape.fill);
    native_->book->note(worksheet_write_comment_opt(native_->sheet, row_of(at), column_of(at), cell_string(text).c_str(), &options));
}

}  // namespace merilo
