#include "collect/profile/stamps/stamp_group.h"

#include <algorithm>

#include "collect/profile/lines/personal_names.h"
#include "text/utf8.h"
#include "text/word_lists.h"

namespace merilo {
namespace {

using Sort = RequisiteItem::Sort;

std::optional<Act> act_named(const std::string& word) {
    if (word.starts_with("приказ") || word.starts_with("распоряжен")) return Act::order;
    if (word.starts_with("постановлен")) return Act::resolution;
    if (word.starts_with("протокол") || word.starts_with("решени") || word == "прот") return Act::protocol;
    return std::nullopt;
}

bool meets(const std::string& word) {
    return word.starts_with("заседани") || word.starts_with("совет") || word.starts_with("собрани") ||
           word.starts_with("конференци");
}

/// «Приложение к письму», «к положению»: what it is an annex to approves nothing.
bool approves_nothing(const std::string& word) {
    static constexpr auto papers = std::to_array<std::string_view>(
        {"письм", "положени", "программ", "отчет", "справк", "план", "концепци", "порядк", "модел"});
    return begins_with_any(word, papers);
}

}  // namespace

/// Reads one line into its group.
struct StampGroup::Reader {
    StampGroup& group;
    const HeadLine& line;
    std::vector<RequisiteItem> items = requisite_items(line);
    std::optional<StampPurpose> purpose = group.purpose_at(line);
    int current = -1;  ///< the act last named in this line
    int crossed = -1;  ///< the act that another column's requisites broke into

    void read() {
        for (std::size_t i = 0; i < items.size(); ++i) item(i);
        group.pending_ = ends_in_number_sign() ? wanting(&lacks_number) : -1;
    }

    static bool lacks_number(const StampAct& act) { return !act.number || act.doubtful; }
    static bool lacks_date(const StampAct& act) { return !act.date; }

    bool ends_in_number_sign() const {
        return !items.empty() && items.back().sort == Sort::no_number && line.text.ends_with("№");
    }

    /// The act that a number or a date belongs to: the last one named in this line, else the first of the lines before.
    int wanting(bool (*lacks)(const StampAct&)) const {
        if (current >= 0 && lacks(group.acts_[static_cast<std::size_t>(current)])) return current;
        for (std::size_t i = 0; i < group.acts_.size(); ++i) {
            const StampAct& act = group.acts_[i];
            const bool same_column = !purpose || !act.purpose || act.purpose == purpose;
            if (act.row != line.row && same_column && lacks(act) && !act.blank) return static_cast<int>(i);
        }
        return -1;
    }

    /// A day by itself belongs to an act that has its number, one with a number to an act that has neither.
    int wanting_date() const {
        const bool numbered =
            std::any_of(items.begin(), items.end(), [](const auto& item) { return item.sort == Sort::number; });
        for (std::size_t i = 0; i < group.acts_.size() && current < 0; ++i) {
            const StampAct& act = group.acts_[i];
            const bool same_column = !purpose || !act.purpose || act.purpose == purpose;
            if (act.row != line.row && same_column && lacks_date(act) && !act.blank &&
                act.number.has_value() != numbered)
                return static_cast<int>(i);
        }
        return wanting(&lacks_date);
    }

    void item(std::size_t i) {
        const RequisiteItem& item = items[i];
        switch (item.sort) {
            case Sort::word:
                return word(i);
            case Sort::number:
                return number(i);
            case Sort::date:
                return date(i);
            case Sort::figure:
                if (i == 0 && group.pending_ >= 0) {
                    give_number(group.pending_, item.text, false);
                    group.acts_[static_cast<std::size_t>(group.pending_)].blank = false;
                }
                return;
            case Sort::no_date:
                return blank(wanting(&lacks_date));
            case Sort::no_number:
                if (i + 1 < items.size() || !ends_in_number_sign()) blank(wanting(&lacks_number));
                return;
        }
    }

