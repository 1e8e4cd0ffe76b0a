#pragma once
#include <string>
#include <string_view>

namespace merilo {

/// A text as one YAML scalar on one line, that reads back as the same text and never as a number, a date, «no» or a comment:
/// plain where nobody could take it for anything else, in double quotes otherwise. The plain ones may stand in brackets too.
std::string yaml_scalar(std::string_view text);

/// The same under a key that stands `indent` spaces deep: a text of several lines becomes a block («|-») where that keeps
/// every character.
std::string yaml_text(std::string_view text, int indent);

}  // namespace merilo
