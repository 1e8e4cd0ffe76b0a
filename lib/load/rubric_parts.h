#pragma once
// The parts that reading a rubric is made of; used by load/rubric.cpp only.
#include <optional>
#include <string_view>

#include "load/reader.h"
#include "model/rubric.h"

namespace merilo {

/// A text in two languages standing by itself.
Said read_said(const Node& node, Complaints& complaints);

/// `effect:`; complains of what is no effect, and of absence when it is required.
std::optional<Effect> read_effect(MapReader& map, bool required);

/// `basis:` under any name; required.
Basis read_basis(MapReader& map, std::string_view key);

/// `evidence:` laid over `under`: keys that stand there replace, the others stay.
Requirement read_requirement(MapReader& map, Requirement under);

/// `sections:` with their criteria; resolves prerequisites to rows.
void read_sections(MapReader& map, Rubric& rubric);

/// Everything that can be wrong with a rubric whose keys are all readable: sums, ids, order of levels,
/// prerequisites (sets `prerequisite_order`), checks, requirements nobody reads. `root` gives places.
void lint(Rubric& rubric, const Node& root, Complaints& complaints);

}  // namespace merilo
