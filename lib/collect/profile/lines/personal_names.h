#pragma once
#include <string>
#include <string_view>

namespace merilo {

/// The line up to where a person is named by initials («И.И. Иванов», «Иванов И.И.», «И. Иванов» at its end), which no
/// report repeats. Whom a school or a street is named after stays.
std::string without_names(std::string_view line);

}  // namespace merilo
