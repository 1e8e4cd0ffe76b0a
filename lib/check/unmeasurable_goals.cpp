// Flags a document cited for the measurability of goals whose text states goals without a figure, a share or a date by
// which. Only where the row asks for it (`suggests: measurable-goals`); a text without goals is left to no-goals-in-document.
#include "check/shared.h"

namespace merilo {
namespace {

Verdict look(const CitationView& view) {
    if (view.criterion.suggests != Suggests::measurable_goals) return not_applicable();
    const Profile* profile = profile_of(view.facts);
    if (!profile || !profile->goals.measurable) return declared();
    if (*profile->goals.measurable) return pass();
    return at(view.document.mark,
              fail(say({"Цели названы без числа, доли или срока: {}", "The goals are stated without a figure, a share or a date: {}"},
                       quoted(view.document.title))));
}

}  // namespace

extern const Check unmeasurable_goals;
const Check unmeasurable_goals{
    .id = "unmeasurable-goals",
    .severity = Severity::warning,
    .title = {"Цели нельзя измерить", "The goals cannot be measured"},
    .why = {"О достижении цели можно судить, только если сказано, сколько и к какому сроку.",
            "Whether a goal was reached can be told only if it says how much and by when."},
    .fix = {"Назовите в документе числа, доли и сроки, по которым видно достижение целей.",
            "State in the document the figures, shares and dates that show whether the goals are reached."},
    .source = "002, «Показатели целевого компонента», инструментальность целей",
    .judge = look,
};

}  // namespace merilo
