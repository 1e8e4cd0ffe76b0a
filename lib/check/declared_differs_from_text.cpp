// Flags what the submission declares of a document and the document's own text says otherwise: another number, date,
// kind, level or term. The text decides; this check only tells of the difference.
#include "check/shared.h"

namespace merilo {
namespace {

Verdict look(const CitationView& view) {
    if (!profile_of(view.facts)) return not_applicable();
    std::vector<Said> differences;
    for (const Contradiction& each : view.facts.contradictions)
        differences.push_back(say({"{}: указано {}, в тексте {}", "{}: stated {}, in the text {}"}, each.what, quoted(each.declared.ru), quoted(each.told.ru)));
    if (differences.empty()) return pass();
    return at(view.document.mark, fail(say({"Представление расходится с текстом документа {}: {}",
                                            "The submission and the text of the document {} differ: {}"},
                                           quoted(view.document.title), joined(differences))));
}

}  // namespace

extern const Check declared_differs_from_text;
const Check declared_differs_from_text{
    .id = "declared-differs-from-text",
    .severity = Severity::warning,
    .title = {"Указанное расходится с текстом документа", "What is stated differs from the document's text"},
    .why = {"Документ говорит сам за себя: если в представлении указано другое, верить приходится тексту.",
            "A document speaks for itself: where the submission says otherwise, the text is believed."},
    .fix = {"Сверьте запись с документом и исправьте её; если приведён не тот документ, замените ссылку.",
            "Compare the entry with the document and mend it; if it is the wrong document, replace the link."},
    .source = "о расхождениях источник молчит; решает текст документа",
    .judge = look,
};

}  // namespace merilo
