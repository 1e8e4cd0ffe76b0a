#include "report/links_page.h"

#include <algorithm>

#include "report/wording.h"
#include "text/moments.h"
#include "text/say.h"

namespace merilo {
namespace {

constexpr Pair heading{"Проверка ссылок: {}", "Links checked: {}"};
constexpr Pair nothing_here{"в представлениях нет ссылок", "the submissions hold no links"};
constexpr Pair untried_head{"ещё не проверено", "not tried yet"};
constexpr Pair spoiled_head{"не адрес: запросить нельзя", "no address: cannot be requested"};
constexpr Pair spoiled_line{"мешает «{}»", "because of “{}”"};
constexpr Pair more{"и ещё {}", "and {} more"};

std::string in(Lang lang, const Said& said) { return said.in(lang); }

/// What needs somebody's eye comes first; what opened is only counted.
constexpr LinkVerdict told_in_full[] = {LinkVerdict::broken, LinkVerdict::suspect, LinkVerdict::blocked, LinkVerdict::refused,
                                        LinkVerdict::moved};

std::string reasons_of(const LinkAttempt& attempt, Lang lang) {
    std::string text;
    for (const LinkReason reason : attempt.reasons) text.append(text.empty() ? "" : "; ").append(title(reason).in(lang));
    if (!attempt.detail.empty()) text += " (" + attempt.detail + ")";
    return text + ", " + dotted(attempt.at);
}

void add_places(Page& page, const LinkUse& link, Lang lang) {
    constexpr std::size_t shown = 3;
    std::string text;
    for (std::size_t i = 0; i < std::min(shown, link.places.size()); ++i) {
        text += (i ? ", " : "") + place_text(link.places[i], lang);
    }
    if (link.places.size() > shown) text += " " + in(lang, say(more, link.places.size() - shown));
    page.line(text, Tone::faint, 2);
}

void add_group(Page& page, const std::vector<LinkUse>& links, std::string title, Lang lang, auto wanted, auto reason) {
    bool first = true;
    for (const LinkUse& link : links) {
        if (!wanted(link)) continue;
        if (std::exchange(first, false)) page.heading(2, title);
        page.line(link.url, Tone::strong, 1);
        page.line(reason(link), Tone::plain, 2);
        if (link.state && !link.state->hops.empty()) page.line("→ " + link.state->final_address, Tone::plain, 2);
        add_places(page, link, lang);
    }
}

/// How many links ended in which way; what did not happen is not counted.
void add_counts(Page& page, const std::vector<LinkUse>& links, Lang lang) {
    const auto add = [&](std::string_view name, auto wanted) {
        if (const auto count = std::count_if(links.begin(), links.end(), wanted))
            page.line(std::string(name) + ": " + std::to_string(count), Tone::plain, 1);
    };
    for (const auto& word : words<LinkVerdict>())
        add(word.title.in(lang), [&](const LinkUse& link) { return link.state && link.state->verdict == word.value; });
    add(untried_head.in(lang), [](const LinkUse& link) { return !link.state && link.spoiled_by.empty(); });
    add(spoiled_head.in(lang), [](const LinkUse& link) { return !link.spoiled_by.empty(); });
}

}  // namespace

Page links_page(const std::vector<LinkUse>& links, Lang lang, bool quiet) {
    Page page;
    page.heading(1, in(lang, say(heading, links.size())));
    if (links.empty()) page.line(std::string(nothing_here.in(lang)));
    add_counts(page, links, lang);
    if (quiet) return page;
    for (const LinkVerdict verdict : told_in_full)
        add_group(page, links, std::string(title(verdict).in(lang)), lang,
                  [verdict](const LinkUse& link) { return link.state && link.state->verdict == verdict; },
                  [lang](const LinkUse& link) { return reasons_of(*link.state, lang); });
    add_group(page, links, std::string(spoiled_head.in(lang)), lang, [](const LinkUse& link) { return !link.spoiled_by.empty(); },
              [lang](const LinkUse& link) { return in(lang, say(spoiled_line, link.spoiled_by)); });
    return page;
}

}  // namespace merilo
