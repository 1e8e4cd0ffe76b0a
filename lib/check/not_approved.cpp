// Flags a document that is known not to be approved by an act that the row accepts, or whose title or text calls it a draft.
// An order, directive or resolution with its number and date approves itself. Not flagged but left open: silence, a
// blank («приказ от __ № __», also in a stamp of the text), an order without its number or date, a draft that is declared approved, a head's dated
// stamp without an act, an act of another sort with a date: those an expert decides.
#include <algorithm>

#include "check/shared.h"
#include "text/dates.h"

namespace merilo {
namespace {

bool approves_itself(const DocumentFacts& facts) {
    if (!facts.kind || !facts.number || !facts.date) return false;
    return *facts.kind == Kind::order || *facts.kind == Kind::directive || *facts.kind == Kind::resolution;
}

/// A protocol is known by either; an order or a resolution by both.
bool complete(const Approval& approval) {
    const bool number = !approval.number.empty(), date = approval.date.has_value();
    return approval.act == Act::protocol ? number || date : number && date;
}

Verdict look_at_draft(const CitationView& view) {
    const auto& approval = view.facts.approval;
    if (approval && approval->act != Act::none && complete(*approval))
        return mended_by(say({"Приведите утверждённый документ и исправьте название.", "Cite the approved document and mend its title."}),
                         not_checked(say({"Название говорит о проекте ({}), а документ указан как утверждённый: решает эксперт",
                                          "The title speaks of a draft ({}), while an approval is stated: an expert decides"},
                                         quoted(*view.facts.draft))));
    if (view.facts.draft.origin == Origin::text)
        return fail(say({"По тексту это проект, а не утверждённый документ: {} ({})",
                         "By its text this is a draft, not an approved document: {} ({})"},
                        quoted(view.document.title), quoted(*view.facts.draft)));
    return fail(say({"По названию это проект, а не утверждённый документ: {}",
                     "By its title this is a draft, not an approved document: {}"},
                    quoted(view.document.title)));
}

Verdict look_at_blank(const CitationView& view) {
    return mended_by(say({"Впишите номер и дату акта в гриф и разместите документ заново.",
                          "Write the act's number and date into the stamp and publish the document again."}),
                     not_checked(say({"Гриф утверждения в документе {} не заполнен ({}): решает эксперт",
                                      "The approval stamp in the document {} is not filled in ({}): an expert decides"},
                                     quoted(view.document.title), quoted(*view.facts.blank_approval))));
}

Verdict look_at_act(const CitationView& view, const ApprovalDemand& demand) {
    const Approval& approval = *view.facts.approval;
    if (std::find(demand.acts.begin(), demand.acts.end(), approval.act) != demand.acts.end()) {
        if (complete(approval)) return sound(view.facts.approval.origin);
        return not_checked(say({"Акт утверждения назван не полностью, нужны номер и дата: {}",
                                "The approving act is not named in full, its number and date are needed: {}"},
                               quoted(view.document.title)));
    }
    if (approval.date)
        return not_checked(say({"Документ утверждён {}, {}: решает эксперт. Принимается утверждение: {}",
                                "The document was approved {}, {}: an expert decides. Accepted is an approval: {}"},
                               title(approval.act), dotted(*approval.date), titles(demand.acts)));
    if (view.facts.approval.origin == Origin::text)
        return fail(say({"В тексте документа {} нет отметки об утверждении; принимается утверждение: {}",
                         "The text of the document {} bears no mark of approval; accepted is an approval: {}"},
                        quoted(view.document.title), titles(demand.acts)));
    return fail(say({"Документ {} не утверждён; принимается утверждение: {}",
                     "The document {} is not approved; accepted is an approval: {}"},
                    quoted(view.document.title), titles(demand.acts)));
}

Verdict look(const CitationView& view) {
    const auto& demand = view.requirement().approval;
    if (!demand) return not_applicable();
    const DocumentFacts& facts = view.facts;
    if (facts.draft) return at(view.document.mark, look_at_draft(view));
    if (approves_itself(facts)) return sound(std::min({facts.kind.origin, facts.number.origin, facts.date.origin}));
    if (facts.blank_approval) return at(view.document.mark, look_at_blank(view));
    if (facts.approval) return at(view.document.mark, look_at_act(view, *demand));
    return at(view.document.mark,
              not_checked(say({"Не указано, чем утверждён документ {}: назовите акт, его номер и дату (approval)",
                               "It is not stated what approved the document {}: name the act, its number and date (approval)"},
                              quoted(view.document.title))));
}

}  // namespace

extern const Check not_approved;
const Check not_approved{
    .id = "not-approved",
    .severity = Severity::error,
    .title = {"Документ не утверждён", "The document is not approved"},
    .why = {"Неутверждённый документ ни к чему не обязывает: управленческим он становится после утверждения "
            "приказом или коллегиальным органом.",
            "An unapproved document binds nobody: it becomes one of management once an order or a collegial body "
            "approves it."},
    .fix = {"Утвердите документ и укажите акт, его номер и дату (approval); разместите документ "
            "с отметкой об утверждении.",
            "Have the document approved and state the act, its number and date (approval); publish it with that mark."},
    .source = "002, «Рекомендации к заполнению», цели и управленческие решения; «Примеры заполнения», случай 6",
    .judge = look,
    .state = {"Укажите, чем утверждён документ (approval: act, number, date).",
              "State what approved the document (approval: act, number, date)."},
};

}  // namespace merilo
