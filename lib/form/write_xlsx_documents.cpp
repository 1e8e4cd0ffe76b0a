#include "form/write_xlsx_parts.h"
#include "model/vocabulary.h"
#include "office/workbook_names.h"

namespace merilo {
namespace {

constexpr Pair lists_name{"Списки", "Lists"};

constexpr int kinds_column = 0, levels_column = 1, acts_column = 2, roles_column = 3;

template <class E>
std::string reference(int column, Lang lang) {
    return "=" + on_sheet(lists_name.in(lang), CellArea{{0, column}, {static_cast<int>(words<E>().size()) - 1, column}});
}

template <class E>
void list(SheetWriter& sheet, int column, Lang lang) {
    int row = 0;
    for (const auto& word : words<E>()) sheet.text({row++, column}, word.title.in(lang));
}

int column_of(DocumentColumn column) { return static_cast<int>(column); }

CellArea below_header(DocumentColumn column, int lines) { return {{1, column_of(column)}, {lines, column_of(column)}}; }

/// A code twice, and a document that has a title and no link.
void mark_faults(SheetWriter& sheet, const FormBook& form, int lines) {
    const CellArea codes = below_header(DocumentColumn::code, lines), links = below_header(DocumentColumn::link, lines);
    sheet.rule(codes, {CellRule::When::formula, "COUNTIF(" + fixed_a1(codes) + "," + a1(codes.from) + ")>1", {}, form.styles.alarm});
    sheet.rule(codes, {CellRule::When::formula, "AND(LEN($B2)>0,LEN($A2)=0)", {}, form.styles.alarm});
    sheet.rule(links, {CellRule::When::formula, "AND(LEN($B2)>0,LEN($C2)=0)", {}, form.styles.alarm});
}

void heights(SheetWriter& sheet, const FormBook& form) {
    int row = 0;
    for (const auto& cells : form.form.documents) {
        double height = 0;
        for (std::size_t i = 0; i < cells.size(); ++i) height = std::max(height, height_of(cells[i].text, form_labels<DocumentColumn>()[i].width));
        sheet.row(++row, height);
    }
}

}  // namespace

void write_documents_sheet(WorkbookWriter& book, const FormBook& form, const FormLists& lists) {
    const FormStyles& styles = form.styles;
    SheetWriter& sheet = book.add_sheet(form_label(FormSheet::documents).title.in(form.lang));
    const int lines = document_lines(form);
    const auto labels = form_labels<DocumentColumn>();
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const int column = static_cast<int>(i);
        const StyleId style = input_style(styles, labels[i].key);
        sheet.columns(column, column, labels[i].width, style);  // also below the lines that have boxes
        sheet.text({0, column}, labels[i].title.in(form.lang), styles.header);
        sheet.comment({0, column}, labels[i].note.in(form.lang));
        for (int line = 0; line < lines; ++line) {
            const bool filled = line < static_cast<int>(form.form.documents.size());
            put(sheet, {line + 1, column}, filled ? form.form.documents[static_cast<std::size_t>(line)][i] : FormCell{}, style);
        }
    }
    sheet.row(0, 32);
    heights(sheet, form);
    sheet.input(below_header(DocumentColumn::kind, lines), choice_from(lists.kinds, form_label(DocumentColumn::kind), form.lang));
    sheet.input(below_header(DocumentColumn::issued_by, lines), choice_from(lists.levels, form_label(DocumentColumn::issued_by), form.lang));
    sheet.input(below_header(DocumentColumn::approval_act, lines), choice_from(lists.acts, form_label(DocumentColumn::approval_act), form.lang));
    mark_faults(sheet, form, lines);
    sheet.freeze({1, 1});
    sheet.autofilter({{0, 0}, {lines, static_cast<int>(labels.size()) - 1}});
    SheetProtection protection;
    protection.sort = protection.filter = protection.format_columns = protection.format_rows = true;
    protection.insert_rows = protection.delete_rows = protection.insert_links = true;
    sheet.protect(protection);
    PrintSetup print = form_print(form, true);
    print.repeated_rows = {0, 0};
    sheet.print(print);
}

FormLists lists_of(const FormBook& form) {
    const CellArea codes = below_header(DocumentColumn::code, document_lines(form));
    return {reference<Kind>(kinds_column, form.lang), reference<Level>(levels_column, form.lang), reference<Act>(acts_column, form.lang),
            reference<Role>(roles_column, form.lang), "=" + on_sheet(form_label(FormSheet::documents).title.in(form.lang), codes)};
}

void write_lists_sheet(WorkbookWriter& book, const FormBook& form) {
    SheetWriter& sheet = book.add_sheet(lists_name.in(form.lang));
    list<Kind>(sheet, kinds_column, form.lang);
    list<Level>(sheet, levels_column, form.lang);
    list<Act>(sheet, acts_column, form.lang);
    list<Role>(sheet, roles_column, form.lang);
    sheet.protect();
    sheet.hide();
}

}  // namespace merilo
