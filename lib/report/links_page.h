#pragma once
#include <optional>
#include <string>
#include <vector>

#include "model/link.h"
#include "model/result.h"
#include "report/page.h"

namespace merilo {

/// One link of the given submissions, where it stands and how it opened.
struct LinkUse {
    std::string url;                   ///< as the submission writes it
    std::vector<Place> places;         ///< of the documents that have it
    std::optional<LinkAttempt> state;  ///< none: nobody has tried
    std::string spoiled_by;            ///< not empty: no address at all, and why
};

/// What `fetch` tells at its end: how many links opened, and each that did not, with the reason and its places.
Page links_page(const std::vector<LinkUse>& links, Lang lang, bool quiet);

}  // namespace merilo
