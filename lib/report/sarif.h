#pragma once
#include <map>
#include <string>
#include <string_view>

#include "report/json_writer.h"
#include "report/report.h"

namespace merilo {

/// Places of the checks in `tool.driver.rules`, by their ids.
using SarifRules = std::map<std::string_view, int>;

/// Writes `tool`: every check that ran under the rubrics concerned, in words, and the kinds of notifications.
/// Returns where each rule stands.
SarifRules write_sarif_tool(JsonWriter& json, const Report& report, Lang lang);

/// `{"text": …}`, with the characters escaped that a SARIF message gives a meaning to.
void write_sarif_message(JsonWriter& json, std::string_view key, std::string_view text);

/// The name of a notification of the program's own failure; that of an unreadable file is `unreadable_file`.
inline constexpr std::string_view sarif_own_failure = "program-failure";

/// A path as a URI reference: percent-encoded byte by byte, forward slashes; «file:///…» when it is absolute.
std::string uri_of(std::string_view path);

}  // namespace merilo
