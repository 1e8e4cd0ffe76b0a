#pragma once
#include <string>
#include <vector>

#include "collect/profile/lines/head_lines.h"
#include "model/profile.h"
#include "text/lexicon.h"

namespace merilo {

/// What the stamps of a document's head and the headline of an annex say of its approval.
struct StampReading {
    Told<Approved> approved;
    Told<Approval> approval;
    std::vector<bool> inside;  ///< by line: it belongs to a stamp
    int first = -1;            ///< the first line of one that approves; -1: there is none
    std::string approver;      ///< the words of the stamps that approve: whose they are
};
StampReading read_stamps(const std::vector<HeadLine>& lines, const Lexicon& lexicon);

}  // namespace merilo
