#pragma once
#include <string_view>
#include <vector>

namespace merilo {

/// The lines that were once in a text whose head has run together into one («… ПРИКАЗ от 30.08.2021 № 241 Об
/// утверждении … ПРИКАЗЫВАЮ: 1. …»): cut where a stamp, a kind in capitals or another landmark of a head begins. A text
/// of usual length, or without landmarks, stays whole.
std::vector<std::string_view> unmerged(std::string_view cell);

}  // namespace merilo
