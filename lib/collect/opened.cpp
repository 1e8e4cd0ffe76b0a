#include "collect/opened.h"

namespace merilo {

void collect_opened(Facts& facts, const Links& links, Moment until) {
    for (DocumentFacts& document : facts.documents) {
        if (document.reach != Reach::not_opened) continue;
        document.attempt = links.settled(document.identity, until);
        if (document.attempt) document.reach = Reach::tried;
    }
}

}  // namespace merilo
