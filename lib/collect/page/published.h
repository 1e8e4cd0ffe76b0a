#pragma once
#include <optional>

#include "collect/page/html.h"
#include "model/date.h"

namespace merilo {

/// The day on which a page says, in its properties and not to its readers, that its text was published:
/// «article:published_time», «datePublished» of schema.org, also in JSON-LD. Of several the first.
std::optional<Date> published(const Html& html);

}  // namespace merilo
