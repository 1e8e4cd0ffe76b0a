#include "collect/profile/stamps/stamp.h"

#include <algorithm>
#include <array>

#include "collect/profile/lines/kind_line.h"
#include "collect/profile/stamps/stamp_group.h"
#include "text/utf8.h"
#include "text/word_lists.h"

namespace merilo {
namespace {

constexpr int head = 70, longest_stamp = 13;  // lines

bool capital_at(const HeadLine& line, const Token& word) {
    return line.text.substr(word.begin, 2) != line.folded.substr(word.begin, 2);
}

bool begins_annex(const HeadLine& line) { return line.capital() && line.first() == "приложение"; }

struct Opening {
    StampPurpose purpose;
    bool annex;
};

/// «Утверждена муниципальная модель»: a sentence on what was approved, news perhaps; a stamp goes on with who did it.
bool says_what(const HeadLine& line) {
    static constexpr auto nominative = std::to_array<std::string_view>({"ая", "яя", "ое", "ый", "ий"});
    const bool participle =
        line.words.size() > 2 && stamp_purpose(line.words[0].form) && line.words[0].form != "утверждаю";
    return participle && !capital_at(line, line.words[1]) && ends_with_any(line.words[1].form, nominative);
}

/// The stamps that a line opens: one at its beginning, or at its end («МБОУ СОШ № 5 УТВЕРЖДАЮ»); once one is there, all
/// it names.
std::vector<Opening> openings_of(const HeadLine& line) {
    std::vector<Opening> openings;
    if (begins_annex(line)) openings.push_back({StampPurpose::approve, true});
    if (line.words.empty()) return openings;
    const bool leads = capital_at(line, line.words[0]) && stamp_purpose(line.words[0].form);
    const bool ends = line.words.size() < 12 && line.words.size() > 1 && capital_at(line, line.words.back()) &&
                      stamp_purpose(line.words.back().form);
    if ((!leads && !ends) || (leads && says_what(line))) return openings;
    for (std::size_t i = 0; i < line.words.size(); ++i) {
        const auto purpose = stamp_purpose(line.words[i].form);
        const bool joined = i > 0 && line.words[i - 1].form == "и";  // «Рассмотрена и принята»
        if (purpose && (joined || capital_at(line, line.words[i]))) openings.push_back({*purpose, false});
    }
    return openings;
}

/// Whose stamps lost the words that open them, as copies on sites do: «… / Протокол № 1 от … / Директор школы / приказ
/// № 163 / 1.1. Настоящее Положение».
class HeadlessStamp {
public:
    explicit HeadlessStamp(const std::vector<HeadLine>& lines) : lines_(lines) {}

    bool begins_at(std::size_t i) const {
        constexpr std::size_t reach = 6, top = 20;
        if (i >= top || !names_act(lines_[i])) return false;
        const std::size_t from = i > reach ? i - reach : 0, to = std::min(lines_.size(), i + reach);
        bool order = false, office = false, protocol = false;
        for (std::size_t k = from; k < to; ++k) {
            if (k >= i && names_act(lines_[k])) (has(lines_[k], "приказ") ? order : protocol) = true;
            office = office || lines_[k].first().starts_with("директор") || lines_[k].first().starts_with("заведующ");
        }
        return order && protocol && office && paper_follows(to);
    }

private:
    static bool has(const HeadLine& line, std::string_view begin) {
        return std::any_of(line.words.begin(), line.words.end(),
                           [&](const Token& word) { return word.form.starts_with(begin); });
    }

    static bool names_act(const HeadLine& line) {
        constexpr std::size_t most_words = 10;
        return line.words.size() <= most_words && (has(line, "протокол") || has(line, "приказ")) &&
               line.text.find("№") != std::string::npos;
    }

    /// Chapters or points, not a meeting's minutes.
    bool paper_follows(std::size_t from) const {
        bool points = false;
        for (std::size_t k = from > 3 ? from - 3 : 0; k < lines_.size() && k < from + 12; ++k) {
            if (has(lines_[k], "присутств") || has(lines_[k], "повестк") || operative_words(lines_[k])) return false;
            points = points || lines_[k].folded.starts_with("1.") ||
                     lines_[k].folded.find("общие положения") != std::string::npos;
        }
        return points;
    }

    const std::vector<HeadLine>& lines_;
};

/// Walks the head and gathers its stamps into groups.
class StampWalk {
public:
    StampWalk(const std::vector<HeadLine>& lines, const Lexicon& lexicon, StampReading& reading)
        : lines_(lines), lexicon_(lexicon), reading_(reading) {}

