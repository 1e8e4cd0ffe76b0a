#pragma once
#include <vector>

#include "model/embedded_file.h"

namespace merilo {

/// kind.tsv and level.tsv of this folder, embedded at build time.
std::vector<EmbeddedFile> learned_tables();

}  // namespace merilo
