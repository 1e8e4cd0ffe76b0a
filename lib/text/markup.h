#pragma once
#include <string>
#include <string_view>

namespace merilo {

/// What stands for a character of markup; empty: the character itself.
std::string_view markup_entity(char c);

/// Text as an element's content or an attribute's quoted value, in XML and in HTML. What XML cannot hold (control
/// characters, non-characters, bytes that are no UTF-8) and what turns the direction of writing is shown as «�»; line
/// ends and tabs stay.
std::string escape_xml(std::string_view text);

}  // namespace merilo
