#pragma once

namespace merilo::cli {

/// How a helper process tells the program that started it what became of its work.
enum HelperCode { helper_done = 0, helper_failed = 3, helper_out_of_memory = 4, helper_stopped = 130 };

}  // namespace merilo::cli
