#pragma once
#include <optional>
#include <string>
#include <vector>

#include "model/date.h"
#include "model/result.h"

namespace merilo {

/// An expert's word on one row. `reason` is required wherever the points differ from the claim.
struct Decision {
    int criterion = 0;  ///< index into Rubric::criteria
    int points = 0;     ///< one of the criterion's levels
    std::string reason, basis;
    Mark mark;
};

/// An expert's file («экспертное заключение») on one submission.
struct Review {
    std::string file;
    std::string rubric;        ///< «id/edition»
    std::string municipality;  ///< name
    std::string code;          ///< OKTMO, may be empty
    int period = 0;
    std::string expert;
    std::optional<Date> date;
    std::vector<Decision> decisions;
    std::vector<int> ineffective;  ///< indicator rows found ineffective; their monitoring then does not count
};

}  // namespace merilo
