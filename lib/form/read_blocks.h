#pragma once
// Where on the sheets of a workbook the parts of a form stand.
#include <map>
#include <optional>
#include <vector>

#include "form/layout.h"
#include "form/read_notes.h"

namespace merilo {

/// A table of a form: the columns that its header names, and the rows below it.
template <class E>
struct FormBlock {
    int sheet = 0;
    int header = 0;                      ///< the last row of the header
    int last_row = 0;
    std::map<E, int> columns;
    std::vector<int> more_links;         ///< further columns of addresses: «Ссылка 2»

    bool has(E column) const { return columns.contains(column); }
    /// Row and column of a cell; a column that is not there has none, and its spot is the row's beginning.
    FormSpot at(int row, E column) const {
        const auto found = columns.find(column);
        return {sheet, {row, found == columns.end() ? 0 : found->second}};
    }
};

/// What a workbook holds of a form.
struct FormBlocks {
    std::map<AboutLine, FormSpot> about;     ///< where the values stand, or would
    std::optional<FormSpot> about_label;     ///< the first label of «Сведения»
    std::vector<FormBlock<AnswerColumn>> answers;
    std::vector<FormBlock<DocumentColumn>> documents;
};

/// Looks for the parts of a form on every sheet but those that only tell or help. Headers may stand anywhere, in one row or
/// two, their columns in any order. A label that stands twice is complained of.
FormBlocks find_blocks(FormNotes& notes);

}  // namespace merilo
