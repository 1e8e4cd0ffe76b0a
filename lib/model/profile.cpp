#include "model/profile.h"

#include <array>

namespace merilo {

std::string_view name(Approved approved) {
    constexpr std::array<std::string_view, 3> names{"yes", "no", "unclear"};
    return names[static_cast<std::size_t>(approved)];
}

std::string_view name(PersonalDataType type) {
    constexpr std::array<std::string_view, 5> names{"phone", "email", "birth-date", "snils", "passport"};
    return names[static_cast<std::size_t>(type)];
}

}  // namespace merilo
