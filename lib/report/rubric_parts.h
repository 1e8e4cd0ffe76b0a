#pragma once
#include <string>
#include <vector>

#include "model/rubric.h"
#include "report/page.h"

namespace merilo {

/// What a requirement asks for, a line a demand, each with its basis.
std::vector<std::string> requirement_lines(const Requirement& requirement, Lang lang);

/// The levels of a row: points, title, what each needs.
void add_levels(Page& page, const Criterion& criterion, Lang lang);

/// What the row rests on, and what happens when that is missing.
void add_prerequisites(Page& page, const Rubric& rubric, const Criterion& criterion, Lang lang);

/// «не подтверждает ничего (по источнику); пока не проверено, балл не подтверждается».
std::string rule_text(const CheckRule& rule, Lang lang);

}  // namespace merilo
