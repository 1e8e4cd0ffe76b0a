#pragma once
#include "session.h"

namespace merilo::cli {

/// `--fetch`: opens the links of the submissions that the session's command is given. False when that failed; the
/// session then holds the exit code. Faults of the submissions are left for the command itself to tell.
bool fetch_first(Session& session);

}  // namespace merilo::cli
