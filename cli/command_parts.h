#pragma once
#include <string_view>
#include <vector>

#include "commands.h"

namespace merilo::cli {

/// The list of commands, a subject a file.
std::vector<Command> submission_commands();  ///< what is done with a submission
std::vector<Command> evidence_commands();    ///< links, documents and the archive that keeps them
std::vector<Command> rubric_commands();      ///< the rules
std::vector<Command> program_commands();     ///< the program itself

inline constexpr Pair paths{"ПУТЬ…", "PATH…"};

/// Exit codes of a command that gates.
inline constexpr Pair gate_codes{
    "0 — замечаний нет; 1 — есть замечания (от уровня --fail-on, обычно error); 2 — ошибка в команде, методике или представлении; "
    "3 — сбой на нашей стороне; 4 — замечаний нет, но не всё проверено (--strict).",
    "0 clean; 1 findings (from --fail-on up, usually error); 2 bad usage, rubric or submission; 3 a failure on our side; 4 nothing "
    "failed but something was not checked (--strict)."};

/// How links are opened: options of `fetch`, and of what can fetch first.
extern const std::vector<std::string_view> fetch_options;

/// Options of what reads a configuration file: every command but those of the program itself, which say so.
extern const std::vector<std::string_view> config_options;

std::vector<std::string_view> with(std::vector<std::string_view> options, const std::vector<std::string_view>& more);

/// Every output there is of results.
std::vector<std::string_view> report_formats();

}  // namespace merilo::cli
