#pragma once
#include <functional>
#include <optional>
#include <string_view>

#include "collect/archive/archive.h"

namespace merilo {

/// Every attempt of an archive up to a moment as WARC 1.1 (ISO 28500), piece by piece; `write` returns false when
/// nobody wants more. For each attempt: the redirects on the way and the last answer with its body as `response`
/// records; `revisit` in place of a body that the same link brought before; and a `metadata` record with the verdict
/// and its reasons, the only one where nothing answered. The same archive gives the same bytes. `software` is the
/// name and version of the program.
std::optional<Error> export_warc(const Archive& archive, Moment until, std::string_view software,
                                 const std::function<bool(std::string_view)>& write);

}  // namespace merilo
