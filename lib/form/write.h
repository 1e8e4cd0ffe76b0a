#pragma once
#include <string>

#include "model/result.h"
#include "model/submission.h"

namespace merilo {

/// A submission as a file of one format: `submission` read back from it is the same but for places. The order of keys, rows
/// and documents is always the same; what was named under a key stays named. Texts for people are in `lang`.
std::string submission_yaml(const Submission& submission);
std::string submission_json(const Submission& submission);

/// The form as a table with semicolons, which spreadsheets open in Russian Windows; it begins with a byte order mark.
std::string submission_csv(const Submission& submission, Lang lang);

/// The form as a workbook, dated `today`; an error when it does not fit into one.
Result<std::string> submission_xlsx(const Submission& submission, Lang lang, const Date& today);

/// A blank form for a rubric, with its requirements beside every row.
std::string yaml_template(const Rubric& rubric, Lang lang);
std::string csv_template(const Rubric& rubric, Lang lang);
Result<std::string> xlsx_template(const Rubric& rubric, Lang lang, const Date& today);

}  // namespace merilo
