#pragma once
#include <string>
#include <vector>

#include "collect/profile/content/content_text.h"

namespace merilo {

/// A municipality as it is named at one place.
struct MunicipalityNaming {
    std::string key;          ///< its name's stem, and whether it is a town or a district
    std::size_t first, last;  ///< words, both included
    bool nominative = false, address = false;
};

/// Every place where a text names a municipality, in order: «Чесменский муниципальный район», «город Енисейск», «г. Нижний
/// Тагил». No federal district, no region, no part of a town.
std::vector<MunicipalityNaming> namings_in(const ContentText& content);

}  // namespace merilo
