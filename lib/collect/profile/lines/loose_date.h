#pragma once
#include <optional>
#include <string_view>

#include "model/date.h"

namespace merilo {

/// «14.09.21», «14.11.97», «« 14 » 09 2021», «14.09. 2021», «от 14 09 2021» at `at`, as clerks write it in a head but
/// hardly anybody in running text. `end`, when given, is set behind it.
std::optional<Date> loose_date_at(std::string_view text, std::size_t at, std::size_t* end);

}  // namespace merilo
