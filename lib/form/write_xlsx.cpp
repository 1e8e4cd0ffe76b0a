#include "form/form_texts.h"
#include "form/write.h"
#include "form/write_xlsx_parts.h"
#include "office/workbook_names.h"
#include "report/wording.h"

namespace merilo {
namespace {

constexpr Pair page_footer{"&L{}&RСтр. &P из &N", "&L{}&RPage &P of &N"};
constexpr Pair subject{"Форма самооценки муниципалитета", "A municipality's self-assessment form"};

Result<std::string> workbook(const Rubric& rubric, const Submission* submission, Lang lang, const Date& today) {
    WorkbookProperties properties;
    properties.title = form_title(rubric, lang);
    properties.subject = subject.in(lang);
    properties.created = today;
    WorkbookWriter book(properties);
    const FormStyles styles(book);
    const FormCells cells = form_cells(rubric, submission, lang);
    const FormBook form{rubric, cells, lang, styles, tell(lang, page_footer, header_text(rubric_text(rubric, lang)))};
    const FormLists lists = lists_of(form);
    write_guide_sheet(book, form);
    write_about_sheet(book, form);
    write_answers_sheet(book, form, lists);
    write_documents_sheet(book, form, lists);
    write_lists_sheet(book, form);
    return book.bytes();
}

}  // namespace

Result<std::string> submission_xlsx(const Submission& submission, Lang lang, const Date& today) {
    return workbook(*submission.rubric, &submission, lang, today);
}

Result<std::string> xlsx_template(const Rubric& rubric, Lang lang, const Date& today) { return workbook(rubric, nullptr, lang, today); }

}  // namespace merilo
