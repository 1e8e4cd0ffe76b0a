#pragma once
#include <span>
#include <string_view>

namespace merilo::test {

/// Gives any bytes to one reader; throws where what came of them is not what the reader's header promises.
struct FuzzTarget {
    std::string_view name;
    void (*run)(std::string_view bytes);
};

/// One for each reader of what comes from outside. Those of DOCX and ODT take a ZIP file, or the parts of one as text: a line
/// «@@name» before each.
std::span<const FuzzTarget> fuzz_targets();

}  // namespace merilo::test
