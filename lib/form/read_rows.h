#pragma once
// Which row of its rubric a line of a form speaks of.
#include <map>
#include <optional>
#include <string>

#include "form/read_blocks.h"
#include "model/rubric.h"

namespace merilo {

/// What a line of a form says of its row.
struct RowNaming {
    FormSpot id, number, title;  ///< cells; a column 0 where the form has no such column
    bool any = false;            ///< some of them is filled
};

/// Finds rows by id, else by number, else by title, and complains of what none has or of two that disagree.
class FormRows {
public:
    FormRows(const Rubric& rubric, FormNotes& notes);

    /// The index of the criterion; -1 when no row is named so. Complaints are made only if `strict`.
    int find(const RowNaming& naming, bool strict);

private:
    struct Named {
        int index = -1;
        bool ambiguous = false;  ///< several rows may be meant
    };
    std::string text(const FormSpot& at) const;
    int by_id(const FormSpot& at, bool strict);
    Named by_number(const FormSpot& at) const;
    int by_title(const FormSpot& at) const;
    int settle_number(const RowNaming& naming, bool strict);
    void complain_of_title(const FormSpot& at);

    const Rubric& rubric_;
    FormNotes& notes_;
    std::map<std::string, int> numbers_, titles_;  ///< folded; -1 where several rows have it
};

}  // namespace merilo
