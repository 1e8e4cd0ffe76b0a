#pragma once
#include <string>
#include <vector>

#include "collect/page/html.h"

namespace merilo {

/// What a page says of the site it stands on, best first: the site's name in its properties (og:site_name), the words of
/// its header, those of its footer («© МБОУ СОШ № 5»). Menus and lists in them are left out, of long ones the rest is.
/// Nothing is taken from inside an article or the main part, which may have a header of its own, nor from a «header»
/// around the whole page.
std::vector<std::string> site_words(const Html& html);

}  // namespace merilo
