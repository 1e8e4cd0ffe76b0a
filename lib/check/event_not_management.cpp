// Flags news, and a title that names an event («слёт», «фестиваль») and no kind of document. An order, a plan or an
// analysis of an event is a document and is judged by its kind.
#include "check/shared.h"

namespace merilo {
namespace {

Verdict look(const CitationView& view) {
    const auto& kind = view.facts.kind;
    const auto& event = view.facts.event;
    if (kind ? *kind != Kind::news : !event) return declared();
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
    .fix = {"Представьте документ, которым мероприятие назначено, спланировано или проанализировано.",
            "Cite the document by which the event was ordered, planned or analysed."},
    .source = "002, «Общие правила», правило 2; «Примеры заполнения», случай 11",
    .judge = look,
};

}  // namespace merilo
