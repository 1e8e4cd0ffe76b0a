#pragma once
#include <string_view>
#include <vector>

#include "commands.h"

namespace merilo::cli {

/// The list of commands, a subject a file.
std::vector<Command> submission_commands();  ///< what is done with a submission
std::vector<Command> evidence_commands();    ///< links, documents and the archive that keeps them
std::vector<Command> rubric_commands();      ///< the rules

inline constexpr Pair paths{"ПУТЬ…", "PATH…"};

/// How links are opened: options of `fetch`, and of what can fetch first.
extern const std::vector<std::string_view> fetch_options;

std::vector<std::string_view> with(std::vector<std::string_view> options, const std::vector<std::string_view>& more);

/// Every output there is of results.
std::vector<std::string_view> report_formats();

}  // namespace merilo::cli
