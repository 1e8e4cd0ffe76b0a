#pragma once
#include <string>

namespace merilo {

/// Whether two pages of one host say the same once numbers and the words of their addresses are left out: how a host
/// repeats the address that it did not find.
bool same_but_for_the_address(const std::string& text, const std::string& other_text, const std::string& address,
                              const std::string& other_address);

}  // namespace merilo
