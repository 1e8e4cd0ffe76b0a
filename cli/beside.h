#pragma once
#include <string>

namespace merilo::cli {

/// The path of a helper of this program: beside it, as it is built, or in «../libexec/merilo», as it is installed. Where it
/// is in neither place, the path beside the program.
std::string beside_us(const char* name);

}  // namespace merilo::cli
