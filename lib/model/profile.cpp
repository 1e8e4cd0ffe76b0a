#include "model/profile.h"

#include <array>

namespace merilo {

std::string_view name(Approved approved) {
    constexpr auto names = std::to_array<std::string_view>({"yes", "no", "unclear"});
    return names[static_cast<std::size_t>(approved)];
}

std::string_view name(PersonalDataType type) {
    constexpr auto names = std::to_array<std::string_view>({"phone", "email", "birth-date", "snils", "passport"});
    return names[static_cast<std::size_t>(type)];
}

}  // namespace merilo
