#pragma once
#include <string>
#include <string_view>

#include "commands.h"

namespace merilo::cli {

/// `merilo --help`, or of a group of commands («rubric»).
std::string help_of_group(std::string_view group, Lang lang);

/// `merilo score --help`.
std::string help_of(const Command& command, Lang lang);

/// `merilo --version`.
std::string version_line();

}  // namespace merilo::cli
