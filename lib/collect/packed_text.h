#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "model/document_text.h"

namespace merilo {

/// A document's text as one string of bytes: what the helper that reads documents answers, and what is kept of a document.
/// A first line names the form; then come records, each a line «key size» and so many bytes with a line end after them.
std::string packed(const DocumentText& document);

/// And back. None: not a packed text, or one whose words are not what DocumentText says they are (valid UTF-8 without
/// control characters, so many headings and links as collect/read_limits.h allows). The bytes may come from anywhere.
std::optional<DocumentText> unpacked(std::string_view bytes);

}  // namespace merilo
