#include "model/rubric.h"

#include <charconv>

namespace merilo {

std::string text_of(const Effect& effect) {
    switch (effect.kind) {
        case Effect::Kind::notes: return "notes";
        case Effect::Kind::withholds: return "withholds";
        case Effect::Kind::voids: return "voids";
        case Effect::Kind::caps: break;
    }
    return "caps:" + std::to_string(effect.cap);
}

std::optional<Effect> effect_from(std::string_view text) {
    if (text == "notes") return Effect{Effect::Kind::notes, 0};
    if (text == "withholds") return Effect{Effect::Kind::withholds, 0};
    if (text == "voids") return Effect{Effect::Kind::voids, 0};
    if (!text.starts_with("caps:")) return std::nullopt;
    int cap = 0;
    const char* begin = text.data() + 5;
    const char* end = text.data() + text.size();
    const auto [stop, fault] = std::from_chars(begin, end, cap);
    if (begin == end || stop != end || fault != std::errc() || cap < 0) return std::nullopt;
    return Effect{Effect::Kind::caps, cap};
}

const CheckRule* Rubric::rule(std::string_view check) const {
    for (const CheckRule& rule : checks)
        if (rule.id == check) return &rule;
    return nullptr;
}

int Rubric::criterion_index(std::string_view criterion_id) const {
    for (std::size_t i = 0; i < criteria.size(); ++i)
        if (criteria[i].id == criterion_id) return static_cast<int>(i);
    return -1;
}

int Rubric::criterion_named(std::string_view id_or_number) const {
    if (const int index = criterion_index(id_or_number); index >= 0) return index;
    int found = -1;
    for (std::size_t i = 0; i < criteria.size(); ++i) {
        if (criteria[i].number != id_or_number) continue;
        if (found >= 0) return -1;
        found = static_cast<int>(i);
    }
    return found;
}

int Rubric::published() const {
    int sum = 0;
    for (const Criterion& criterion : criteria) sum += criterion.best();
    return sum;
}

int Rubric::assumed() const {
    int sum = 0;
    for (const Criterion& criterion : criteria)
        if (criterion.basis == Basis::assumed) sum += criterion.best();
    return sum;
}

}  // namespace merilo
