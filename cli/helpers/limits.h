#pragma once
#include "collect/read_limits.h"

namespace merilo::cli {

/// Bounds what this process may take for as long as it lives, and lets it end with the one that started it. An end for want
/// of memory is told by the exit code `helper_out_of_memory`. Standard error is heard by nobody.
void limit_process(const ReadLimits& limits);

/// Gives the next document, of so many bytes, its own share of processor time; more when it is to be `recognised`.
void limit_next_document(const ReadLimits& limits, std::size_t size, bool recognised);

}  // namespace merilo::cli
