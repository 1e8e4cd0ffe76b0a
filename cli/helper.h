#pragma once
#include "collect/fetch_plan.h"

namespace merilo::cli {

enum class HelperEnd { done, stopped, failed };

/// Runs `merilo-fetch`, which stands beside this program, with the plan; waits for it and hands interrupts on to it. What
/// goes wrong is told on standard error.
HelperEnd run_fetch_helper(const FetchPlan& plan);

/// After an interrupt that was handed on: ends this process by that signal, so that a calling script stops too.
void end_if_interrupted();

/// Whether the file can be opened for reading.
bool readable(const std::string& path);

}  // namespace merilo::cli
