#include "form/read_notes.h"

#include <algorithm>

#include "text/say.h"

namespace merilo {
namespace {

constexpr Pair in_hidden_sheet{"{} (лист скрыт: правая кнопка на ярлыках листов → «Показать»)", "{} (the sheet is hidden: right-click the tabs, Unhide)"};
constexpr Pair in_hidden_row{"{} (строка {} скрыта)", "{} (row {} is hidden)"};
constexpr Pair and_more{"{} (и ещё ошибок: {})", "{} (and {} more errors)"};

constexpr std::size_t most_complaints = 200;

template <class Change>
void each_mark(Node& node, const Change& change) {
    change(node.mark);
    for (Node& item : node.items) each_mark(item, change);
    for (Entry& entry : node.entries) {
        change(entry.key.mark);
        each_mark(entry.value, change);
    }
}

}  // namespace

Mark FormNotes::mark(const FormSpot& at) {
    const auto [known, fresh] = cells_.try_emplace(at, static_cast<int>(cells_.size()) + 1);
    Mark mark = sheet(at).mark(at.spot);
    mark.cell = known->second;
    return mark;
}

void FormNotes::complain(const FormSpot& at, Said message) {
    const SheetOfCells& sheet = this->sheet(at);
    if (sheet.hidden) message = say(in_hidden_sheet, message);
    else if (sheet.hidden_rows.contains(at.spot.row)) message = say(in_hidden_row, message, at.spot.row);
    complaints_.emplace_back(mark(at), std::move(message));
}

void FormNotes::complain_of_file(Said message) { complaints_.emplace_back(Mark{}, std::move(message)); }

void FormNotes::finish(SourceTree& tree) {
    final_.assign(cells_.size() + 1, 0);
    tree.cells.assign(1, {});  // a fault of the whole file has no cell
    for (const auto& [at, provisional] : cells_) {
        final_[static_cast<std::size_t>(provisional)] = static_cast<int>(tree.cells.size());
        const std::string& name = sheet(at).name;
        tree.cells.push_back((name.empty() ? "" : name + "!") + cell_name(at.spot));
    }
    const auto change = [this](Mark& mark) { mark.cell = final_[static_cast<std::size_t>(mark.cell)]; };
    each_mark(tree.root, change);
    for (auto& [mark, message] : complaints_) change(mark);
    std::ranges::stable_sort(complaints_, {}, [](const auto& complaint) { return complaint.first; });
}

std::vector<Error> FormNotes::take(const SourceTree& tree) {
    std::vector<Error> errors;
    for (auto& [mark, message] : complaints_) {
        if (errors.size() == most_complaints) {
            errors.back().message = say(and_more, errors.back().message, complaints_.size() - most_complaints);
            break;
        }
        errors.push_back({place_of(tree.file, mark, tree.cells), std::move(message), {}, Fault::input});
    }
    return errors;
}

}  // namespace merilo
