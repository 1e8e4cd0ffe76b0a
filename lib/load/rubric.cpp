#include "load/rubric.h"

#include "load/reader.h"
#include "load/rubric_parts.h"
#include "load/yaml.h"
#include "text/dates.h"
#include "text/sha256.h"

namespace merilo {
namespace {

constexpr Pair rubric_word{"методика", "rubric"};
constexpr Pair about_word{"справка о методике", "about block"};
constexpr Pair source_word{"источник", "source"};
constexpr Pair plan_word{"этап плана", "plan stage"};
constexpr Pair check_word{"проверка", "check rule"};
constexpr Pair level_word{"уровень документа", "issuing level"};
constexpr Pair stage_word{"этап управленческого цикла", "stage of the management cycle"};
constexpr Pair unchecked_word{"исход непроверенного", "meaning of an unchecked thing"};
constexpr Pair format_unknown{"формат методики {} этой версии не знаком, знаком 1",
                              "rubric format {} is unknown to this version, which knows 1"};
constexpr Pair bad_date{"«{}» — не дата: нужна запись 2021-09-01", "«{}» is no date: write 2021-09-01"};

Date read_date(MapReader& map, std::string_view key) {
    const std::string written = map.required_text(key);
    const auto date = parse_date(written);
    if (!date && !written.empty()) map.complaints().add(map.value(key)->mark, say(bad_date, written));
    return date.value_or(Date{});
}

void read_head(MapReader& map, Rubric& rubric) {
    if (const auto format = map.required_integer("format"); format && *format != 1)
        map.complaints().add(map.value("format")->mark, say(format_unknown, *format));
    rubric.id = map.required_text("id");
    rubric.edition = map.required_text("edition");
    rubric.title = map.required_said("title");
    if (map.required("level")) rubric.level = map.word<Level>("level", level_word).value_or(Level::municipal);
    if (const Node* node = map.required("source")) {
        MapReader source(*node, source_word, map.complaints());
        rubric.source = {source.required_text("file"), source.text("section")};
        source.finish();
    }
    const Node* total = map.required("total");
    if (total && total->text != "unpublished") {
        rubric.total = map.integer("total");
        rubric.undisclosed = map.required_integer("undisclosed");
    }
    if (const Node* topics = map.list("topics"))
        for (const Node& topic : topics->items) rubric.topics.push_back(MapReader::scalar(topic, map.complaints()));
}

void read_about(MapReader& map, Rubric& rubric) {
    const Node* list = map.list("about");
    if (!list) return;
    for (const Node& node : list->items) {
        MapReader block(node, about_word, map.complaints());
        About about{block.required_said("title"), {}};
        if (const Node* items = block.list("items"))
            for (const Node& item : items->items) about.items.push_back(read_said(item, map.complaints()));
        block.finish();
        rubric.about.push_back(std::move(about));
    }
}

void read_plan(MapReader& map, Rubric& rubric) {
    const Node* list = map.list("plan");
    if (!list) return;
    for (const Node& node : list->items) {
        MapReader stage(node, plan_word, map.complaints());
        rubric.plan.push_back({stage.required_text("id"), stage.required_said("title"), read_date(stage, "from"),
                               read_date(stage, "to"), node.mark});
        stage.finish();
    }
}

void read_checks(MapReader& map, Rubric& rubric) {
    if (!map.required("checks")) return;
    const Node* checks = map.map("checks");
    if (!checks) return;
    for (const auto& [key, value] : checks->entries) {
        MapReader reader(value, check_word, map.complaints());
        CheckRule rule;
        rule.id = key.text;
        rule.mark = key.mark;
        rule.effect = read_effect(reader, true).value_or(Effect{});
        if (const auto meaning = reader.word<WhenNotChecked>("when_not_checked", unchecked_word))
            rule.when_not_checked = *meaning;
        rule.basis = read_basis(reader, "basis");
        reader.finish();
        rubric.checks.push_back(std::move(rule));
    }
}

void read_chronology(MapReader& map, Rubric& rubric) {
    const Node* list = map.list("chronology");
    if (!list) return;
    for (const Node& group : list->items) {
        std::vector<Stage> stages;
        for (const Node& stage : group.items)
            if (const auto word = MapReader::word_of<Stage>(stage, stage_word, map.complaints()))
                stages.push_back(*word);
        rubric.chronology.push_back(std::move(stages));
    }
}

Rubric read_whole(const SourceTree& tree, Complaints& complaints) {
    Rubric rubric;
    rubric.file = tree.file;
    rubric.sha256 = sha256_of(tree.text);
    MapReader map(tree.root, rubric_word, complaints);
    read_head(map, rubric);
    read_about(map, rubric);
    read_plan(map, rubric);
    read_checks(map, rubric);
    read_chronology(map, rubric);
    read_sections(map, rubric);
    map.finish();
    return rubric;
}

}  // namespace

Result<Rubric> read_rubric(std::string_view text, const std::string& file) {
    const auto tree = read_yaml(text, file);
    if (!tree) return tree.errors();
    Complaints complaints(*tree);
    Rubric rubric = read_whole(*tree, complaints);
    lint(rubric, tree->root, complaints);
    if (complaints.any()) return complaints.take();
    return rubric;
}

}  // namespace merilo
