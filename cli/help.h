#pragma once
#include <string>
#include <string_view>

#include "commands.h"

namespace merilo::cli {

/// `merilo --help`, or of a group of commands («rubric»), in lines of at most `width` cells where words allow it.
std::string help_of_group(std::string_view group, Lang lang, int width);

/// `merilo score --help`.
std::string help_of(const Command& command, Lang lang, int width);

/// `merilo --version`.
std::string version_line();

/// What the program is for, in one line.
extern const Pair purpose;

/// What an exit code means, whatever the command.
extern const Pair exit_codes;

/// What an option is for in this command, with the words it takes.
std::string option_about(const Command& command, const OptionWords& option, Lang lang);

/// «--format NAME», «check PATH…».
std::string joined(std::string_view left, std::string_view right);

}  // namespace merilo::cli
