#pragma once
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "collect/profile/lines/requisite_items.h"
#include "collect/profile/lines/stamp_words.h"
#include "model/submission.h"

namespace merilo {

/// An act named in a stamp: «приказом от 22.03.2021 № 64», «Протокол № 1».
struct StampAct {
    Act act = Act::order;
    std::optional<std::string> number;
    std::optional<Date> date;
    bool blank = false;                   ///< a place for its number or date was left empty
    bool doubtful = false;                ///< other words stand between the act and the number: it may be a school's
    std::optional<StampPurpose> purpose;  ///< known when the stamps stand in cells of a table
    int row = 0;
    std::string words;

    bool filled() const { return !blank && (number || date); }
};

/// Stamps that stand together: one, or several whose columns ran into one another.
class StampGroup {
public:
    /// `annex`: «Приложение к приказу …».
    void open(StampPurpose purpose, const HeadLine& line, bool annex);
    void add(const HeadLine& line);
    void close();

    bool has(StampPurpose purpose) const;
    /// A line in it begins with the office of a school's head, and a day stands behind it.
    bool head_signed() const { return head_signed_; }
    bool empty() const { return acts_.empty() && dates_.empty() && !blank_; }
    bool annex() const { return annex_; }
    const std::vector<StampAct>& acts() const { return acts_; }
    StampPurpose purpose_of(const StampAct& act) const;
    std::optional<Date> date_for(StampPurpose purpose) const;  ///< the last that belongs to no act
    const std::string& opening() const { return opening_; }
    const std::string& words() const { return words_; }  ///< all of it but consents' cells, persons' names cut off

private:
    struct LooseDate {
        Date date;
        std::optional<StampPurpose> purpose;
    };
    struct Reader;

    std::optional<StampPurpose> purpose_at(const HeadLine& line) const;

    std::vector<StampPurpose> purposes_;
    std::vector<int> columns_;  ///< of the purposes
    std::vector<StampAct> acts_;
    std::vector<LooseDate> dates_;
    std::string opening_, words_;
    int pending_ = -1;  ///< the act whose «№» ended a line
    bool annex_ = false, blank_ = false, meeting_ = false, no_act_ = false, head_named_ = false, head_signed_ = false;
};

}  // namespace merilo
