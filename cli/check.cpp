#include "assess.h"

namespace merilo::cli {

int run_check(const Options& options) { return assess(options, View::check, FailOn::error); }

}  // namespace merilo::cli
