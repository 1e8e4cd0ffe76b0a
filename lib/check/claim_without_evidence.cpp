// Flags a claim above 0 for which no document is cited. A citation of new goals is no proof of the row. Whether a
// cited document is any good is left to the other checks.
#include "check/shared.h"

namespace merilo {
namespace {

Verdict look(const AnswerView& view) {
    if (!view.answer || view.answer->claim <= 0) return not_applicable();
    if (!evidence_of(*view.answer).empty()) return pass();
    return fail(say({"Заявлено баллов: {}, но подтверждающих документов не приведено",
                     "Points claimed: {}, but no document is cited to prove them"},
                    view.answer->claim));
}

}  // namespace

extern const Check claim_without_evidence;
const Check claim_without_evidence{
    .id = "claim-without-evidence",
    .severity = Severity::error,
    .title = {"Балл заявлен без подтверждения", "Points claimed without evidence"},
    .why = {"Балл присуждается по документам: без них эксперту нечего оценивать.",
            "Points are awarded for documents: without them an expert has nothing to judge."},
    .fix = {"Приведите документ со ссылкой и страницами (evidence) или заявите 0 баллов.",
            "Cite a document with its link and pages (evidence), or claim 0."},
    .source = "002, «Примеры заполнения», случаи 1 и 8",
    .judge = look,
};

}  // namespace merilo
