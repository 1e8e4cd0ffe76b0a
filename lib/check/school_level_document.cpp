// Flags a document issued below every level that the row accepts: a school's in place of the municipality's. A
// document from above is left to regional-document. Where the rubric names no level, every one is fine.
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
    if (!std::all_of(allowed.begin(), allowed.end(), [&](Level one) { return higher(one, *level); }))
        return sound(level.origin);
    return at(view.document.mark,
              fail(say({"Уровень документа {}: {}; принимается: {}", "Level of the document {}: {}; accepted: {}"},
                       quoted(view.document.title), title(*level), titles(allowed))));
}

}  // namespace

extern const Check school_level_document;
const Check school_level_document{
    .id = "school-level-document",
    .severity = Severity::error,
    .title = {"Документ школы вместо документа муниципалитета", "A school's document in place of the municipality's"},
    .why = {"Оценивается управление на уровне муниципалитета; документы отдельных школ его не подтверждают.",
            "What is assessed is how the municipality manages; documents of single schools do not prove it."},
    .fix = {"Представьте документ органа управления образованием или муниципальной методической службы.",
            "Cite a document of the education authority or of the municipal methodical service."},
    .source = "002, «Примеры заполнения», случай 1",
    .judge = look,
    .state = {"Укажите, чей документ (issued_by).", "State whose document it is (issued_by)."},
};

}  // namespace merilo
