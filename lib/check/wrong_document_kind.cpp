// Flags a document of a kind that the row does not accept: a plan of work in place of a concept. What is known to be
// news or an event is left to event-not-management. An unknown kind is not guessed. An act that by its title approves
// something else than the row takes («Приказ об утверждении плана») is left to an expert: more may be in it. Where
// measures and decisions are asked for, the act itself is what counts.
#include <algorithm>

#include "check/shared.h"

namespace merilo {
namespace {

bool has(const std::vector<Kind>& accepted, Kind kind) {
    return std::find(accepted.begin(), accepted.end(), kind) != accepted.end();
}

bool act_itself_counts(Stage stage) { return stage == Stage::measures || stage == Stage::decisions; }

Verdict look_at_accepted(const CitationView& view) {
    const auto& approves = view.facts.approves;
    if (!approves || act_itself_counts(view.section.stage) || has(view.requirement().kinds, *approves))
        return sound(view.facts.kind.origin);
    const Verdict open = not_checked(say({"По названию акт утверждает: {}; есть ли в нём то, что нужно этой позиции, решает эксперт: {}",
                                          "By its title the act approves: {}; whether it holds what this row needs, an expert decides: {}"},
                                         title(*approves), quoted(view.document.title)));
    const Said fix = say({"Представьте документ, который здесь принимается; если нужное есть в этом, назовите страницы.",
                          "Cite a document that is accepted here; if this one holds what is needed, name the pages."});
    return at(view.document.mark, mended_by(fix, open));
}

Verdict look(const CitationView& view) {
    const auto& accepted = view.requirement().kinds;
    const auto& kind = view.facts.kind;
    if (accepted.empty() || (!kind && view.facts.event)) return not_applicable();
    if (!kind)
        return at(view.document.mark,
                  not_checked(say({"По названию {} не видно, что это за документ: укажите его вид (kind)",
                                   "The title {} does not tell what the document is: state its kind (kind)"},
                                  quoted(view.document.title))));
    if (*kind == Kind::news) return not_applicable();
    if (has(accepted, *kind)) return look_at_accepted(view);
    return fail(say({"Представлен документ вида «{}» ({}); принимается: {}",
                     "The document handed in is: {} ({}); accepted: {}"},
                    title(*kind), quoted(view.document.title), titles(accepted)));
}

}  // namespace

extern const Check wrong_document_kind;
const Check wrong_document_kind{
    .id = "wrong-document-kind",
    .severity = Severity::error,
    .title = {"Документ не того вида", "A document of the wrong kind"},
    .why = {"Для каждого раздела названо, какие документы его подтверждают: план работы, например, не заменяет "
            "концепцию с обоснованием целей.",
            "Every section names the documents that prove it: a plan of work, say, does not replace a concept that "
            "substantiates the goals."},
    .fix = {"Представьте документ того вида, который принимается по этой позиции; если вид определён "
            "неверно, укажите его (kind).",
            "Cite a document of a kind that this row accepts; if the kind was read wrongly, state it (kind)."},
    .source = "002, «Рекомендации к заполнению»; «Примеры заполнения», случаи 3 и 7",
    .judge = look,
    .state = {"Укажите вид документа (kind).", "State the document's kind (kind)."},
};

}  // namespace merilo
