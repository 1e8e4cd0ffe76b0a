// Flags news, and a title that names an event («слёт», «фестиваль») and no kind of document; to declare it a form or
// something else does not help. An order, a plan or an analysis of an event is a document and is judged by its kind,
// but when it is only declared one and the title begins with the event, an expert decides.
#include "check/shared.h"

namespace merilo {
namespace {

bool of_management(Kind kind) { return kind != Kind::news && kind != Kind::other && kind != Kind::form; }

/// The kind is one of management by what is declared alone: what the title says is kept in `event`.
Verdict look_at_declared(const CitationView& view) {
    const auto& event = view.facts.event;
    if (!event || !view.document.title.starts_with(*event)) return declared();
    return at(view.document.mark,
              not_checked(say({"Документ заявлен как «{}», а название говорит о событии ({}): решает эксперт",
                               "The document is declared as: {}, while its title speaks of an event ({}): an expert decides"},
                              title(*view.facts.kind), quoted(*event))));
}

Verdict look(const CitationView& view) {
    const auto& kind = view.facts.kind;
    const auto& event = view.facts.event;
    if (kind && of_management(*kind)) return look_at_declared(view);
    if (!event && (!kind || *kind != Kind::news)) return declared();
    if (!event)
        return fail(say({"Представлена новость о событии, а не документ: {}",
                         "What is handed in is news of an event, not a document: {}"},
                        quoted(view.document.title)));
    return fail(say({"Представлено событие ({}), а не управленческий документ: {}",
                     "What is handed in is an event ({}), not a document of management: {}"},
                    quoted(*event), quoted(view.document.title)));
}

}  // namespace

extern const Check event_not_management;
const Check event_not_management{
    .id = "event-not-management",
    .severity = Severity::error,
    .title = {"Мероприятие вместо управленческого документа", "An event in place of a document of management"},
    .why = {"Мониторинг отражает управленческую работу, а не всё, что происходит в муниципалитете.",
            "The monitoring reflects the work of management, not everything that happens in the municipality."},
    .fix = {"Представьте документ, которым мероприятие назначено, спланировано или проанализировано; "
            "другой вид (kind) у того же материала ничего не изменит.",
            "Cite the document by which the event was ordered, planned or analysed; another kind (kind) stated for the "
            "same material changes nothing."},
    .source = "002, «Общие правила», правило 2; «Примеры заполнения», случай 11",
    .judge = look,
};

}  // namespace merilo
