#pragma once
#include <optional>
#include <string>
#include <vector>

#include "model/date.h"
#include "model/result.h"
#include "model/vocabulary.h"
#include "text/pair.h"

namespace merilo {

/// What a failed check does to the points of one citation. Never touches other citations of the answer.
struct Effect {
    enum class Kind { notes, withholds, caps, voids };
    Kind kind = Kind::notes;
    int cap = 0;  ///< for `caps`: the most this citation can prove
    bool operator==(const Effect&) const = default;
};

/// «voids», «withholds», «caps:1», «notes»: the form used in rubrics and in JSON.
std::string text_of(const Effect& effect);
std::optional<Effect> effect_from(std::string_view text);

/// How one check counts in a rubric. A check that a rubric does not list does not run under it.
struct CheckRule {
    std::string id;
    Effect effect;
    WhenNotChecked when_not_checked = WhenNotChecked::blocks;
    Basis basis = Basis::assumed;  ///< of the effect
    Mark mark;
};

/// Where in the source documents a thing stands.
struct Source {
    std::string file, section;
};

/// A demand with the years or the number it takes and whether the source states that number.
struct Demand {
    int number = 0;
    Basis basis = Basis::assumed;
};

struct ApprovalDemand {
    std::vector<Act> acts;  ///< the acts that count
    Basis basis = Basis::assumed;
};

/// What a section or a row accepts as evidence. An empty list or an absent demand asks for nothing.
struct Requirement {
    std::vector<Kind> kinds;
    Basis kinds_basis = Basis::assumed;
    std::vector<Level> issued_by;
    std::optional<ApprovalDemand> approval;
    std::optional<Demand> max_age_years;  ///< documents older than this many years are stale
    std::optional<Demand> beneficiaries;  ///< a title must name at least this many groups for the top level
    std::optional<Demand> years_before;   ///< must cover each of this many years before the assessed one
    std::optional<Demand> new_goals;      ///< number unused: new goals must be cited beside the analysis
};

/// One named step of a criterion.
struct ScoreLevel {
    int points = 0;
    Needs needs = Needs::nothing;
    Said title;
};

/// «monitoring.X needs indicators.X»; either one criterion or the best row of a section.
struct Prerequisite {
    std::string target;             ///< id as written
    std::vector<int> criteria;      ///< indices of the rows of which one is enough
    Effect effect;
    Basis basis = Basis::assumed;
    Mark mark;
};

/// One scored row («позиция оценивания»).
struct Criterion {
    std::string id, number;
    Said title;
    Basis basis = Basis::assumed;    ///< of the points
    std::vector<ScoreLevel> levels;  ///< ascending points, at least one
    std::vector<Prerequisite> requires_;
    Requirement requirement;         ///< the section's, with the row's own keys laid over it
    std::string source;              ///< heading in the source document
    std::string plan_stage;          ///< id of a Rubric::plan stage that the row's documents are held against
    std::optional<Suggests> suggests;  ///< what of a document's text suggests this row's level
    std::string group;               ///< indicator group, where the source has groups
    int section = 0;
    Mark mark;

    int best() const { return levels.back().points > 0 ? levels.back().points : 0; }
    int lowest() const { return levels.front().points; }
};

struct Section {
    std::string id;
    Said title;
    Stage stage = Stage::goals;
    Level level = Level::municipal;
    std::string source;
    Requirement requirement;
    std::vector<int> criteria;  ///< indices into Rubric::criteria
    Mark mark;
};

/// A stage of a programme's own plan; its measures are expected to be dated within it.
struct PlanStage {
    std::string id;
    Said title;
    Date from, to;
    Mark mark;
};

/// A block of background text that a source publishes beside the rows; shown by `rubric show`.
struct About {
    Said title;
    std::vector<Said> items;
};

/// The scoring rules of one cycle («методика», one edition). Immutable once read; indices are stable.
struct Rubric {
    std::string file;
    std::string id, edition;
    Said title;
    Level level = Level::municipal;
    Source source;
    std::optional<int> total;        ///< as published; none: the source publishes no total
    std::optional<int> undisclosed;  ///< points of the total whose rows are not published
    std::vector<std::string> topics; ///< lexicon topics that belong to this direction
    std::vector<About> about;
    std::vector<CheckRule> checks;
    std::vector<std::vector<Stage>> chronology;  ///< stages in the order that their documents must be dated
    std::vector<PlanStage> plan;
    std::vector<Section> sections;
    std::vector<Criterion> criteria;      ///< all rows, in the order of the sections
    std::vector<int> prerequisite_order;  ///< indices of criteria, every prerequisite before what needs it
    std::string sha256;                   ///< of the file's bytes, lower-case hex

    const CheckRule* rule(std::string_view check) const;
    int criterion_index(std::string_view criterion_id) const;  ///< -1 when there is none
    int criterion_named(std::string_view id_or_number) const;  ///< by id, else by a number that is there once; else -1
    std::string name() const { return id + "/" + edition; }
    int published() const;  ///< sum of the rows' best levels: the most a submission can be given here
    int assumed() const;    ///< how much of `published` stands on assumed rows
};

}  // namespace merilo
