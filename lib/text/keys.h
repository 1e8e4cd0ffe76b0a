#pragma once
#include <string>
#include <string_view>

namespace merilo {

/// The text without the names of YAML keys in brackets: «Укажите, чей документ (issued_by)» tells whoever writes YAML where, and
/// whoever fills in a table nothing.
std::string without_keys(std::string_view text);

}  // namespace merilo
