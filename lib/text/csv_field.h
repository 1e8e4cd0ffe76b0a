#pragma once
#include <string>
#include <string_view>

namespace merilo {

/// A field of a table with semicolons (RFC 4180 otherwise): in quotes where a separator, a quote, a line break or a blank at its
/// ends would not survive without them. What a spreadsheet makes of the text is the caller's affair.
std::string csv_field(std::string_view text);

}  // namespace merilo
