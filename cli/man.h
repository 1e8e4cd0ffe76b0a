#pragma once
#include <string>

#include "model/date.h"
#include "text/pair.h"

namespace merilo::cli {

/// The manual page merilo(1) as roff (man macros, UTF-8), dated.
std::string manual(Lang lang, const Date& date);

}  // namespace merilo::cli
