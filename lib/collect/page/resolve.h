#pragma once
#include <string>
#include <string_view>

namespace merilo {

/// The absolute address that a reference means on the page `base` (RFC 3986, section 5.2), its bytes kept as written:
/// percent-encoding is neither added nor undone. Like browsers, it drops blanks around and line ends inside, and takes
/// `\` for `/`. A reference with a scheme that is not the web's («mailto:…») is returned as it is; so is any when the
/// base is no absolute address.
std::string resolve(const std::string& base, std::string_view reference);

}  // namespace merilo
