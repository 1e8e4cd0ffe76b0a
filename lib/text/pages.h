#pragma once
#include <optional>
#include <string_view>

namespace merilo {

/// Whether the text names a page: a number from 1 on, alone or opening an ascending range («с. 3–5, 9»).
/// «-», «все», «0» and «9-3» name none.
bool names_pages(std::string_view text);

/// The largest page that the text names; none when it names none.
std::optional<int> last_page(std::string_view text);

}  // namespace merilo
