#pragma once
#include <functional>

#include "session.h"

namespace merilo::cli {

/// What became of one file.
struct Reading {
    std::string file;
    int argument = 0;
    std::optional<Evaluation> evaluation;
    std::vector<Error> errors;  ///< why there is no evaluation
    std::optional<Said> skipped;  ///< a folder's file that is no submission, and what it seems to be
};

/// Evaluates every submission under the paths, several at once, and hands over what is a submission or was meant
/// as one, in the order of the files. Names what it skips, and complains of what cannot be read. `take` returns
/// false to stop early.
void each_reading(Session& session, const std::function<bool(Reading&&)>& take);

/// The same for commands that want good submissions only: complains of the others itself.
void each_evaluation(Session& session, const std::function<bool(Evaluation&&)>& take);

}  // namespace merilo::cli