    void word(std::size_t i) {
        const std::string& word = items[i].text;
        group.meeting_ = group.meeting_ || meets(word);
        if (word == "_" && i > 0 && items[i - 1].text == "от") return blank(wanting(&lacks_date));
        if (word == "от" && i > 0 && items[i - 1].text == "от") return cross();
        if (group.annex_ && i > 0 && items[i - 1].text == "к" && approves_nothing(word)) group.no_act_ = true;
        const bool shortened_order = word == "пр" && i + 1 < items.size() && items[i + 1].sort == Sort::number;
        const auto act = shortened_order ? std::optional(Act::order) : act_named(word);
        if (!act || group.no_act_) return;
        if (goes_on(word)) return;
        current = static_cast<int>(group.acts_.size());
        StampAct named;
        named.act = *act;
        named.purpose = purpose;
        named.row = line.row;
        named.words = line.text.substr(items[i].begin, items[i].end - items[i].begin);
        if (i > 0 && i == led_by_day()) named.date = items[0].date;
        group.acts_.push_back(std::move(named));
    }

    /// «протокол № 2 от От 12.10.2023 № 176 06.10.2023»: two columns in one line, the second begins at «От».
    void cross() {
        for (std::size_t other = 0; other < group.acts_.size() && current >= 0; ++other)
            if (static_cast<int>(other) != current && lacks_date(group.acts_[other])) {
                crossed = current;
                current = static_cast<int>(other);
                return;
            }
    }

    /// What the other column had to say is said: the first goes on.
    void cross_back() {
        const StampAct& act = group.acts_[static_cast<std::size_t>(std::max(current, 0))];
        if (crossed < 0 || !act.number || !act.date) return;
        current = crossed;
        crossed = -1;
    }

    /// «решением педагогического совета, протокол № 64 от …»: one act by two names.
    bool goes_on(const std::string& word) {
        if (!word.starts_with("протокол") || group.acts_.empty()) return false;
        const StampAct& last = group.acts_.back();
        if (last.act != Act::protocol || !last.words.starts_with("решени") || last.number || last.date ||
            last.purpose != purpose)
            return false;
        current = static_cast<int>(group.acts_.size()) - 1;
        return true;
    }

    void number(std::size_t i) {
        const std::string* before = i > 0 && items[i - 1].sort == Sort::word ? &items[i - 1].text : nullptr;
        const bool behind_body = before && numbered_body(*before);
        const bool dated_next = i + 1 < items.size() && (items[i + 1].text == "от" || items[i + 1].sort == Sort::date);
        if (behind_body && !(dated_next && current >= 0)) return;
        int act = wanting(&lacks_number);
        if (act < 0 && group.annex_ && group.acts_.empty() && !group.no_act_ && !behind_body) act = implied();
        const bool named_apart = before && !act_named(*before) && *before != "г" && *before != "года";
        if (act >= 0) give_number(act, items[i].text, behind_body || named_apart);
    }

    /// «Приложение № 1 / от 14 апреля 2022 г. № 78»: the order's name was left out; but heads of districts and
    /// governments give other acts, too.
    int implied() {
        StampAct unnamed;
        static constexpr auto others = std::to_array<std::string_view>({"глав", "администраци", "правительств"});
        for (const Token& word : tokens_of(group.words_))
            if (begins_with_any(word.form, others)) unnamed.act = Act::none;
        unnamed.row = line.row;
        if (!group.dates_.empty()) unnamed.date = group.dates_.back().date;
        unnamed.words = group.opening_;
        group.acts_.push_back(std::move(unnamed));
        return static_cast<int>(group.acts_.size()) - 1;
    }

    void give_number(int index, const std::string& number, bool doubtful) {
        StampAct& act = group.acts_[static_cast<std::size_t>(index)];
        act.number = number;
        act.doubtful = doubtful;
        act.words += " № " + number;
        cross_back();
    }

    /// «12» апреля 2018. Приказ № 54»: the act whose day stands before it, as an item of the line; 0 when there is
    /// none.
    std::size_t led_by_day() const {
        if (items.empty() || items[0].sort != Sort::date) return 0;
        const std::size_t next = items.size() > 1 && (items[1].text == "г" || items[1].text == "года") ? 2 : 1;
        return next < items.size() && items[next].sort == Sort::word && act_named(items[next].text) ? next : 0;
    }

    /// «срок реализации: 05.06.2023 – 22.06.2023»: days of the paper, not of the stamp above it.
    bool tells_term() const {
        return std::any_of(items.begin(), items.end(), [](const RequisiteItem& item) {
            return item.sort == Sort::word && (item.text.starts_with("срок") || item.text.starts_with("период"));
        });
    }

