#pragma once
#include "collect/web/judge_link.h"

namespace merilo {

/// The way from the address asked for to the one that answered, compared as documents are.
struct Way {
    bool elsewhere = false;        ///< the answer came from another address than was asked for
    bool to_home = false;          ///< from a page or file to a site's home page
    bool asked_root = false;       ///< a home page was asked for
    bool asked_file = false;       ///< a document or archive by its ending
    bool as_nonsense = false;      ///< sent where the host sends nonsense
};

Way way_of(const Exchange& exchange);

/// The judgement of a page that came with a status of success.
Judgement judge_page(const Exchange& exchange, const Way& way);

}  // namespace merilo
