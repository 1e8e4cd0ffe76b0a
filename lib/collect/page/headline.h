#pragma once
#include <cstdint>
#include <string>

#include "collect/page/html.h"

namespace merilo {

/// What the page calls itself (<title>); empty when it does not.
std::string title_of(const Html& html);

/// The heading that the page's title begins with: what it stands in is the head of a text, not of the site, whatever
/// the site calls it («page-header», «post-header»). 0 when there is none.
std::uint32_t headline(const Html& html);

}  // namespace merilo
