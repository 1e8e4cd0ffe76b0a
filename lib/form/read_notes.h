#pragma once
// What the readers of a form share: the places of its cells and the complaints about them.
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "load/tree.h"
#include "office/workbook.h"

namespace merilo {

/// A cell of a workbook: the index of its sheet and its spot there.
struct FormSpot {
    int sheet = 0;
    CellSpot spot;
    auto operator<=>(const FormSpot&) const = default;
};

/// Gives the cells of a form their marks and gathers what is to be said of them.
class FormNotes {
public:
    explicit FormNotes(const Workbook& workbook) : workbook_(workbook) {}

    const Workbook& workbook() const { return workbook_; }
    const SheetOfCells& sheet(const FormSpot& at) const { return workbook_.sheets[static_cast<std::size_t>(at.sheet)]; }
    /// The cell whose value this one shows: another one when it is merged.
    FormSpot origin(const FormSpot& at) const {
        const auto& merged = sheet(at).merged;
        const auto range = merged.find(at.spot);
        return {at.sheet, range == merged.end() ? at.spot : range->second};
    }
    /// A mark that `finish` makes final.
    Mark mark(const FormSpot& at);
    /// What is wrong with a cell; of a hidden one it is said that it is.
    void complain(const FormSpot& at, Said message);
    void complain_of_file(Said message);
    bool any() const { return !complaints_.empty(); }

    /// Numbers the cells in their order, in the marks of the tree too.
    void finish(SourceTree& tree);
    /// Every complaint, in the order of places, after `finish`.
    std::vector<Error> take(const SourceTree& tree);

private:
    std::map<FormSpot, int> cells_;  ///< and the provisional numbers of their marks, from 1
    std::vector<int> final_;         ///< by provisional number
    std::vector<std::pair<Mark, Said>> complaints_;
    const Workbook& workbook_;
};

}  // namespace merilo
