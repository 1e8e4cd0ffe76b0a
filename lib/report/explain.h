#pragma once
#include <span>
#include <string>

#include "check/check.h"
#include "model/evaluation.h"

namespace merilo {

/// What a check looks for, why, how to mend it, and what it does to points under each rubric.
std::string explain_check(const Check& check, std::span<const Rubric* const> rubrics, Lang lang);

/// One row of a rubric: levels, what they need, evidence, prerequisites, where it stands in the source.
std::string explain_criterion(const Rubric& rubric, const Criterion& criterion, Lang lang);

/// How the points of one row came about. `criterion` is an index into Rubric::criteria.
std::string why(const Evaluation& evaluation, int criterion, Lang lang);

/// A whole rubric, for methodologists.
std::string show_rubric(const Rubric& rubric, Lang lang, int width);

/// Every rubric by name, with its extent and what to know of its total.
std::string list_rubrics(std::span<const Rubric* const> rubrics, Lang lang, int width);

/// Every error as «path:line:column: message», its source line and a caret under the character meant.
std::string errors_text(std::span<const Error> errors, Lang lang, bool colour);

}  // namespace merilo