    std::vector<StampGroup> groups() {
        bool named = false;
        for (std::size_t i = 0; i < lines_.size() && i < head; ++i) {
            const bool sample = i > 0 && lines_[i - 1].text.ends_with("например:");
            auto openings = sample ? std::vector<Opening>() : openings_of(lines_[i]);
            if (openings.empty() && groups_.empty() && HeadlessStamp(lines_).begins_at(i))
                openings = {{StampPurpose::adopt, false}, {StampPurpose::approve, false}};
            if (!openings.empty())
                start(i, openings);
            else if (open_ && (ends_stamp(i) || static_cast<int>(i) - begin_ > longest_stamp))
                open_ = false;
            if (open_)
                take(i);
            else if (kind_line(lines_[i], lexicon_))
                named = true;
            else if (begins_body(lines_[i]) && named && !contents_before_stamp(i))
                break;
        }
        for (StampGroup& group : groups_) group.close();
        return std::move(groups_);
    }

private:
    /// «Оглавление: / 1. Общие положения / … / УТВЕРЖДЁН»: a site's list of chapters or of files over the paper itself,
    /// or its letterhead below the name that the site gives it.
    bool contents_before_stamp(std::size_t i) const {
        constexpr std::size_t reach = 20;
        constexpr int title = 100;  // characters
        const auto listed = [](const HeadLine& line) {
            const bool sentence = line.point() || line.text.ends_with(".") || line.text.ends_with(";");
            return line.length() < title || (!sentence && !begins_preamble(line)) || line.folded.ends_with("kb.");
        };
        for (std::size_t k = i; k < lines_.size() && k < i + reach && listed(lines_[k]); ++k)
            if (lines_[k].words.size() == 1 && lines_[k].all_capitals() && stamp_purpose(lines_[k].first()))
                return true;
        return false;
    }

    void start(std::size_t i, const std::vector<Opening>& openings) {
        const bool same_row =
            open_ && lines_[i].row == lines_[static_cast<std::size_t>(begin_)].row && lines_[i].column > 0;
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
    bool ends_stamp(std::size_t i) const {
        const HeadLine& line = lines_[i];
        if (i + 1 < lines_.size() && parted_kind_line(line, lines_[i + 1], lexicon_)) return true;
        if (line.about()) return true;
        if (operative_words(line)) return true;
        if (const auto kind = kind_line(line, lexicon_)) {
            const bool act = is_act(kind->kind) || kind->kind == Kind::protocol || kind->kind == Kind::decision;
            const bool minutes =
                line.first() == "протокол" && line.words.size() > 1 && line.text.starts_with("ПРОТОКОЛ") &&
                (line.words[1].form.starts_with("совещани") || line.words[1].form.starts_with("заседани"));
            return !act || minutes ||
                   (kind->alone && kind->first == 0 && line.words.size() == 1 && line.all_capitals());
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
    return shortened(act.words.starts_with(group.opening()) || group.opening().empty()
                         ? act.words
                         : group.opening() + " … " + act.words,
                     120);
}

/// The best of what the stamps say, looked for from the strongest to the weakest.
class Verdict {
public:
    Verdict(const std::vector<StampGroup>& groups, StampReading& reading) : groups_(groups), reading_(reading) {}

    void give() {
        if (by_act(StampPurpose::approve) || by_date() || by_act(StampPurpose::adopt)) return;
        for (const StampGroup& group : groups_) {
            if (!group.has(StampPurpose::approve) && !group.has(StampPurpose::adopt)) continue;
            if (group.annex() && group.acts().empty()) continue;
            reading_.approved = {Approved::unclear, 85, group.opening()};
            return;
        }
        head_signed();
    }

private:
    /// «СОГЛАСОВАНО педсоветом … / Директор … / 02.09.2024»: he may have approved it, the word is missing.
    void head_signed() {
        for (const StampGroup& group : groups_)
            if (group.has(StampPurpose::consent) && group.head_signed())
                reading_.approved = {Approved::unclear, 60, group.opening()};
    }

    bool by_act(StampPurpose purpose) {
        const StampAct* best = nullptr;
        const StampGroup* of = nullptr;
        for (const StampGroup& group : groups_)
            for (const StampAct& act : group.acts())
                if (act.filled() && group.purpose_of(act) == purpose &&
                    (!best || (best->act == Act::protocol && act.act != Act::protocol))) {
                    best = &act;
                    of = &group;
                }
        if (!best) return false;
        const int confidence = best->number && best->date ? 95 : 75;
        reading_.approved = {Approved::yes, confidence, because(*of, *best)};
        reading_.approval = {Approval{best->act, best->number.value_or(""), best->date}, confidence,
                             because(*of, *best)};
        return true;
    }

    /// «УТВЕРЖДАЮ … «31» августа 2021 г.», without an act.
    bool by_date() {
        for (const StampGroup& group : groups_) {
            const auto date = group.has(StampPurpose::approve) && !group.annex() ? group.date_for(StampPurpose::approve)
                                                                                 : std::nullopt;
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
