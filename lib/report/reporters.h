#pragma once
#include "report/report.h"

namespace merilo {

// One per file of the same name; listed in all_reporters.cpp.
extern const Reporter terminal_reporter;
extern const Reporter json_reporter;
extern const Reporter jsonl_reporter;
extern const Reporter markdown_reporter;
extern const Reporter summary_reporter;
extern const Reporter sarif_reporter;
extern const Reporter junit_reporter;
extern const Reporter github_reporter;
extern const Reporter gitlab_reporter;
extern const Reporter csv_reporter;
extern const Reporter csv_findings_reporter;
extern const Reporter html_reporter;
extern const Reporter xlsx_reporter;  // in workbook/workbook.cpp, outside of the core

}  // namespace merilo
