#pragma once
#include "report/html/html_parts.h"

namespace merilo {

/// Where in the municipality's own file: «лист «Цели», D14», «строка 12».
void write_spot(HtmlWriter& out, const Evaluation& evaluation, const Mark& mark);

/// The class of a finding: «error», «warning», «note», «unchecked».
std::string_view class_of(const Finding& finding);

}  // namespace merilo
