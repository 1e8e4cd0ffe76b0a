#include "load/rubric_parts.h"
#include "text/say.h"

namespace merilo {
namespace {

constexpr Pair requirement_word{"требование к подтверждению", "evidence requirement"};
constexpr Pair demand_word{"требование с числом", "demand"};
constexpr Pair approval_word{"требование утверждения", "approval demand"};
constexpr Pair kind_word{"вид документа", "document kind"};
constexpr Pair level_word{"уровень документа", "issuing level"};
constexpr Pair act_word{"утверждающий акт", "approving act"};
constexpr Pair not_positive{"«{}»: нужно число больше нуля", "«{}»: a number above zero is needed"};

/// A demand such as {years: 3, basis: assumed}; `number_key` is empty for one that takes no number.
std::optional<Demand> read_demand(MapReader& map, std::string_view key, std::string_view number_key) {
    const Node* node = map.value(key);
    if (!node) return std::nullopt;
    MapReader reader(*node, demand_word, map.complaints());
    Demand demand;
    if (!number_key.empty()) {
        demand.number = reader.required_integer(number_key).value_or(1);
        if (demand.number < 1) map.complaints().add(node->mark, say(not_positive, number_key));
    }
    demand.basis = read_basis(reader, "basis");
    reader.finish();
    return demand;
}

std::optional<ApprovalDemand> read_approval(MapReader& map) {
    const Node* node = map.value("approval");
    if (!node) return std::nullopt;
    MapReader reader(*node, approval_word, map.complaints());
    ApprovalDemand demand{reader.word_list<Act>("acts", act_word), Basis::assumed};
    demand.basis = read_basis(reader, "basis");
    reader.finish();
    return demand;
}

template <class T>
void lay_over(std::optional<T>& under, std::optional<T> over) {
    if (over) under = std::move(over);
}

}  // namespace

Requirement read_requirement(MapReader& map, Requirement requirement) {
    const Node* node = map.map("evidence");
    if (!node) return requirement;
    MapReader reader(*node, requirement_word, map.complaints());
    if (reader.value("kinds")) {
        requirement.kinds = reader.word_list<Kind>("kinds", kind_word);
        requirement.kinds_basis = read_basis(reader, "kinds_basis");
    }
    if (reader.value("issued_by")) requirement.issued_by = reader.word_list<Level>("issued_by", level_word);
    lay_over(requirement.approval, read_approval(reader));
    lay_over(requirement.max_age_years, read_demand(reader, "max_age_years", "years"));
    lay_over(requirement.beneficiaries, read_demand(reader, "beneficiaries", "at_least"));
    lay_over(requirement.years_before, read_demand(reader, "years_before", "years"));
    lay_over(requirement.new_goals, read_demand(reader, "new_goals", ""));
    reader.finish();
    return requirement;
}

}  // namespace merilo
