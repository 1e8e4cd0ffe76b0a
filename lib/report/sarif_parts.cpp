#include "report/sarif.h"
#include "text/address_parts.h"

namespace merilo {

void write_sarif_message(JsonWriter& json, std::string_view key, std::string_view text) {
    std::string escaped;
    for (const char c : text) {
        if (c == '[' || c == ']' || c == '\\') escaped += '\\';   // would begin a link
        else if (c == '{' || c == '}') escaped += c;              // would be a placeholder
        escaped += c;
    }
    json.key(key);
    json.begin_object();
    json.field("text", escaped);
    json.end_object();
}

std::string uri_of(std::string_view path) {
    const std::string scheme = path.starts_with('/') ? "file://" : "";
    while (path.starts_with("./")) path.remove_prefix(2);
    return scheme + percent_encoded(path, "-._~/");
}

}  // namespace merilo
