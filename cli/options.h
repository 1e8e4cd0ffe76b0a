#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "collect/fetch_plan.h"
#include "ignored.h"
#include "model/date.h"
#include "model/result.h"
#include "report/report.h"
#include "text/pair.h"

namespace merilo::cli {

struct Command;

/// The weakest severity of a failed check that turns into exit code 1.
enum class FailOn { error, warning, note, never };

/// One `--report FORMAT:FILE`.
struct ReportTarget {
    const Reporter* reporter;
    std::string file;
};

/// The configuration file of a run.
struct ConfigInUse {
    std::string file;                 ///< empty: there is none
    std::vector<std::string> values;  ///< «key: value», for people
    std::vector<Error> faults;        ///< for the one command that runs in spite of them
};

/// What the user asked for, checked and ready to act on.
struct Options {
    const Command* command = nullptr;
    std::vector<std::string> arguments;  ///< paths, or ids, as the command takes them
    Lang lang = Lang::ru;
    Date as_of;
    std::vector<std::string> rubrics;  ///< files that add or replace rubrics
    std::string reviews;               ///< file or folder; empty: none
    std::string format;                ///< one of the command's formats
    bool format_given = false;         ///< asked for, not the command's habit
    std::string output = "-";
    std::vector<ReportTarget> reports;
    std::string annotate;              ///< where the marked workbook goes; empty: not asked
    std::string why;                   ///< criterion id; empty: not asked
    int jobs = 1;
    std::optional<FailOn> fail_on;     ///< none: the command's own habit
    std::optional<int> min_score;
    std::string archive;               ///< the evidence archive; empty: merilo.db in the working folder, if it is there
    bool fetch = false;                ///< open the links first
    bool ocr = false;                  ///< recognise scans
    FetchPlan plan;                    ///< how to open them; its links, archive, language are filled in by `fetch`
    Ignored ignored;                   ///< what is passed over in folders
    ConfigInUse config;
    bool schema = false, strict = false, no_color = false, quiet = false;
};

}  // namespace merilo::cli
