#pragma once
#include <string_view>

namespace merilo {

/// A file embedded in the program at build time (lib/load/embed.cmake).
struct EmbeddedFile {
    std::string_view name;  ///< «krasnoyarsk-methodical-work-municipal-2020.yaml»
    std::string_view text;
};

}  // namespace merilo
