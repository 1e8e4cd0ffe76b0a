#pragma once
#include <string_view>

#include "load/tree.h"

namespace merilo {

/// Reads YAML or JSON text strictly. `text` must outlive the result. `file` is only for messages.
/// Refused, each with its place: text that is not UTF-8 (windows-1251 is named), an unclosed quote or bracket,
/// a second document, anchors, aliases, tags, keys that are not plain text, a non-breaking space where YAML needs
/// a space, nesting deeper than 64, files over 1 MB. Repeated keys are kept in the tree: readers refuse them.
Result<SourceTree> read_yaml(std::string_view text, std::string file);

}  // namespace merilo