    void date(std::size_t i) {
        if ((i == 0 && led_by_day() > 0) || tells_term()) return;
        const int index = wanting_date();
        if (index < 0) {
            group.dates_.push_back({*items[i].date, purpose});
            return;
        }
        StampAct& act = group.acts_[static_cast<std::size_t>(index)];
        act.date = items[i].date;
        act.words += " от " + line.text.substr(items[i].begin, items[i].end - items[i].begin);
        cross_back();
    }

    void blank(int index) {
        if (index >= 0)
            group.acts_[static_cast<std::size_t>(index)].blank = true;
        else
            group.blank_ = true;
    }
};

void StampGroup::open(StampPurpose purpose, const HeadLine& line, bool annex) {
    if (opening_.empty()) opening_ = shortened(without_names(line.text), 60);
    purposes_.push_back(purpose);
    columns_.push_back(line.column);
    annex_ = annex_ || annex;
}

std::optional<StampPurpose> StampGroup::purpose_at(const HeadLine& line) const {
    const bool cells =
        std::any_of(columns_.begin(), columns_.end(), [&](int column) { return column != columns_.front(); });
    if (!cells) return std::nullopt;
    for (std::size_t i = 0; i < columns_.size(); ++i)
        if (columns_[i] == line.column) return purposes_[i];
    return std::nullopt;
}

void StampGroup::add(const HeadLine& line) {
    Reader{*this, line}.read();
    head_named_ = head_named_ || line.is(0, "директор") || line.is(0, "заведующий") || line.is(0, "заведующая");
    head_signed_ = head_signed_ || (head_named_ && requisite_line(line) && requisite_line(line)->date);
    constexpr std::size_t enough = 1500;
    if (words_.size() < enough && purpose_at(line) != StampPurpose::consent)
        words_ += (words_.empty() ? "" : " ") + without_names(line.text);
}

void StampGroup::close() {
    const auto empty = [](const StampAct& act) { return !act.number && !act.date && !act.blank; };
    const bool other = std::any_of(acts_.begin(), acts_.end(), [&](const StampAct& act) { return !empty(act); });
    if (other) acts_.erase(std::remove_if(acts_.begin(), acts_.end(), empty), acts_.end());
    for (StampAct& act : acts_) {
        const auto date = act.date ? std::nullopt : date_for(purpose_of(act));
        if (!date || act.blank || act.number == std::nullopt) continue;
        act.date = date;
        const auto used = std::find_if(dates_.rbegin(), dates_.rend(), [&](const LooseDate& loose) {
            return loose.date == *date && (!loose.purpose || *loose.purpose == purpose_of(act));
        });
        dates_.erase(std::next(used).base());
    }
    if (acts_.empty() && meeting_ && !dates_.empty() && !annex_ && purposes_.size() == 1) {
        StampAct act;
        act.act = Act::protocol;
        act.date = dates_.back().date;
        act.words = opening_;
        acts_.push_back(std::move(act));
    }
}

bool StampGroup::has(StampPurpose purpose) const {
    return std::find(purposes_.begin(), purposes_.end(), purpose) != purposes_.end();
}

StampPurpose StampGroup::purpose_of(const StampAct& act) const {
    if (act.purpose) return *act.purpose;
    if (act.act != Act::protocol) {
        // «РАССМОТРЕНО … / Директор … / Приказ … № 37»: his order approved it; «СОГЛАСОВАНО» over an order approves
        // nothing.
        const bool considered = head_named_ && folded(opening_).starts_with("рассмотрен");
        const bool approves = has(StampPurpose::approve) || has(StampPurpose::adopt) || considered;
        return approves ? StampPurpose::approve : StampPurpose::consent;
    }
    if (has(StampPurpose::adopt)) return StampPurpose::adopt;
    return has(StampPurpose::consent) ? StampPurpose::consent : StampPurpose::approve;
}

std::optional<Date> StampGroup::date_for(StampPurpose purpose) const {
    for (auto date = dates_.rbegin(); date != dates_.rend(); ++date)
        if (!date->purpose || *date->purpose == purpose) return date->date;
    return std::nullopt;
}

}  // namespace merilo
