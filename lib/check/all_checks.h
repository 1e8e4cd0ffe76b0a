#pragma once
#include <span>
#include <string_view>

#include "check/check.h"

namespace merilo {

/// Every check, in the order in which findings of one place are shown.
std::span<const Check* const> all_checks();

/// The check with this id, or null.
const Check* find_check(std::string_view id);

}  // namespace merilo
