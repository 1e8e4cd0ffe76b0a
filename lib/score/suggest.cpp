#include "score/suggest.h"

#include <algorithm>

#include "check/shared.h"

namespace merilo {
namespace {

/// A level by its place in a scale that begins with «absent».
struct Step {
    int points;
    Said because;
};

Said words_of(const Pair& what, const std::string& because) {
    if (because.empty()) return say(what);
    return say(Pair{"{}: {}", "{}: {}"}, what, quoted(because));
}

std::optional<Step> yes_or_no(const Told<bool>& told, const Pair& yes, const Pair& no) {
    if (!told) return {};
    return Step{*told ? 1 : 0, words_of(*told ? yes : no, told.because)};
}

/// Domain: information systems 3, both 2, traditional forms 1, none 0.
std::optional<Step> by_methods(const Profile& profile) {
    const Told<bool>& systems = profile.information_systems;
    const Told<bool>& forms = profile.traditional_forms;
    const bool system = systems && *systems, form = forms && *forms;
    if (system && form)
        return Step{2, words_of({"названы информационные системы и традиционные формы", "information systems and traditional forms are named"}, systems.because)};
    if (system) return Step{3, words_of({"названы информационные системы", "information systems are named"}, systems.because)};
    if (form) return Step{1, words_of({"названы традиционные формы", "traditional forms are named"}, forms.because)};
    if (systems && forms) return Step{0, say(Pair{"методы сбора не названы", "no collection methods are named"})};
    return {};
}

std::optional<Step> step_of(Suggests what, const Profile& profile) {
    switch (what) {
        case Suggests::goals: return yes_or_no(profile.goals.present, {"цели названы", "goals are stated"}, {"цели не найдены", "no goals were found"});
        case Suggests::regional_goals:
            return yes_or_no(profile.goals.follow_region, {"цели соотнесены с региональными", "the goals are said to follow the region's"},
                             {"о целях региона ничего не сказано", "nothing is said of the region's goals"});
        case Suggests::concrete_goals:
            return yes_or_no(profile.goals.concrete, {"цели конкретны", "the goals are concrete"}, {"цели общие", "the goals are general"});
        case Suggests::measurable_goals:
            return yes_or_no(profile.goals.measurable, {"у целей есть число, доля или срок", "the goals have a figure, a share or a date"},
                             {"у целей нет ни числа, ни доли, ни срока", "the goals have neither figure nor share nor date"});
        case Suggests::indicators:
            return yes_or_no(profile.indicators, {"показатели названы; подходят ли они цели, решает эксперт", "indicators are stated; whether they fit the goal, an expert decides"},
                             {"показатели не найдены", "no indicators were found"});
        case Suggests::collection_methods: return by_methods(profile);
    }
    return {};
}

bool has_level(const Criterion& row, int points) {
    return std::any_of(row.levels.begin(), row.levels.end(), [points](const ScoreLevel& level) { return level.points == points; });
}

}  // namespace

Said text_of(const Suggestion& suggestion, const Submission& submission) {
    return say(Pair{"текст документа {} говорит за уровень на {} ({}); решает эксперт", "the text of the document {} speaks for the level of {} ({}); an expert decides"},
               quoted(submission.documents[suggestion.document].title), suggestion.points, suggestion.because);
}

std::optional<Suggestion> suggest(const Case& whole, const Answer& answer) {
    const Criterion& row = whole.rubric.criteria[answer.criterion];
    std::optional<Suggestion> best;
    if (!row.suggests) return best;
    for (const Citation* citation : evidence_of(answer)) {
        const Profile* profile = profile_of(whole.facts_of(*citation));
        if (!profile) continue;
        auto step = step_of(*row.suggests, *profile);
        if (step && has_level(row, step->points) && (!best || step->points > best->points))
            best = Suggestion{step->points, citation->document, std::move(step->because)};
    }
    return best;
}

}  // namespace merilo
