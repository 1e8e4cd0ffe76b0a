#pragma once
#include <string_view>

#include "collect/page/tags.h"

namespace merilo {

/// Elements that stand around a page's own content whatever is in them: menus, footers, asides.
bool furniture(TagName tag);

/// Elements that show nothing: scripts, styles, templates, what is for readers without scripts.
bool shows_nothing(TagName tag);

/// Whether a `class`, `id` or `role` names a menu, a sidebar, a header or the like («topMenu left-sidebar»).
bool names_furniture(std::string_view value);

/// Whether it names the head or the foot of a page («site-header», «footerCopyright»): where a site says whose it is.
bool names_head_or_foot(std::string_view value);

/// Whether it names the head of one text of many («itemHeader», «entry-header»), which holds its title and day.
bool names_head_of_text(std::string_view value);

/// Whether a `style` hides the element.
bool hides(std::string_view style);

}  // namespace merilo
