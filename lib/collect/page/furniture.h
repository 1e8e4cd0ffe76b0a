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

/// Whether it names the head or the foot of one text of many («itemHeader», «entry-footer»), which hold its title and
/// day.
bool names_end_of_text(std::string_view value);

/// Whether it names a heading, or what may be one («tpl-text-header2», «card-header», «page-header»).
bool names_heading(std::string_view value);

/// Whether it names what a site notes beside a text («news-date», «views-count»): styles set such notes apart, blanks in
/// the mark-up do not.
bool names_note(std::string_view value);

/// Whether a `style` hides the element.
bool hides(std::string_view style);

}  // namespace merilo
