#pragma once
#include <string>

#include "session.h"

namespace merilo::cli {

/// By «id/edition», or by the id alone where that leaves no doubt. Null after saying why.
const Rubric* find_rubric(Session& session, const std::string& written);

}  // namespace merilo::cli
