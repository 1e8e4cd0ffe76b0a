#include "report/rubric_parts.h"

#include "check/all_checks.h"
#include "report/wording.h"

namespace merilo {

namespace {

constexpr Noun years_of_noun{"года", "лет", "лет", "year", "years"};
constexpr Noun groups_of_noun{"группы", "групп", "групп", "group", "groups"};

template <class E>
std::string listed(const std::vector<E>& values, Lang lang) {
    std::string text;
    for (const E value : values) text.append(text.empty() ? "" : ", ").append(title(value).in(lang));
    return text;
}

std::string with_basis(const std::string& text, Basis basis, Lang lang) {
    return tell(lang, {"{} ({})", "{} ({})"}, text, title(basis));
}

}  // namespace

std::vector<std::string> requirement_lines(const Requirement& requirement, Lang lang) {
    std::vector<std::string> lines;
    const auto add = [&](const Pair& pair, const auto& argument, Basis basis) {
        lines.push_back(with_basis(tell(lang, pair, argument), basis, lang));
    };
    if (!requirement.kinds.empty())
        add({"вид документа: {}", "document kind: {}"}, listed(requirement.kinds, lang), requirement.kinds_basis);
    if (!requirement.issued_by.empty())
        lines.push_back(tell(lang, {"уровень документа: {}", "issuing level: {}"}, listed(requirement.issued_by, lang)));
    if (const auto& approval = requirement.approval)
        add({"документ утверждён: {}", "the document is approved: {}"}, listed(approval->acts, lang), approval->basis);
    if (const auto& age = requirement.max_age_years)
        add({"документ не старше {}", "the document is no older than {}"}, counted(age->number, years_of_noun), age->basis);
    if (const auto& groups = requirement.beneficiaries)
        add({"для высшего уровня в названии перечислено не меньше {} адресатов",
             "for the top level the title names at least {} of readers"},
            counted(groups->number, groups_of_noun), groups->basis);
    if (const auto& years = requirement.years_before)
        add({"охвачен каждый год за {} до оцениваемого", "each year of the {} before the assessed one is covered"},
            counted(years->number, years_of_noun), years->basis);
    if (const auto& goals = requirement.new_goals)
        lines.push_back(with_basis(tell(lang, {"рядом приведены новые цели", "new goals are cited beside it"}),
                                   goals->basis, lang));
    return lines;
}

void add_levels(Page& page, const Criterion& criterion, Lang lang) {
    for (const ScoreLevel& level : criterion.levels) {
        std::string text = " — " + level.title.in(lang);
        if (level.needs != Needs::nothing) text.append(" (").append(title(level.needs).in(lang)).append(")");
        page.line({{points_text(level.points, lang), Tone::strong}, {text}}, 1);
    }
}

void add_prerequisites(Page& page, const Rubric& rubric, const Criterion& criterion, Lang lang) {
    for (const Prerequisite& need : criterion.requires_)
        page.line(tell(lang,
                       {"опирается на балл за {} ({}), без него: {}", "rests on points for {} ({}), without them: {}"},
                       row_list(rubric, need.criteria, lang), need.target,
                       effect_with_basis(need.effect, need.basis, false, lang)),
                  Tone::plain, 1);
}

std::string rule_text(const CheckRule& rule, Lang lang) {
    const Check* check = find_check(rule.id);
    const bool on_citation = check && std::holds_alternative<JudgeCitation>(check->judge);
    std::string text = effect_with_basis(rule.effect, rule.basis, on_citation, lang);
    if (rule.effect.kind != Effect::Kind::notes)
        text += tell(lang, {"; пока не проверено: {}", "; while not checked: {}"}, title(rule.when_not_checked));
    return text;
}

}  // namespace merilo
