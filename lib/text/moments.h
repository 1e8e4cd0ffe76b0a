#pragma once
#include <string>

#include "model/date.h"
#include "model/link.h"

namespace merilo {

/// The day of a moment, by UTC.
Date day_of(Moment moment);

/// «2026-11-24T03:12:05Z».
std::string iso(Moment moment);

/// The form people read: «24.11.2026, 03:12 UTC».
std::string dotted(Moment moment);

}  // namespace merilo
