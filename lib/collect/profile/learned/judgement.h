#pragma once
#include <optional>
#include <string>
#include <vector>

#include "collect/profile/lines/head_lines.h"
#include "model/document_text.h"
#include "model/profile.h"

namespace merilo {

/// What rules read in a text put together with what was learned of such texts: both have a voice, and the answer with
/// the most is given. `because` holds the words of whoever decided; what was only learned is never surer than 65 %.
/// Level: nothing where nobody can tell. Kind: «other» where the text speaks for none of the papers that have a name.
Told<Kind> with_learned(Told<Kind> by_rules, const std::vector<std::string>& signs);
Told<Level> with_learned(Told<Level> by_rules, const std::vector<std::string>& signs);

/// The day that stands where such texts have their own; nothing where none is sure enough. Asked where rules found
/// none.
Told<Date> learned_day(const DocumentText& text, const std::vector<HeadLine>& lines, std::optional<Kind> kind);

}  // namespace merilo
