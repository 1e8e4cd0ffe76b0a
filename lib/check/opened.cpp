#include "check/opened.h"

#include "check/shared.h"
#include "text/moments.h"

namespace merilo {
namespace {

constexpr Pair shows{"Ссылка проверена {}, {}: {}", "The link was checked on {}, {}: {}"};
constexpr Pair broken{"Ссылка не открывается, проверено {}, {}: {}", "The link does not open, checked on {}, {}: {}"};
constexpr Pair unchecked{"Проверить ссылку не удалось {}, {}: {}", "The link could not be checked on {}, {}: {}"};
constexpr Pair led_on{"{} → {}", "{} → {}"};
constexpr Pair plain{"{}", "{}"};
constexpr Pair in_detail{"{} ({})", "{} ({})"};

/// What happened, when, why, and at which address.
Said told(const Pair& what, const CitationView& view, LinkReason reason) {
    const LinkAttempt& attempt = *view.facts.attempt;
    const std::string& url = view.document.url;
    const Said why = attempt.detail.empty() || reason != attempt.reasons.front()
                         ? say(plain, title(reason)) : say(in_detail, title(reason), shown(attempt.detail));
    const Said where = attempt.hops.empty() ? say(plain, shown(url)) : say(led_on, shown(url), shown(attempt.final_address));
    return say(what, dotted(attempt.at), why, where);
}

}  // namespace

Verdict showed(const CitationView& view, LinkReason reason) {
    const auto& attempt = view.facts.attempt;
    if (!attempt || !(attempt->seen() || attempt->verdict == LinkVerdict::suspect)) return not_applicable();
    return attempt->has(reason) ? at(view.document.address_mark, fail(told(shows, view, reason))) : pass();
}

Verdict does_not_open(const CitationView& view) {
    return at(view.document.address_mark, fail(told(broken, view, view.facts.attempt->reasons.front())));
}

Verdict could_not_open(const CitationView& view) {
    return at(view.document.address_mark, not_checked(told(unchecked, view, view.facts.attempt->reasons.front())));
}

}  // namespace merilo
