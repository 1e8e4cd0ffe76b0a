#include "load/shelf.h"

#include "load/rubric.h"

namespace merilo {

const Rubric& Shelf::add(Rubric rubric) {
    rubrics_.push_back(std::move(rubric));
    return rubrics_.back();
}

const Rubric* Shelf::find(std::string_view name) const {
    for (auto rubric = rubrics_.rbegin(); rubric != rubrics_.rend(); ++rubric)
        if (rubric->name() == name) return &*rubric;
    return nullptr;
}

std::vector<const Rubric*> Shelf::all() const {
    std::vector<const Rubric*> result;
    for (const Rubric& rubric : rubrics_)
        if (find(rubric.name()) == &rubric) result.push_back(&rubric);
    return result;
}

Result<Shelf> shipped_rubrics() {
    Shelf shelf;
    std::vector<Error> errors;
    for (const auto& [name, text] : embedded_files()) {
        if (name.find("lexicon") != std::string_view::npos || name.find("crosswalk") != std::string_view::npos) continue;
        auto rubric = read_rubric(text, "rubrics/" + std::string(name));
        if (rubric) shelf.add(std::move(*rubric));
        else errors.insert(errors.end(), rubric.errors().begin(), rubric.errors().end());
    }
    if (!errors.empty()) return errors;
    return shelf;
}

}  // namespace merilo
