#pragma once
#include <string>
#include <string_view>

namespace merilo {

/// poppler joins words broken over two lines and drops the hyphen of those that have one («научнометодический»): puts it
/// back where both halves are known to be written with it.
std::string with_hyphens_put_back(std::string_view utf8);

}  // namespace merilo
