// Flags a document issued above every level that the row accepts: a regional or federal one in place of the
// municipality's own. A document from below is left to school-level-document.
#include <algorithm>

#include "check/shared.h"

namespace merilo {
namespace {

Verdict look(const CitationView& view) {
    const auto& allowed = view.requirement().issued_by;
    if (allowed.empty()) return not_applicable();
    const auto& level = view.facts.issued_by;
    if (!level)
        return at(view.document.mark,
                  not_checked(say({"Не указано, какого уровня документ {} (issued_by)",
                                   "It is not stated at which level the document {} was issued (issued_by)"},
                                  quoted(view.document.title))));
    if (!std::all_of(allowed.begin(), allowed.end(), [&](Level one) { return higher(*level, one); }))
        return sound(level.origin);
    return at(view.document.mark,
              fail(say({"Уровень документа {}: {}; принимается: {} (общее правило 1)",
                        "Level of the document {}: {}; accepted: {} (general rule 1)"},
                       quoted(view.document.title), title(*level), titles(allowed))));
}

}  // namespace

extern const Check regional_document;
const Check regional_document{
    .id = "regional-document",
    .severity = Severity::error,
    .title = {"Вышестоящий документ вместо муниципального", "A higher authority's document in place of one's own"},
    .why = {"Региональные и федеральные документы не показывают, что сделано в самом муниципалитете.",
            "Regional and federal documents do not show what the municipality itself has done."},
    .fix = {"Представьте собственный документ муниципалитета; на региональный он может ссылаться.",
            "Cite the municipality's own document; it may refer to the regional one."},
    .source = "002, «Общие правила», правило 1",
    .judge = look,
    .state = {"Укажите, чей документ (issued_by).", "State whose document it is (issued_by)."},
};

}  // namespace merilo
