#pragma once
#include "session.h"
#include "submissions.h"

namespace merilo::cli {

/// Whether the form can come back marked: one workbook is named, and the marked one is another file. Refuses otherwise.
bool can_annotate(Session& session);

/// Writes the workbook of `--annotate`: the sender's form with its faulty cells coloured and commented, and a first sheet of
/// what to mend. `evaluation` is null where the form could not be read for its `errors`.
void annotate(Session& session, const std::string& file, const Evaluation* evaluation, const std::vector<Error>& errors);

}  // namespace merilo::cli
