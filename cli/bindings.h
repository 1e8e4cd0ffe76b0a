#pragma once
#include <span>
#include <string_view>
#include <variant>

#include "written.h"

namespace merilo::cli {

/// Where the value of an option is kept: one value, several, or whether the switch was there.
using Target = std::variant<std::string Written::*, std::vector<std::string> Written::*, bool Written::*>;

/// What a value from the configuration file is.
enum class Kept {
    never,  ///< of one run only: not a key of the file
    plain,
    path,   ///< relative to the file
};

struct Binding {
    std::string_view option;
    Target target;
    Kept kept;
};

std::span<const Binding> all_bindings();

}  // namespace merilo::cli
