#pragma once
#include <span>
#include <string>
#include <string_view>

#include "text/pair.h"

namespace merilo {

/// The sheets of a form, in the order in which a blank one shows them; `to_mend` is put first by `check --annotate`.
/// In CSV `about`, `answers` and `documents` follow one another in this order, parted by an empty line.
enum class FormSheet { to_mend, guide, about, answers, documents };

/// The lines of the sheet «Сведения»: a label in column A, its value in column B.
enum class AboutLine { rubric, municipality, region, code, period, prepared, cycle };

/// The columns of the sheet «Ответы», in the order in which a blank form shows them. A line is one citation.
enum class AnswerColumn {
    id, number, title, requirement, claim, document, document_title, link, pages, kind, issued_by, document_number, date, valid,
    approval_act, approval_number, approval_date, covers, role, comment
};

/// The columns of the sheet «Документы»: documents that are named once and cited by their code.
enum class DocumentColumn {
    code, title, link, kind, issued_by, number, date, valid, approval_act, approval_number, approval_date
};

/// A sheet, a line or a column of a form. Both languages of the title are understood wherever a form is read, and so is
/// whatever `also` holds; forms are written with the title alone.
struct FormLabel {
    std::string_view key;  ///< in a submission's YAML; of a part of `approval` and of what YAML lacks: a name of ours
    Pair title;
    Pair note;      ///< what to write there, for the person who fills it in
    int width = 0;  ///< of a column, in characters; 0 of a sheet
    bool hidden = false;
    std::string_view also = {};  ///< further spellings, parted by «|», as `folded_label` leaves them
};

/// The labels of one of the enumerations above, in its order.
template <class E>
std::span<const FormLabel> form_labels();

template <class E>
const FormLabel& form_label(E value) { return form_labels<E>()[static_cast<std::size_t>(value)]; }

/// What is written in a cell of `cycle` between two stages, and in a cell of several links between two of them.
inline constexpr std::string_view form_separator = "; ";

/// A label as it is compared: lower case, «ё» as «е», punctuation, line breaks and stars dropped, blanks made one.
/// «№» stays, «N» and «No» become it.
std::string folded_label(std::string_view text);

/// Whether a text is this label in either language or in any further spelling.
bool is_label(const FormLabel& label, std::string_view folded);

}  // namespace merilo
