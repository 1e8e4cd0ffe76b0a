#include "load/rubric_parts.h"
#include "text/say.h"

namespace merilo {
namespace {

constexpr Pair text_word{"текст на двух языках", "a text in two languages"};
constexpr Pair section_word{"раздел", "section"};
constexpr Pair criterion_word{"позиция оценивания", "criterion"};
constexpr Pair level_step_word{"уровень позиции", "level of a criterion"};
constexpr Pair prerequisite_word{"условие", "prerequisite"};
constexpr Pair suggests_word{"что подсказывает уровень", "what suggests the level"};
constexpr Pair stage_word{"этап управленческого цикла", "stage of the management cycle"};
constexpr Pair issuing_word{"уровень документа", "issuing level"};
constexpr Pair needs_word{"чем подтверждается уровень", "what a level needs"};
constexpr Pair effect_unknown{"«{}» — не действие проверки: бывают notes, withholds, caps:N, voids",
                              "«{}» is no effect: there are notes, withholds, caps:N, voids"};
constexpr Pair basis_word{"основание", "basis"};
constexpr Pair needs_missing{"уровню на {} нужен ключ needs: evidence или judgement",
                             "a level of {} points takes needs: evidence or judgement"};
constexpr Pair needs_superfluous{"needs пишут только у уровней с положительным баллом",
                                 "needs belongs to levels of positive points only"};
constexpr Pair prerequisite_target{"условию нужен один из ключей: criterion или section",
                                   "a prerequisite takes one of the keys criterion and section"};

std::vector<ScoreLevel> read_levels(MapReader& map) {
    std::vector<ScoreLevel> levels;
    if (!map.required("levels")) return levels;
    const Node* list = map.list("levels");
    if (!list) return levels;
    for (const Node& node : list->items) {
        MapReader step(node, level_step_word, map.complaints());
        ScoreLevel level;
        level.points = step.required_integer("points").value_or(0);
        const auto needs = step.word<Needs>("needs", needs_word);
        level.needs = needs.value_or(Needs::nothing);
        level.title = {step.required_text("ru"), step.required_text("en")};
        step.finish();
        if (level.points > 0 && level.needs == Needs::nothing) map.complaints().add(node.mark, say(needs_missing, level.points));
        if (level.points <= 0 && needs) map.complaints().add(node.mark, say(needs_superfluous));
        levels.push_back(std::move(level));
    }
    return levels;
}

std::vector<Prerequisite> read_prerequisites(MapReader& map, const Rubric& rubric) {
    std::vector<Prerequisite> result;
    const Node* list = map.list("requires");
    if (!list) return result;
    const CheckRule* rule = rubric.rule("missing-prerequisite");
    for (const Node& node : list->items) {
        MapReader reader(node, prerequisite_word, map.complaints());
        const std::string criterion = reader.text("criterion"), section = reader.text("section");
        if (criterion.empty() == section.empty()) map.complaints().add(node.mark, say(prerequisite_target));
        Prerequisite prerequisite;
        prerequisite.target = criterion.empty() ? section : criterion;
        prerequisite.mark = node.mark;
        prerequisite.effect = read_effect(reader, false).value_or(rule ? rule->effect : Effect{});
        prerequisite.basis = reader.value("basis") || !rule ? read_basis(reader, "basis") : rule->basis;
        reader.finish();
        result.push_back(std::move(prerequisite));
    }
    return result;
}

Criterion read_criterion(const Node& node, const Rubric& rubric, const Section& section, Complaints& complaints) {
    MapReader map(node, criterion_word, complaints);
    Criterion row;
    row.mark = node.mark;
    row.id = map.required_text("id");
    row.number = map.required_text("number");
    row.title = map.required_said("title");
    row.basis = read_basis(map, "basis");
    row.levels = read_levels(map);
    row.requires_ = read_prerequisites(map, rubric);
    row.requirement = read_requirement(map, section.requirement);
    row.source = map.text("source");
    row.group = map.text("group");
    row.plan_stage = map.text("plan_stage");
    row.suggests = map.word<Suggests>("suggests", suggests_word);
    map.finish();
    return row;
}

Section read_section_head(MapReader& map, const Node& node, const Rubric& rubric) {
    Section section;
    section.mark = node.mark;
    section.id = map.required_text("id");
    section.title = map.required_said("title");
    if (map.required("stage")) section.stage = map.word<Stage>("stage", stage_word).value_or(Stage::goals);
    section.level = map.word<Level>("level", issuing_word).value_or(rubric.level);
    section.source = map.text("source");
    section.requirement = read_requirement(map, {});
    return section;
}

/// A target is one row, or a section of which one row is enough. Unknown ones stay empty: `lint` names them.
void resolve_prerequisites(Rubric& rubric) {
    for (Criterion& row : rubric.criteria)
        for (Prerequisite& prerequisite : row.requires_) {
            if (const int index = rubric.criterion_index(prerequisite.target); index >= 0)
                prerequisite.criteria = {index};
            for (const Section& section : rubric.sections)
                if (section.id == prerequisite.target) prerequisite.criteria = section.criteria;
        }
}

}  // namespace

Said read_said(const Node& node, Complaints& complaints) {
    MapReader languages(node, text_word, complaints);
    Said result{languages.required_text("ru"), languages.required_text("en")};
    languages.finish();
    return result;
}

std::optional<Effect> read_effect(MapReader& map, bool required) {
    const std::string written = required ? map.required_text("effect") : map.text("effect");
    const auto effect = effect_from(written);
    if (!effect && !written.empty()) map.complaints().add(map.value("effect")->mark, say(effect_unknown, written));
    return effect;
}

Basis read_basis(MapReader& map, std::string_view key) {
    if (!map.required(key)) return Basis::assumed;
    return map.word<Basis>(key, basis_word).value_or(Basis::assumed);
}

void read_sections(MapReader& map, Rubric& rubric) {
    if (!map.required("sections")) return;
    const Node* sections = map.list("sections");
    if (!sections) return;
    for (const Node& node : sections->items) {
        MapReader reader(node, section_word, map.complaints());
        Section section = read_section_head(reader, node, rubric);
        const int index = static_cast<int>(rubric.sections.size());
        const Node* rows = reader.required("criteria") ? reader.list("criteria") : nullptr;
        for (std::size_t i = 0; rows && i < rows->items.size(); ++i) {
            section.criteria.push_back(static_cast<int>(rubric.criteria.size()));
            rubric.criteria.push_back(read_criterion(rows->items[i], rubric, section, map.complaints()));
            rubric.criteria.back().section = index;
        }
        reader.finish();
        rubric.sections.push_back(std::move(section));
    }
    resolve_prerequisites(rubric);
}

}  // namespace merilo
