#include <fmt/format.h>

#include "report/sarif.h"

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
    constexpr std::string_view kept = "-._~/";
    std::string uri = path.starts_with('/') ? "file://" : "";
    while (path.starts_with("./")) path.remove_prefix(2);
    for (const char c : path) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (plain || kept.find(c) != kept.npos) uri += c;
        else uri += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
    return uri;
}

}  // namespace merilo
