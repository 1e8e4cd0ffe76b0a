#include "score/why.h"

#include <algorithm>

#include "check/shared.h"
#include "score/findings.h"
#include "text/utf8.h"

namespace merilo {
namespace {

constexpr Pair outside_cycle{"этап не входит в объявленный цикл (cycle): позиция не применяется",
                             "the stage is outside the declared cycle: the row does not apply"};
constexpr Pair no_answer{"нет ответа по позиции", "the row has no answer"};
constexpr Pair claims{"заявлено: {}", "claimed: {}"};
constexpr Pair proves{"{}{}: подтверждает {}, возможно {}", "{}{}: confirms {}, possible {}"};
constexpr Pair on_pages{", с. {}", ", p. {}"};
constexpr Pair failed{"{} [{}]: {} ({})", "{} [{}]: {} ({})"};
constexpr Pair unchecked{"не проверено: {}; {}", "not checked: {}; {}"};
constexpr Pair open_yet{"балл возможен, но пока не подтверждён", "the points are possible, but not confirmed yet"};
constexpr Pair by_declared{"приняты заявленные реквизиты; текст документа не читался",
                           "the declared requisites are accepted; the document's text was not read"};
constexpr Pair text_is_silent{"приняты заявленные реквизиты: текст документа о них молчит",
                              "the declared requisites are accepted: the document's text is silent on them"};
constexpr Pair judgement{"уровень на {} решает эксперт: {}", "the level of {} is an expert's to judge: {}"};
constexpr Pair needs_target{"условие «{}»: подтверждено {}, возможно {}; иначе {} ({})",
                            "prerequisite «{}»: confirmed {}, possible {}; otherwise {} ({})"};
constexpr Pair decided{"{} присуждает {}: {}", "{} awards {}: {}"};
constexpr Pair agreed{"согласие с заявленным", "agrees with the claim"};

constexpr Pair does_nothing{"на балл не влияет", "no effect on points"};
constexpr Pair does_withhold{"балл возможен, но не подтверждён, пока не исправлено", "possible, but not confirmed until mended"};
constexpr Pair does_void{"балл не засчитывается", "no points are counted"};
constexpr Pair voids_citation{"ссылка ничего не подтверждает", "the citation proves nothing"};
constexpr Pair does_cap{"не выше {}", "at most {}"};

constexpr int shown_cells = 70;

Said effect_words(const Effect& effect, bool on_citation) {
    const Pair& nothing = on_citation ? voids_citation : does_void;
    switch (effect.kind) {
        case Effect::Kind::notes: return say(does_nothing);
        case Effect::Kind::withholds: return say(does_withhold);
        case Effect::Kind::voids: return say(nothing);
        case Effect::Kind::caps: break;
    }
    return effect.cap > 0 ? say(does_cap, effect.cap) : say(nothing);
}

/// `document`: the title of the document that the verdict is on, told just above; empty for the row itself.
Said held_back(const Judged& judged, std::string_view document) {
    if (judged.verdict.outcome == Outcome::fail)
        return say(failed, judged.check->title, judged.check->id, effect_words(judged.effect, judged.citation >= 0), title(judged.basis));
    const bool harmless = judged.effect.kind == Effect::Kind::notes;
    return say(unchecked, without_title(judged.verdict.message, document), harmless ? does_nothing : open_yet);
}

/// What holds back one citation, or the row itself (`citation` -1). One question asked by two checks is told once.
void tell_held_back(std::span<const Judged> verdicts, int citation, std::string_view document, std::vector<Said>& steps) {
    std::vector<Said> asked;
    for (const Judged& each : verdicts) {
        if (each.citation != citation || !each.finding() || each.of_prerequisite()) continue;
        const bool question = each.verdict.outcome == Outcome::not_checked && !each.check->state.ru.empty();
        if (question && std::find(asked.begin(), asked.end(), advice(each)) != asked.end()) continue;
        if (question) asked.push_back(advice(each));
        steps.push_back(held_back(each, document));
    }
}

void tell_citation(const Case& whole, const Answer& answer, int index, std::span<const Judged> verdicts,
                   std::vector<Said>& steps) {
    const Citation& citation = answer.citations[index];
    if (citation.role != Role::evidence) return;
    const Earned one = earned(whole.rubric.criteria[answer.criterion], answer.claim, bounds_of(verdicts, index));
    const Said pages = citation.pages.empty() ? Said{} : say(on_pages, printable(citation.pages));
    const std::string& title = whole.document_of(citation).title;
    steps.push_back(say(proves, quoted(shortened(printable(title), shown_cells)), pages, one.confirmed, one.possible));
    tell_held_back(verdicts, index, title, steps);
    if (std::any_of(verdicts.begin(), verdicts.end(), [&](const Judged& each) {
            return each.citation == index && !each.finding() && each.verdict.declared;
        }))
        steps.push_back(say(profile_of(whole.facts_of(citation)) ? text_is_silent : by_declared));
}

void tell_levels(const Criterion& row, int claim, std::vector<Said>& steps) {
    for (const ScoreLevel& level : row.levels)
        if (level.needs == Needs::judgement && level.points <= claim)
            steps.push_back(say(judgement, level.points, level.title));
}

void tell_prerequisites(const Case& whole, const Criterion& row, const std::vector<Earned>& rows, std::vector<Said>& steps) {
    for (const Prerequisite& prerequisite : row.requires_) {
        const Target target = target_of(whole, prerequisite, rows);
        if (target.applicable && target.best.confirmed <= 0)
            steps.push_back(say(needs_target, prerequisite.target, target.best.confirmed, target.best.possible,
                                effect_words(prerequisite.effect, false), title(prerequisite.basis)));
    }
}

void tell_review(const Case& whole, int criterion, std::vector<Said>& steps) {
    if (!whole.review) return;
    for (const Decision& decision : whole.review->decisions) {
        if (decision.criterion != criterion) continue;
        const Said reason = decision.reason.empty() ? say(agreed) : Said{printable(decision.reason), printable(decision.reason)};
        steps.push_back(say(decided, printable(whole.review->expert), decision.points, reason));
    }
}

}  // namespace

std::vector<Said> why(const Case& whole, int criterion, std::span<const Judged> verdicts, const std::vector<Earned>& rows) {
    const Criterion& row = whole.rubric.criteria[criterion];
    if (!whole.submission.applicable(row)) return {say(outside_cycle)};
    std::vector<Said> steps;
    if (const Answer* answer = whole.submission.answer(criterion)) {
        steps.push_back(say(claims, answer->claim));
        for (std::size_t i = 0; i < answer->citations.size(); ++i)
            tell_citation(whole, *answer, static_cast<int>(i), verdicts, steps);
        tell_held_back(verdicts, -1, {}, steps);
        tell_levels(row, answer->claim, steps);
        tell_prerequisites(whole, row, rows, steps);
    } else {
        steps.push_back(say(no_answer));
    }
    tell_review(whole, criterion, steps);
    return steps;
}

}  // namespace merilo
