#pragma once
#include <optional>
#include <string>
#include <vector>

#include "form/layout.h"
#include "model/submission.h"

namespace merilo {

/// What a cell of a form is given: a text as `exact_cell` makes it, a number, a day, or nothing.
struct FormCell {
    std::string text = {};
    std::optional<int> number = {};
    std::optional<Date> date = {};

    bool empty() const { return text.empty() && !number && !date; }
};

/// One line of the sheet «Ответы»: the row's first, or one for a further citation.
struct FormLine {
    int criterion = 0;
    bool first = false;
    std::vector<FormCell> cells;  ///< by AnswerColumn
};

/// All cells of a form, in the order in which it shows them; what only explains is not among them.
struct FormCells {
    std::vector<FormCell> about;                   ///< by AboutLine
    std::vector<FormLine> answers;                 ///< every row of the rubric, in its order
    std::vector<std::vector<FormCell>> documents;  ///< by DocumentColumn
};

/// The cells of a form for `rubric`; blank without a submission.
FormCells form_cells(const Rubric& rubric, const Submission* submission, Lang lang);

}  // namespace merilo
