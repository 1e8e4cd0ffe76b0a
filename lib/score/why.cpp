#include "score/why.h"

#include <algorithm>

#include "text/utf8.h"

namespace merilo {
namespace {

constexpr Pair outside_cycle{"этап не входит в объявленный цикл (cycle): позиция не применяется",
                             "the stage is outside the declared cycle: the row does not apply"};
constexpr Pair no_answer{"ответа по позиции нет", "the row has no answer"};
constexpr Pair claims{"заявлено: {}", "claimed: {}"};
constexpr Pair proves{"«{}»{}: подтверждает {}, возможно {}", "«{}»{}: confirms {}, possible {}"};
constexpr Pair on_pages{", с. {}", ", p. {}"};
constexpr Pair held{"{} — {}: {} ({})", "{} — {}: {} ({})"};
constexpr Pair by_declared{"по заявленным реквизитам, текст документа не читался: {}",
                           "by declared requisites, the document's text was not read: {}"};
constexpr Pair judgement{"уровень на {} решает эксперт: {}", "the level of {} is an expert's to judge: {}"};
constexpr Pair needs_target{"условие «{}»: подтверждено {}, возможно {}; иначе {} ({})",
                            "prerequisite «{}»: confirmed {}, possible {}; otherwise {} ({})"};
constexpr Pair decided{"{} присуждает {}: {}", "{} awards {}: {}"};
constexpr Pair agreed{"согласие с заявленным", "agrees with the claim"};

constexpr Pair does_nothing{"без потери баллов", "no points lost"};
constexpr Pair does_withhold{"балл не подтверждён, пока не исправлено", "nothing confirmed until mended"};
constexpr Pair does_void{"ссылка ничего не доказывает", "the citation proves nothing"};
constexpr Pair does_cap{"не выше {}", "at most {}"};

constexpr int shown_cells = 70;

Said effect_words(const Effect& effect) {
    switch (effect.kind) {
        case Effect::Kind::notes: return say(does_nothing);
        case Effect::Kind::withholds: return say(does_withhold);
        case Effect::Kind::voids: return say(does_void);
        case Effect::Kind::caps: break;
    }
    return say(does_cap, effect.cap);
}

Said held_back(const Judged& judged) {
    return say(held, judged.check->id, title(judged.verdict.outcome), effect_words(judged.effect), title(judged.basis));
}

void tell_citation(const Case& whole, const Answer& answer, int index, std::span<const Judged> verdicts,
                   std::vector<Said>& steps) {
    const Citation& citation = answer.citations[index];
    if (citation.role != Role::evidence) return;
    const Earned one = earned(whole.rubric.criteria[answer.criterion], answer.claim, bounds_of(verdicts, index));
    const Said pages = citation.pages.empty() ? Said{} : say(on_pages, printable(citation.pages));
    steps.push_back(say(proves, shortened(printable(whole.document_of(citation).title), shown_cells), pages,
                        one.confirmed, one.possible));
    std::string declared_checks;
    for (const Judged& each : verdicts) {
        if (each.citation != index) continue;
        if (each.finding()) steps.push_back(held_back(each));
        else if (each.verdict.declared) declared_checks.append(declared_checks.empty() ? "" : ", ").append(each.check->id);
    }
    if (!declared_checks.empty()) steps.push_back(say(by_declared, declared_checks));
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
                                effect_words(prerequisite.effect), title(prerequisite.basis)));
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
        for (const Judged& each : verdicts)
            if (each.citation < 0 && each.finding() && !each.of_prerequisite())
                steps.push_back(held_back(each));
        tell_levels(row, answer->claim, steps);
        tell_prerequisites(whole, row, rows, steps);
    } else {
        steps.push_back(say(no_answer));
    }
    tell_review(whole, criterion, steps);
    return steps;
}

}  // namespace merilo
