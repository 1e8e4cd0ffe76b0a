#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "model/embedded_file.h"

namespace merilo {

/// The style and the script of HTML reports: the files of this folder, embedded at build time.
std::vector<EmbeddedFile> report_assets();
std::string_view report_style();
std::string_view report_script();

/// What the page may load and run: exactly this style and this script, and nothing from anywhere.
std::string content_security_policy(std::string_view style, std::string_view script);

/// The words of a policy for one source: «'sha256-…'», the digest in base64.
std::string source_hash(std::string_view text);

}  // namespace merilo
