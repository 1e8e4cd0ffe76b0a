#pragma once
#include <cstdint>
#include <optional>

#include "model/link.h"

namespace merilo {

/// What an evidence archive holds, in numbers.
struct ArchiveInfo {
    int schema = 0;
    std::int64_t file_bytes = 0, body_bytes = 0;  ///< of the file; of all bodies
    int links = 0, attempts = 0, bodies = 0;
    int unused_bodies = 0;  ///< bodies that no attempt names
    std::int64_t unused_bytes = 0;
    std::optional<Moment> first, last;  ///< of the attempts
    bool whole = true;                  ///< the database engine found no damage
};

}  // namespace merilo
