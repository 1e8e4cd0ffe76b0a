#pragma once
#include <string_view>

namespace merilo {

/// Whether the letters of a page's text layer are not those that the page shows: its font maps them wrongly («Ïðèêàç»,
/// «ɉɪɢɤɚɡ», «GHSDUWDPHQW»). A page in English, or of figures with few letters, is none.
bool is_broken_layer(std::string_view utf8);

}  // namespace merilo
