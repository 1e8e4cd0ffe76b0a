#pragma once
#include <cstddef>
#include <cstdint>

namespace merilo {

/// What one document may take before reading it is given up.
struct ReadLimits {
    std::int64_t memory = std::int64_t{1024} * 1024 * 1024;  ///< bytes of address space of the process that reads
    int processor_seconds = 20;
    int wall_seconds = 60;
    std::size_t document_bytes = std::size_t{256} * 1024 * 1024;
    std::size_t text_bytes = std::size_t{16} * 1024 * 1024;  ///< what is beyond is cut off, as are pages beyond `pages`
    int pages = 5000;
};

}  // namespace merilo
