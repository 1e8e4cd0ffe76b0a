#pragma once
#include "text/pair.h"

namespace merilo::cli {

/// What an errno of the operating system means, in words.
Said reason(int code);

}  // namespace merilo::cli
