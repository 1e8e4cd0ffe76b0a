#include "text/csv_field.h"

namespace merilo {

std::string csv_field(std::string_view text) {
    const bool plain = text.find_first_of(";,\"\t\r\n") == std::string_view::npos && !text.starts_with(' ') && !text.ends_with(' ');
    if (plain) return std::string(text);
    std::string field = "\"";
    for (const char c : text) field.append(c == '"' ? 2 : 1, c);
    return field + "\"";
}

}  // namespace merilo
