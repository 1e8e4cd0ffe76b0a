#include "report/groups.h"
#include "report/html/html_parts.h"
#include "report/html/spots.h"

namespace merilo {

namespace {

void write_one(HtmlWriter& out, const Evaluation& evaluation, const Mending& mending) {
    out.open("li");
    out.leaf("strong", "+" + points_text(mending.points, out.lang()), {{"class", "gain"}});
    out.text(" — " + mended_thing(evaluation, mending, out.lang()));
    out.open("ul");
    for (const Finding* finding : one_of_each_advice(evaluation, mending)) {
        out.open("li");
        out.text(finding->fix.in(out.lang()) + " ");
        write_spot(out, evaluation, finding->mark);
        out.close();
    }
    out.close();
    out.close();
}

void write_all(HtmlWriter& out, const Evaluation& evaluation, const std::vector<const Mending*>& mendings) {
    if (mendings.empty()) return;
    out.open("ol", {{"class", "mendings"}});
    for (const Mending* mending : mendings) write_one(out, evaluation, *mending);
    out.close();
}

}  // namespace

void write_mendings(HtmlWriter& out, const Evaluation& evaluation, const HtmlPlace& place) {
    const MendingList list = mending_list(evaluation);
    if (!list.found.empty() || !list.unanswered.empty()) {
        out.heading(place.level + 1, tell(out.lang(), {"Что исправить в первую очередь", "What to mend first"}));
        write_all(out, evaluation, list.found);
        if (!list.unanswered.empty()) out.leaf("p", unanswered_offer(evaluation, list.unanswered, out.lang()), {{"class", "offer"}});
    }
    if (list.to_state.empty()) return;
    out.heading(place.level + 1, tell(out.lang(), {"Что уточнить", "What to state"}));
    write_all(out, evaluation, list.to_state);
}

}  // namespace merilo
