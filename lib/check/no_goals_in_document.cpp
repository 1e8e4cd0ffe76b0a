// Flags a document cited for goals whose text holds none, and an act whose title says that it is on a structure, a staff
// or a composition and on nothing that may hold goals. By its title alone no other document is judged.
#include "check/shared.h"

namespace merilo {
namespace {

bool is_act(const Known<Kind>& kind) {
    return kind && (*kind == Kind::order || *kind == Kind::directive || *kind == Kind::resolution);
}

Verdict look_at_text(const CitationView& view, const Told<bool>& present) {
    if (*present) return pass();
    return at(view.document.mark, fail(say({"В тексте документа целей не найдено: {}", "No goals were found in the document's text: {}"},
                                           quoted(view.document.title))));
}

Verdict look(const CitationView& view) {
    if (view.section.stage != Stage::goals) return not_applicable();
    if (const auto* profile = profile_of(view.facts); profile && profile->goals.present) return look_at_text(view, profile->goals.present);
    if (!view.facts.structure || !is_act(view.facts.kind)) return not_applicable();
    return fail(say({"В документе нет целей, судя по названию ({}): {}",
                     "By its title there are no goals in the document ({}): {}"},
                    quoted(*view.facts.structure), quoted(view.document.title)));
}

}  // namespace

extern const Check no_goals_in_document;
const Check no_goals_in_document{
    .id = "no-goals-in-document",
    .severity = Severity::error,
    .title = {"В документе нет целей", "The document holds no goals"},
    .why = {"Цели подтверждает документ, в котором они сформулированы и обоснованы; приказ о структуре или составе "
            "службы их не содержит.",
            "Goals are proved by a document that states and substantiates them; an order on the structure or the "
            "staff of a service does not."},
    .fix = {"Представьте концепцию или программу с целями и укажите страницы, на которых они стоят.",
            "Cite the concept or programme with the goals and name the pages on which they stand."},
    .source = "002, «Примеры заполнения», случай 4",
    .judge = look,
};

}  // namespace merilo
