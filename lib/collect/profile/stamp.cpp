#include "collect/profile/stamp.h"

#include <algorithm>

#include "collect/profile/kind_line.h"
#include "collect/profile/stamp_group.h"
#include "text/utf8.h"

namespace merilo {
namespace {

constexpr int head = 70, longest_stamp = 13;  // lines

bool capital_at(const HeadLine& line, const Token& word) { return line.text.substr(word.begin, 2) != line.folded.substr(word.begin, 2); }

bool begins_annex(const HeadLine& line) { return line.capital() && line.first() == "приложение"; }

struct Opening {
    StampPurpose purpose;
    bool annex;
};

/// The stamps that a line opens: one at its beginning, or at its end («МБОУ СОШ № 5 УТВЕРЖДАЮ»); once one is there, all it names.
std::vector<Opening> openings_of(const HeadLine& line) {
    std::vector<Opening> openings;
    if (begins_annex(line)) openings.push_back({StampPurpose::approve, true});
    if (line.words.empty()) return openings;
    const bool leads = capital_at(line, line.words[0]) && stamp_purpose(line.words[0].form);
    const bool ends = line.words.size() < 12 && line.words.size() > 1 && capital_at(line, line.words.back()) && stamp_purpose(line.words.back().form);
    if (!leads && !ends) return openings;
    for (const Token& word : line.words)
        if (const auto purpose = stamp_purpose(word.form); purpose && capital_at(line, word)) openings.push_back({*purpose, false});
    return openings;
}

/// Walks the head and gathers its stamps into groups.
class StampWalk {
public:
    StampWalk(const std::vector<HeadLine>& lines, const Lexicon& lexicon, StampReading& reading)
        : lines_(lines), lexicon_(lexicon), reading_(reading) {}

    std::vector<StampGroup> groups() {
        bool named = false;
        for (std::size_t i = 0; i < lines_.size() && i < head; ++i) {
            const auto openings = openings_of(lines_[i]);
            if (!openings.empty()) start(i, openings);
            else if (open_ && (ends_stamp(lines_[i]) || static_cast<int>(i) - begin_ > longest_stamp)) open_ = false;
            if (open_) take(i);
            else if (kind_line(lines_[i], lexicon_)) named = true;
            else if (begins_body(lines_[i]) && named) break;
        }
        for (StampGroup& group : groups_) group.close();
        return std::move(groups_);
    }

private:
    void start(std::size_t i, const std::vector<Opening>& openings) {
        const bool same_row = open_ && lines_[i].row == lines_[static_cast<std::size_t>(begin_)].row && lines_[i].column > 0;
        const bool goes_on = open_ && !openings.front().annex && !groups_.back().annex() && groups_.back().empty() &&
                             static_cast<int>(i) - begin_ <= 1;
        if (!same_row && !goes_on) groups_.emplace_back();
        open_ = true;
        if (!same_row) begin_ = static_cast<int>(i);
        for (const Opening& opening : openings) {
            groups_.back().open(opening.purpose, lines_[i], opening.annex);
            if (reading_.first < 0 && opening.purpose == StampPurpose::approve) reading_.first = static_cast<int>(i);
        }
    }

    void take(std::size_t i) {
        reading_.inside[i] = true;
        groups_.back().add(lines_[i]);
    }

    /// A title, a heading «О …», a chapter. Names of acts alone do not end a stamp: they are what approved.
    bool ends_stamp(const HeadLine& line) const {
        if (line.first() == "о" || line.first() == "об") return line.capital();
        if (operative_words(line)) return true;
        if (const auto kind = kind_line(line, lexicon_)) {
            const bool act = is_act(kind->kind) || kind->kind == Kind::protocol || kind->kind == Kind::decision;
            return !act || (kind->alone && kind->first == 0 && line.words.size() == 1 && line.all_capitals());
        }
        return begins_body(line) && line.column == 0;
    }

    const std::vector<HeadLine>& lines_;
    const Lexicon& lexicon_;
    StampReading& reading_;
    std::vector<StampGroup> groups_;
    bool open_ = false;
    int begin_ = 0;
};

std::string because(const StampGroup& group, const StampAct& act) {
    return shortened(act.words.starts_with(group.opening()) || group.opening().empty() ? act.words : group.opening() + " … " + act.words, 120);
}

/// The best of what the stamps say, looked for from the strongest to the weakest.
class Verdict {
public:
    Verdict(const std::vector<StampGroup>& groups, StampReading& reading) : groups_(groups), reading_(reading) {}

    void give() {
        if (by_act(StampPurpose::approve) || by_act(StampPurpose::adopt) || by_date()) return;
        for (const StampGroup& group : groups_) {
            if (!group.has(StampPurpose::approve) && !group.has(StampPurpose::adopt)) continue;
            if (group.annex() && group.acts().empty()) continue;
            reading_.approved = {Approved::unclear, 85, group.opening()};
            return;
        }
    }

private:
    bool by_act(StampPurpose purpose) {
        const StampAct* best = nullptr;
        const StampGroup* of = nullptr;
        for (const StampGroup& group : groups_)
            for (const StampAct& act : group.acts())
                if (act.filled() && group.purpose_of(act) == purpose && (!best || (best->act == Act::protocol && act.act != Act::protocol))) {
                    best = &act;
                    of = &group;
                }
        if (!best) return false;
        const int confidence = best->number && best->date ? 95 : 75;
        reading_.approved = {Approved::yes, confidence, because(*of, *best)};
        reading_.approval = {Approval{best->act, best->number.value_or(""), best->date}, confidence, because(*of, *best)};
        return true;
    }

    /// «УТВЕРЖДАЮ … «31» августа 2021 г.», without an act.
    bool by_date() {
        for (const StampGroup& group : groups_) {
            const auto date = group.has(StampPurpose::approve) && !group.annex() ? group.date_for(StampPurpose::approve) : std::nullopt;
            const bool left_blank = std::any_of(group.acts().begin(), group.acts().end(), [&](const StampAct& act) {
                return act.blank && group.purpose_of(act) == StampPurpose::approve;
            });
            if (!date || left_blank) continue;
            reading_.approved = {Approved::yes, 85, group.opening()};
            reading_.approval = {Approval{Act::none, "", date}, 85, group.opening()};
            return true;
        }
        return false;
    }

    const std::vector<StampGroup>& groups_;
    StampReading& reading_;
};

}  // namespace

StampReading read_stamps(const std::vector<HeadLine>& lines, const Lexicon& lexicon) {
    StampReading reading;
    reading.inside.assign(lines.size(), false);
    const auto groups = StampWalk(lines, lexicon, reading).groups();
    Verdict(groups, reading).give();
    for (const StampGroup& group : groups)
        if (group.has(StampPurpose::approve) || group.has(StampPurpose::adopt))
            reading.approver += (reading.approver.empty() ? "" : " ") + group.words();
    return reading;
}

}  // namespace merilo
