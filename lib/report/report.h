#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/date.h"
#include "model/evaluation.h"
#include "text/pair.h"

namespace merilo {

/// What the reader came for: the defects (`check`) or the points (`score`).
enum class View { check, score };

/// What a run found, ready to be told. Evaluations are in the order of their files.
struct Report {
    std::vector<Evaluation> evaluations;
    Date as_of;  ///< the day of the run, handed in
    std::vector<Error> errors = {};  ///< what was refused or failed besides: files that are no submission, broken reviews
};

struct ReportOptions {
    Lang lang = Lang::ru;
    View view = View::score;
    int width = 100;      ///< terminal cells
    bool colour = false;
    bool quiet = false;   ///< totals only
    bool whole = false;   ///< of several submissions: every lost point of each, not only what to mend first
};

/// A report is a function from results to text; somebody else writes it and exits.
struct Reporter {
    std::string_view name;  ///< of `--format`
    Pair title;
    std::string (*write)(const Report&, const ReportOptions&);
    bool tells_errors = false;  ///< tells of Report::errors: says something also when nothing could be evaluated
    bool binary = false;  ///< nothing to look at on a screen
};

/// Every output format, in the order of help.
std::span<const Reporter> all_reporters();
const Reporter* find_reporter(std::string_view name);

/// The version of the program, as every result names it.
std::string_view version();

/// One line of `--format jsonl`, with its line end; lets a caller stream without keeping results.
std::string jsonl_line(const Evaluation& evaluation, const ReportOptions& options);

/// The published JSON Schema (draft 7) of `score --format json`.
std::string_view results_schema();

/// The JSON Schema (draft 7) of submissions under one rubric, for editors: ids, levels and kinds complete.
std::string submission_schema(const Rubric& rubric, Lang lang);

}  // namespace merilo
