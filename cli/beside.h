#pragma once
#include <string>

namespace merilo::cli {

/// The path of a program that stands beside this one.
std::string beside_us(const char* name);

}  // namespace merilo::cli
