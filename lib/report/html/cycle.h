#pragma once
#include <vector>

#include "model/evaluation.h"

namespace merilo {

/// How one stage of the management cycle stands.
enum class StageState {
    holds,       ///< something is confirmed (with a review: awarded)
    unsupported, ///< something is, but what it builds on is not proved
    open,        ///< nothing yet; it may still be
    broken,      ///< nothing, and nothing possible
    outside      ///< not part of the declared cycle
};

struct StageStanding {
    Stage stage = Stage::goals;
    StageState state = StageState::broken;
    Points points;
    std::vector<int> unsupported;  ///< rows whose prerequisite is not proved
};

/// The stages of the rubric in their order, those left out under which nothing can be earned.
std::vector<StageStanding> cycle_of(const Evaluation& evaluation);

/// The index of the first stage that breaks the cycle, else of the first that is still open; -1: the cycle is closed.
int cycle_break(const std::vector<StageStanding>& stages);

}  // namespace merilo
