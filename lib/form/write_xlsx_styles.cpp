#include "form/write_xlsx_parts.h"
#include "report/wording.h"
#include "text/dates.h"
#include "text/utf8.h"

namespace merilo {
namespace {

constexpr Rgb white = 0xFFFFFF, ink_quiet = 0x595959, dark = 0x1F4E79, slate = 0x5B7083, pale = 0xDDEBF7, grey = 0xF2F2F2, orange = 0xFCD5B4;

constexpr Pair not_on_list{"Нет в списке", "Not on the list"};
constexpr Pair other_words{"Программа знает только слова из списка. Всё равно оставить?", "The program knows only the words on the list. Leave it all the same?"};

CellStyle prose() {
    CellStyle style;
    style.wrap = true;
    style.down = CellStyle::Down::top;
    return style;
}

CellStyle input() {
    CellStyle style = prose();
    style.boxed(Edge::thin);
    style.locked = false;
    return style;
}

CellStyle head(Rgb fill) {
    CellStyle style = prose();
    style.bold = true;
    style.ink = white;
    style.fill = fill;
    style.down = CellStyle::Down::middle;
    style.boxed(Edge::thin);
    return style;
}

/// Lines that a text takes when it is broken at blanks.
int lines_of(std::string_view text, double in_a_line) {
    int lines = 1;
    double used = 0;
    while (!text.empty()) {
        const std::size_t end = text.find_first_of(" \n");
        const double word = characters(text.substr(0, end));
        if (used > 0 && used + word > in_a_line) ++lines, used = 0;
        used += word + 1;
        for (; used > in_a_line + 1; used -= in_a_line) ++lines;
        if (end == std::string_view::npos) break;
        if (text[end] == '\n') ++lines, used = 0;
        text.remove_prefix(end + 1);
    }
    return lines;
}

CellStyle with(CellStyle style, void (*change)(CellStyle&)) {
    change(style);
    return style;
}

}  // namespace

FormStyles::FormStyles(WorkbookWriter& book) {
    title = book.style(with(prose(), [](CellStyle& s) { s.bold = true, s.font_size = 16, s.ink = dark; }));
    note = book.style(with(prose(), [](CellStyle& s) { s.ink = ink_quiet; }));
    heading = book.style(with(prose(), [](CellStyle& s) { s.bold = true, s.font_size = 13, s.ink = dark, s.bottom = Edge::thin, s.edge_ink = dark; }));
    step = book.style(with(prose(), [](CellStyle& s) { s.bold = true, s.across = CellStyle::Across::right, s.ink = dark; }));
    term = book.style(with(prose(), [](CellStyle& s) { s.bold = true; }));
    body = book.style(prose());
    command = book.style(with(prose(), [](CellStyle& s) { s.font = "Consolas", s.fill = grey, s.indent = 1; }));
    header = book.style(head(dark));
    described_header = book.style(head(slate));
    label = book.style(with(prose(), [](CellStyle& s) { s.bold = true, s.fill = grey, s.boxed(Edge::thin); }));
    hint = book.style(with(prose(), [](CellStyle& s) { s.ink = ink_quiet, s.italic = true; }));
    band = book.style(with({}, [](CellStyle& s) { s.bold = true, s.fill = pale, s.font_size = 12, s.ink = dark; }));
    band_evidence = book.style(with({}, [](CellStyle& s) { s.fill = pale, s.ink = ink_quiet, s.font_size = 10; }));
    number = book.style(with(prose(), [](CellStyle& s) { s.fill = grey, s.bold = true, s.number_format = "@", s.boxed(Edge::thin); }));
    told = book.style(with(prose(), [](CellStyle& s) { s.fill = grey, s.boxed(Edge::thin); }));
    text = book.style(input());
    code = book.style(with(input(), [](CellStyle& s) { s.number_format = "@"; }));
    count = book.style(with(input(), [](CellStyle& s) { s.across = CellStyle::Across::centre, s.bold = true; }));
    date = book.style(with(input(), [](CellStyle& s) { s.number_format = "dd.mm.yyyy", s.across = CellStyle::Across::left; }));
    fixed = book.style(with(prose(), [](CellStyle& s) { s.fill = grey, s.boxed(Edge::thin); }));
    alarm = book.style(with({}, [](CellStyle& s) { s.fill = orange; }));
}

void put(SheetWriter& sheet, CellAt at, const FormCell& cell, StyleId style) {
    if (cell.number) sheet.number(at, *cell.number, style);
    else if (cell.date && cell.date->year > 1900) sheet.date(at, *cell.date, style);
    else if (cell.date) sheet.text(at, dotted(*cell.date), style);  // before its March, spreadsheets disagree about that year's days
    else if (!cell.text.empty()) sheet.text(at, cell.text, style);
    else sheet.blank(at, style);
}

StyleId input_style(const FormStyles& styles, std::string_view key) {
    if (key == "date" || key == "approval_date" || key == "prepared") return styles.date;
    if (key == "claim") return styles.count;
    for (const std::string_view exact : {"document", "code", "pages", "number", "document_number", "valid", "approval_number", "covers"})
        if (key == exact) return styles.code;
    return styles.text;
}

InputRule choice_from(const std::string& reference, const FormLabel& label, Lang lang) {
    InputRule rule;
    rule.kind = InputRule::Kind::list_from;
    rule.formula = reference;
    rule.on_error = InputRule::OnError::warning;
    rule.error_title = tell(lang, {"{}: {}", "{}: {}"}, label.title, not_on_list);
    rule.error = other_words.in(lang);
    return rule;
}

double height_of(std::string_view text, int width, double font_size) {
    constexpr double usual_font = 11, leading = 1.32, wide_letters = 1.02;  // than the digits that a width counts
    return 1.5 + leading * font_size * lines_of(text, width * usual_font / font_size / wide_letters);
}

PrintSetup form_print(const FormBook& form, bool landscape) {
    PrintSetup setup;
    setup.landscape = landscape;
    setup.footer = form.footer;
    return setup;
}

int document_lines(const FormBook& form) {
    constexpr int room = 60, spare = 20;
    const int filled = static_cast<int>(form.form.documents.size());
    return filled + spare > room ? filled + spare : room;
}

}  // namespace merilo
