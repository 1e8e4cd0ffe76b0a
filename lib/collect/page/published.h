#pragma once
#include <optional>

#include "collect/page/html.h"
#include "model/date.h"

namespace merilo {

/// The day on which a page's properties say that its text was published («article:published_time», «datePublished» of
/// schema.org, also in JSON-LD; of several the first), when its readers see that day
/// anywhere on it, perhaps without the year.
std::optional<Date> published(const Html& html);

}  // namespace merilo
