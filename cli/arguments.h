#pragma once
#include <string>
#include <variant>
#include <vector>

#include "options.h"

namespace merilo::cli {

/// Nothing to run: help, a version, or a refusal of what was typed.
struct Answered {
    int exit_code = 0;
    std::string text;  ///< to standard output when the exit code is 0, to standard error otherwise
};

/// Reads the command line (without the program's name).
std::variant<Options, Answered> read_arguments(const std::vector<std::string>& words);

}  // namespace merilo::cli
