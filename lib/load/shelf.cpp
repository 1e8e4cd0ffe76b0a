#include "load/shelf.h"

#include <algorithm>
#include <cassert>

#include "load/rubric.h"

namespace merilo {
namespace {

/// «id/edition» as the name of the shipped file.
std::string file_name(std::string_view rubric_name) {
    std::string name(rubric_name);
    std::replace(name.begin(), name.end(), '/', '-');
    return name + ".yaml";
}

}  // namespace

const Rubric& Shelf::add(Rubric rubric) {
    slots_.push_back({{}, std::move(rubric)});
    return *slots_.back().rubric;
}

void Shelf::add_shipped(const EmbeddedFile& file) { slots_.push_back({file, std::nullopt}); }

const Rubric* Shelf::read(Slot& slot) const {
    const std::lock_guard guard(*lock_);
    if (!slot.rubric) {
        auto rubric = read_rubric(slot.shipped.text, "rubrics/" + std::string(slot.shipped.name));
        assert(rubric && "a shipped rubric is held sound by the tests");
        if (!rubric) return nullptr;
        slot.rubric = std::move(*rubric);
    }
    return &*slot.rubric;
}

const Rubric* Shelf::find(std::string_view name) const {
    const std::string shipped_as = file_name(name);
    for (auto slot = slots_.rbegin(); slot != slots_.rend(); ++slot) {
        if (!slot->shipped.text.empty() && slot->shipped.name != shipped_as) continue;
        const Rubric* rubric = slot->shipped.text.empty() ? &*slot->rubric : read(*slot);
        if (rubric && rubric->name() == name) return rubric;
    }
    return nullptr;
}

std::vector<const Rubric*> Shelf::all() const {
    std::vector<const Rubric*> result;
    for (Slot& slot : slots_)
        if (const Rubric* rubric = read(slot); rubric && find(rubric->name()) == rubric) result.push_back(rubric);
    return result;
}

Shelf shipped_rubrics() {
    Shelf shelf;
    for (const EmbeddedFile& file : embedded_files())
        if (file.name.find("lexicon") == std::string_view::npos && file.name.find("crosswalk") == std::string_view::npos)
            shelf.add_shipped(file);
    return shelf;
}

}  // namespace merilo
