#include "load/review.h"

#include <algorithm>

#include "load/submission_parts.h"

namespace merilo {
namespace {

constexpr Pair review_word{"экспертное заключение", "review"};
constexpr Pair decision_word{"решение эксперта", "decision"};
constexpr Pair no_expert{"заключение не подписано: впишите эксперта в ключ expert",
                         "the review is not signed: name the expert under expert"};
constexpr Pair no_such_level{"у позиции «{}» нет уровня на {}: есть {}", "«{}» has no level of {} points: there are {}"};

constexpr Pair not_indicator{"«{}» — не показатель: неэффективными признают позиции раздела показателей",
                             "«{}» is no indicator: only rows of indicators can be found ineffective"};

/// A reason of blanks is none.
std::string said_text(MapReader& map, std::string_view key) {
    std::string text = map.text(key);
    return text.find_first_not_of(" \t\n") == std::string::npos ? std::string{} : text;
}

std::string levels_of(const Criterion& row) {
    std::string text;
    for (const ScoreLevel& level : row.levels) text += (text.empty() ? "" : ", ") + std::to_string(level.points);
    return text;
}

Decision read_decision(int criterion, const Node& key, const Node& value, const Rubric& rubric, Complaints& complaints) {
    MapReader reader(value, decision_word, complaints);
    const auto points = reader.required_integer("points");
    Decision decision{criterion, points.value_or(0), said_text(reader, "reason"), said_text(reader, "basis"), key.mark};
    reader.finish();
    const Criterion& row = rubric.criteria[criterion];
    const auto has_points = [&](const ScoreLevel& level) { return level.points == decision.points; };
    if (points && std::none_of(row.levels.begin(), row.levels.end(), has_points))
        complaints.add(reader.value("points")->mark, say(no_such_level, row.id, *points, levels_of(row)));
    return decision;
}

void read_decisions(MapReader& map, const Rubric& rubric, Review& review) {
    const Node* decisions = map.map("decisions");
    if (!decisions) return;
    each_named(*decisions, map.complaints(), [&](const Node& key, const Node& value) {
        const int criterion = criterion_of(key, rubric, map.complaints());
        if (criterion >= 0 && value.type != Node::Type::null)
            review.decisions.push_back(read_decision(criterion, key, value, rubric, map.complaints()));
    });
}

void read_ineffective(MapReader& map, const Rubric& rubric, Review& review) {
    const Node* list = map.list("ineffective");
    if (!list) return;
    for (const Node& name : list->items)
        if (const int criterion = criterion_of(name, rubric, map.complaints()); criterion >= 0) {
            const Stage stage = rubric.sections[rubric.criteria[criterion].section].stage;
            if (stage != Stage::indicators) map.complaints().add(name.mark, say(not_indicator, name.text));
            review.ineffective.push_back(criterion);
        }
}

}  // namespace

bool looks_like_review(const SourceTree& tree) { return tree.root.find("decisions") && !tree.root.find("answers"); }

Result<Review> read_review(const SourceTree& tree, const Shelf& rubrics) {
    Complaints complaints(tree);
    MapReader map(tree.root, review_word, complaints);
    Review review;
    review.file = tree.file;
    read_format(map);
    const Rubric* rubric = read_rubric_name(map, rubrics);
    const Municipality municipality = read_municipality(map);
    review.municipality = municipality.name;
    review.code = municipality.code;
    review.period = read_period(map);
    review.expert = said_text(map, "expert");
    if (review.expert.empty()) complaints.add(map.value("expert") ? map.value("expert")->mark : map.mark(), say(no_expert));
    review.date = read_date(map, "date");
    if (rubric) {
        review.rubric = rubric->name();
        read_decisions(map, *rubric, review);
        read_ineffective(map, *rubric, review);
        map.finish();
    }
    if (complaints.any()) return complaints.take();
    return review;
}

}  // namespace merilo
