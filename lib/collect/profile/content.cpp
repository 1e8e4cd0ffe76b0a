#include "collect/profile/content.h"

namespace merilo {

void read_content(Profile&, const DocumentText&, const Lexicon&) {}

}  // namespace merilo
