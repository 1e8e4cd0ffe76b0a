#pragma once
#include <string>

#include "options.h"

namespace merilo::cli {

/// The format that a form's file is to have: the one asked for, else by the file's ending, else `otherwise`.
std::string form_format(const Options& options, const std::string& file, const std::string& otherwise);

/// Whether a workbook would be written to a screen, which shows nothing of it.
bool workbook_on_screen(const std::string& format, const std::string& file);

}  // namespace merilo::cli
