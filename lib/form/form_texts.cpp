#include "form/form_texts.h"

#include <algorithm>

#include "check/all_checks.h"
#include "report/rubric_parts.h"
#include "report/wording.h"

namespace merilo {
namespace {

constexpr Pair judged{" (решает эксперт)", " (an expert decides)"};
constexpr Pair level_line{"{} — {}{}", "{} — {}{}"};
constexpr Pair assumed_points{"Баллы этой позиции — допущение методики: в источнике они не опубликованы.",
                              "The points of this row are the rubric's assumption: the source does not publish them."};
constexpr Pair rests_on{"Опирается на: {} ({}).", "Rests on: {} ({})."};
constexpr Pair heading{"{} — до {}", "{}: up to {}"};
constexpr Pair title_of_form{"Форма самооценки: {}", "Self-assessment form: {}"};
constexpr Pair extent{"{}, до {}.", "{}, up to {}."};
constexpr Pair stated_mark{"{} (по источнику)", "{} (stated by the source)"};
constexpr Pair also_asked{"Кроме общих требований раздела: {}.", "Besides what the section asks for: {}."};
constexpr Pair evidence_head{"Чем подтвердить:", "Evidence:"};

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
    std::string text;
    for (const std::string& part : parts) text.append(text.empty() ? std::string_view{} : between).append(part);
    return text;
}

int weight(const Effect& effect) {
    switch (effect.kind) {
        case Effect::Kind::voids: return 0;
        case Effect::Kind::withholds: return 1;
        case Effect::Kind::caps: return 2;
        case Effect::Kind::notes: break;
    }
    return 3;
}

}  // namespace

std::vector<std::string> level_lines(const Criterion& criterion, Lang lang) {
    std::vector<std::string> lines;
    for (auto level = criterion.levels.rbegin(); level != criterion.levels.rend(); ++level)
        lines.push_back(tell(lang, level_line, level->points, level->title, level->needs == Needs::judgement ? judged.in(lang) : std::string_view{}));
    return lines;
}

std::string row_requirement(const Rubric& rubric, const Criterion& criterion, Lang lang) {
    std::vector<std::string> lines = level_lines(criterion, lang);
    const auto common = section_evidence(rubric.sections[criterion.section], lang);
    std::vector<std::string> own;
    for (const std::string& line : requirement_lines(criterion.requirement, lang))
        if (std::find(common.begin(), common.end(), line) == common.end()) own.push_back(line);
    if (!own.empty()) lines.push_back(common.empty() ? joined(own, "; ") : tell(lang, also_asked, joined(own, "; ")));
    return joined(lines, "\n");
}

std::vector<std::string> row_reservations(const Rubric& rubric, const Criterion& criterion, Lang lang) {
    std::vector<std::string> lines;
    if (criterion.basis == Basis::assumed) lines.emplace_back(assumed_points.in(lang));
    for (const Prerequisite& need : criterion.requires_)
        lines.push_back(tell(lang, rests_on, rows_text(rubric, need.criteria, lang), title(need.basis)));
    return lines;
}

std::vector<std::string> row_note(const Rubric& rubric, const Criterion& criterion, Lang lang) {
    std::vector<std::string> lines = level_lines(criterion, lang);
    const auto evidence = requirement_lines(criterion.requirement, lang);
    if (!evidence.empty()) lines.emplace_back(evidence_head.in(lang));
    for (const std::string& line : evidence) lines.push_back("– " + line);
    for (std::string& line : row_reservations(rubric, criterion, lang)) lines.push_back(std::move(line));
    return lines;
}

std::string section_heading(const Rubric& rubric, const Section& section, Lang lang) {
    int best = 0;
    for (const int row : section.criteria) best += rubric.criteria[row].best();
    return tell(lang, heading, section.title, counted(best, points_of_noun));
}

std::vector<std::string> section_evidence(const Section& section, Lang lang) { return requirement_lines(section.requirement, lang); }

std::string form_title(const Rubric& rubric, Lang lang) { return tell(lang, title_of_form, rubric_text(rubric, lang)); }

std::vector<std::string> form_extent(const Rubric& rubric, Lang lang) {
    std::vector<std::string> lines{tell(lang, extent, counted(static_cast<int>(rubric.criteria.size()), rows_noun),
                                        counted(rubric.published(), points_of_noun))};
    for (const std::string& caveat : rubric_caveats(rubric, lang)) lines.push_back(caveat);
    return lines;
}

std::vector<Mistakes> mistakes(const Rubric& rubric, Lang lang) {
    std::vector<const CheckRule*> rules;
    for (const CheckRule& rule : rubric.checks)
        if (rule.effect.kind != Effect::Kind::notes && find_check(rule.id)) rules.push_back(&rule);
    std::stable_sort(rules.begin(), rules.end(), [](const auto* a, const auto* b) { return weight(a->effect) < weight(b->effect); });
    std::vector<Mistakes> groups;
    for (const CheckRule* rule : rules) {
        const Check& check = *find_check(rule->id);
        const std::string effect = effect_text(rule->effect, std::holds_alternative<JudgeCitation>(check.judge), lang);
        const auto same = std::find_if(groups.begin(), groups.end(), [&](const Mistakes& group) { return group.effect == effect; });
        Mistakes& group = same == groups.end() ? groups.emplace_back(Mistakes{effect, {}}) : *same;
        const std::string defect(check.title.in(lang));
        group.defects.push_back(rule->basis == Basis::stated ? tell(lang, stated_mark, defect) : defect);
    }
    return groups;
}

}  // namespace merilo
