#include "report/report.h"

#ifndef MERILO_VERSION
#define MERILO_VERSION "0.0.0"
#endif

namespace merilo {

std::string_view version() { return MERILO_VERSION; }

}  // namespace merilo
