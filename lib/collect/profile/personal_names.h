#pragma once
#include <string>
#include <string_view>

namespace merilo {

/// The line up to where a person is named by initials («И.И. Иванов», «Иванов И.И.»), which no report repeats.
std::string without_names(std::string_view line);

}  // namespace merilo
