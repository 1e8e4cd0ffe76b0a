#pragma once
#include <vector>

#include "model/embedded_file.h"

namespace merilo {

/// kind.tsv, level.tsv and day.tsv of this folder, in this order, embedded at build time.
std::vector<EmbeddedFile> learned_tables();

}  // namespace merilo
