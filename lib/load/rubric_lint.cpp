#include <algorithm>
#include <functional>

#include "check/all_checks.h"
#include "load/rubric_parts.h"
#include "text/say.h"

namespace merilo {
namespace {

constexpr Pair check_name{"проверка", "check"};
constexpr Pair row_name{"позиция или раздел", "criterion or section"};
constexpr Pair plan_name{"этап плана", "plan stage"};
constexpr Pair wrong_sum{"total {} не сходится: лучшие уровни дают {}, не опубликовано {}",
                         "total {} does not add up: the best levels give {}, undisclosed are {}"};
constexpr Pair no_rows{"в методике нет ни одной позиции", "the rubric has no criteria"};
constexpr Pair no_levels{"у позиции «{}» нет уровней", "criterion «{}» has no levels"};
constexpr Pair level_order{"уровни позиции «{}» должны идти по возрастанию баллов, без повторов",
                           "the levels of «{}» must go up in points, without repeats"};
constexpr Pair no_zero{"у позиции «{}» нет уровня на 0 баллов", "criterion «{}» has no level of 0 points"};
constexpr Pair repeated_id{"имя «{}» повторяется", "the id «{}» is repeated"};
constexpr Pair orphan{"имя позиции «{}» должно начинаться с имени её раздела: «{}.»",
                      "the id «{}» must begin with its section's: «{}.»"};
constexpr Pair cycle{"условия ходят по кругу: «{}» требует само себя через «{}»",
                     "prerequisites go round in a circle: «{}» needs itself through «{}»"};
constexpr Pair repeated_check{"проверка «{}» повторяется", "check «{}» is repeated"};
constexpr Pair nothing_reads{"требование «{}» никто не прочтёт: проверки «{}» нет среди checks",
                             "nothing reads the requirement «{}»: check «{}» is not among checks"};
constexpr Pair plan_dates{"этап плана «{}» кончается раньше, чем начинается", "plan stage «{}» ends before it begins"};

void lint_total(const Rubric& rubric, const Node& root, Complaints& complaints) {
    if (rubric.criteria.empty()) complaints.add(root.mark, say(no_rows));
    const Node* total = root.find("total");
    if (!rubric.total || !rubric.undisclosed || !total) return;
    if (*rubric.total != rubric.published() + *rubric.undisclosed)
        complaints.add(total->mark, say(wrong_sum, *rubric.total, rubric.published(), *rubric.undisclosed));
}

void lint_levels(const Criterion& row, Complaints& complaints) {
    const auto& levels = row.levels;
    if (levels.empty()) return complaints.add(row.mark, say(no_levels, row.id));
    const auto not_above = [](const ScoreLevel& a, const ScoreLevel& b) { return a.points >= b.points; };
    if (std::adjacent_find(levels.begin(), levels.end(), not_above) != levels.end())
        complaints.add(row.mark, say(level_order, row.id));
    if (std::none_of(levels.begin(), levels.end(), [](const ScoreLevel& level) { return level.points == 0; }))
        complaints.add(row.mark, say(no_zero, row.id));
}

void lint_ids(const Rubric& rubric, Complaints& complaints) {
    std::vector<std::string_view> seen;
    const auto once = [&](std::string_view id, Mark mark) {
        if (std::find(seen.begin(), seen.end(), id) != seen.end()) complaints.add(mark, say(repeated_id, id));
        seen.push_back(id);
    };
    for (const Section& section : rubric.sections) once(section.id, section.mark);
    for (const Criterion& row : rubric.criteria) {
        once(row.id, row.mark);
        const std::string& section = rubric.sections[row.section].id;
        if (!row.id.starts_with(section + ".") || row.id.size() == section.size() + 1)
            complaints.add(row.mark, say(orphan, row.id, section));
    }
}

void lint_plan(const Rubric& rubric, Complaints& complaints) {
    std::vector<std::string_view> known;
    for (const PlanStage& stage : rubric.plan) {
        if (stage.to < stage.from) complaints.add(stage.mark, say(plan_dates, stage.id));
        known.push_back(stage.id);
    }
    for (const Criterion& row : rubric.criteria)
        if (!row.plan_stage.empty() && std::find(known.begin(), known.end(), row.plan_stage) == known.end())
            complaints.unknown(row.mark, plan_name, row.plan_stage, known);
}

void lint_checks(const Rubric& rubric, Complaints& complaints) {
    std::vector<std::string_view> known, seen;
    for (const Check* check : all_checks()) known.push_back(check->id);
    for (const CheckRule& rule : rubric.checks) {
        if (!find_check(rule.id)) complaints.unknown(rule.mark, check_name, rule.id, known);
        if (std::find(seen.begin(), seen.end(), rule.id) != seen.end())
            complaints.add(rule.mark, say(repeated_check, rule.id));
        seen.push_back(rule.id);
    }
}

/// A requirement that only a check reads which the rubric does not list would be a promise nobody keeps.
void lint_readers(const Rubric& rubric, const Requirement& asks, Mark mark, Complaints& complaints) {
    const auto needs_check = [&](bool present, std::string_view key, std::string_view check) {
        if (present && !rubric.rule(check)) complaints.add(mark, say(nothing_reads, key, check));
    };
    needs_check(!asks.kinds.empty(), "kinds", "wrong-document-kind");
    needs_check(!asks.issued_by.empty(), "issued_by", "school-level-document");
    needs_check(asks.approval.has_value(), "approval", "not-approved");
    needs_check(asks.max_age_years.has_value(), "max_age_years", "stale-document");
    needs_check(asks.beneficiaries.has_value(), "beneficiaries", "beneficiaries-not-named");
    needs_check(asks.years_before.has_value(), "years_before", "three-years-not-covered");
    needs_check(asks.new_goals.has_value(), "new_goals", "no-new-goals");
}

void lint_all_readers(const Rubric& rubric, const Node& root, Complaints& complaints) {
    for (const Section& section : rubric.sections) lint_readers(rubric, section.requirement, section.mark, complaints);
    const auto top = [&](std::string_view key, bool present, std::string_view check) {
        if (const Node* node = root.find(key); node && present && !rubric.rule(check))
            complaints.add(node->mark, say(nothing_reads, key, check));
    };
    top("topics", !rubric.topics.empty(), "off-topic-document");
    top("chronology", !rubric.chronology.empty(), "broken-chronology");
    for (const Criterion& row : rubric.criteria) {
        const Requirement& section = rubric.sections[row.section].requirement;
        Requirement own = row.requirement;  // what the section asks for already was complained of there
        if (!section.kinds.empty()) own.kinds.clear();
        if (!section.issued_by.empty()) own.issued_by.clear();
        if (section.approval) own.approval.reset();
        if (section.max_age_years) own.max_age_years.reset();
        if (section.beneficiaries) own.beneficiaries.reset();
        if (section.years_before) own.years_before.reset();
        if (section.new_goals) own.new_goals.reset();
        lint_readers(rubric, own, row.mark, complaints);
        if (!row.requires_.empty() && !rubric.rule("missing-prerequisite"))
            complaints.add(row.mark, say(nothing_reads, "requires", "missing-prerequisite"));
        if (!row.plan_stage.empty() && !rubric.rule("broken-chronology"))
            complaints.add(row.mark, say(nothing_reads, "plan_stage", "broken-chronology"));
    }
}

void lint_prerequisite_targets(const Rubric& rubric, Complaints& complaints) {
    std::vector<std::string_view> known;
    for (const Section& section : rubric.sections) known.push_back(section.id);
    for (const Criterion& row : rubric.criteria) known.push_back(row.id);
    for (const Criterion& row : rubric.criteria)
        for (const Prerequisite& prerequisite : row.requires_)
            if (prerequisite.criteria.empty() && !prerequisite.target.empty())
                complaints.unknown(prerequisite.mark, row_name, prerequisite.target, known);
}

/// Depth-first, so that every row follows what it needs.
void order_prerequisites(Rubric& rubric, Complaints& complaints) {
    enum class State { untouched, open, done };
    std::vector<State> states(rubric.criteria.size(), State::untouched);
    const std::function<void(int)> visit = [&](int index) {
        states[index] = State::open;
        for (const Prerequisite& prerequisite : rubric.criteria[index].requires_)
            for (const int target : prerequisite.criteria) {
                if (states[target] == State::open)
                    complaints.add(prerequisite.mark, say(cycle, rubric.criteria[target].id, prerequisite.target));
                else if (states[target] == State::untouched) visit(target);
            }
        states[index] = State::done;
        rubric.prerequisite_order.push_back(index);
    };
    for (std::size_t i = 0; i < states.size(); ++i)
        if (states[i] == State::untouched) visit(static_cast<int>(i));
}

}  // namespace

void lint(Rubric& rubric, const Node& root, Complaints& complaints) {
    for (const Criterion& row : rubric.criteria) lint_levels(row, complaints);
    const bool levels_sound = std::none_of(rubric.criteria.begin(), rubric.criteria.end(),
                                           [](const Criterion& row) { return row.levels.empty(); });
    if (levels_sound) lint_total(rubric, root, complaints);
    lint_ids(rubric, complaints);
    lint_plan(rubric, complaints);
    lint_checks(rubric, complaints);
    lint_all_readers(rubric, root, complaints);
    lint_prerequisite_targets(rubric, complaints);
    order_prerequisites(rubric, complaints);
}

}  // namespace merilo
