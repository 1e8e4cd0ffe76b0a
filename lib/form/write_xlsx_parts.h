#pragma once
// The sheets of a form in a workbook; used by lib/form/write_xlsx*.cpp only.
#include "form/form_cells.h"
#include "office/workbook_writer.h"

namespace merilo {

/// The looks of a form: what may be filled in is white and boxed, what only tells is grey or has no box, and is locked.
struct FormStyles {
    explicit FormStyles(WorkbookWriter& book);

    StyleId title, note, heading, step, term, body, command;          ///< of the guide
    StyleId header, described_header, label, hint;                    ///< heads of columns and lines
    StyleId band, band_evidence, number, told;                        ///< of the answers: for reading
    StyleId text, code, count, date, fixed;                           ///< for filling in: prose, exact text, number, day; `fixed` is locked
    StyleId alarm;                                                    ///< laid over what lacks something
};

/// What the sheets share.
struct FormBook {
    const Rubric& rubric;
    const FormCells& form;
    Lang lang;
    const FormStyles& styles;
    std::string footer;
};

/// Where the words for drop-down lists stand, as references for formulas.
struct FormLists {
    std::string kinds, levels, acts, roles, codes;
};

void write_guide_sheet(WorkbookWriter& book, const FormBook& form);
void write_about_sheet(WorkbookWriter& book, const FormBook& form);
void write_answers_sheet(WorkbookWriter& book, const FormBook& form, const FormLists& lists);
void write_documents_sheet(WorkbookWriter& book, const FormBook& form, const FormLists& lists);
/// The hidden sheet with the words, last in the book; the references are known before it is written.
FormLists lists_of(const FormBook& form);
void write_lists_sheet(WorkbookWriter& book, const FormBook& form);

/// One cell as it is filled in; the style decides how a blank one will take what is typed.
void put(SheetWriter& sheet, CellAt at, const FormCell& cell, StyleId style);

/// The style for filling in a column that has this key in `form_labels`.
StyleId input_style(const FormStyles& styles, std::string_view key);

/// A rule by which a cell offers the words at `reference`; others are taken after a question.
InputRule choice_from(const std::string& reference, const FormLabel& label, Lang lang);

/// The height in points of a row in which `text` stands in a column `width` characters wide; the lines of 11 points, or of
/// `font_size`. Programs that open a workbook do not all find it themselves.
double height_of(std::string_view text, int width, double font_size = 11);

/// A4, landscape or not, with the form's footer.
PrintSetup form_print(const FormBook& form, bool landscape);

/// How many lines of documents the sheet «Документы» has room for.
int document_lines(const FormBook& form);

}  // namespace merilo
