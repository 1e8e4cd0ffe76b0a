#pragma once
#include <optional>

#include "options.h"

namespace merilo::cli {

/// Why the outputs asked for cannot all be written: two in one file or one stream, or one over a file that is read.
std::optional<Said> clash_of_targets(const Options& options);

}  // namespace merilo::cli
