#pragma once
#include <string>
#include <variant>
#include <vector>

#include "options.h"

namespace merilo::cli {

/// The command line as typed: what belongs to which option is known, what it means is not yet.
struct Written {
    std::vector<std::string> arguments, rubrics, reports;
    std::string reviews, format, output = "-", annotate, why, lang, as_of, jobs, fail_on, min_score, archive;
    std::string ca_file, per_host, timeout, max_size, confirm_after, max_age, delay;  ///< of fetching
    bool schema = false, strict = false, no_color = false, quiet = false, fetch = false, ocr = false, allow_private = false;
    std::string config;  ///< the file to read instead of the nearest one
    bool no_config = false;
    Ignored ignored;
};

/// Gives the words their meaning, or says which of them has none.
std::variant<Options, Said> understood(const Written& written, const Command& command);

/// What `--fail-on` takes, in the order of FailOn.
extern const std::vector<std::string_view> severities;

/// The message for a name that is not among the known ones, with the nearest of them.
Said unknown(const Pair& what, std::string_view written, const std::vector<std::string_view>& known);

}  // namespace merilo::cli
