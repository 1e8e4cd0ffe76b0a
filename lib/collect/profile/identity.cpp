#include "collect/profile/identity.h"

namespace merilo {

void read_identity(Profile&, const DocumentText&, const Lexicon&) {}

}  // namespace merilo
