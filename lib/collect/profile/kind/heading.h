#pragma once
#include <optional>

#include "collect/profile/kind/kind_of_text.h"

namespace merilo {

/// «Об утверждении модели …», or the title of what is no act; as it stands, its lines joined.
Told<std::string> read_heading(const std::vector<HeadLine>& lines, const StampReading& stamps, const KindReading& kind);

/// What an act approves, by its heading or its points.
std::optional<Kind> read_approves(const std::vector<HeadLine>& lines, const KindReading& kind,
                                  const Told<std::string>& heading, const Lexicon& lexicon);

}  // namespace merilo
