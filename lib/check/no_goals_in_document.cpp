// Flags an act cited for goals whose title says that it is on a structure, a staff or a composition and on nothing that
// may hold goals. Any other document is not judged by its title: only its text can tell.
#include "check/shared.h"

namespace merilo {
namespace {

bool is_act(const Known<Kind>& kind) {
    return kind && (*kind == Kind::order || *kind == Kind::directive || *kind == Kind::resolution);
}

Verdict look(const CitationView& view) {
    if (view.section.stage != Stage::goals || !view.facts.structure || !is_act(view.facts.kind)) return not_applicable();
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
