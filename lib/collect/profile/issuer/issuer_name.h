#pragma once
#include <string>

namespace merilo {

/// What a body calls itself: the lines of `text` from the one on in which `body` was found, as they stand; addresses
/// and telephones are left out. Where that line names an office or a stamp before it, from the body on.
std::string issuer_name(const std::string& text, const std::string& body);

/// «школы», «отдела образования» of a signature are nobody's name.
bool tells_whose(const std::string& name);

}  // namespace merilo
