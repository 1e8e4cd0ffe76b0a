#pragma once
#include <string_view>

#include "collect/read_limits.h"
#include "model/document_text.h"

namespace merilo {

/// Reads a document of any format, told by its bytes; `declared_type` (a media type, may be empty) is asked only where they do
/// not tell. Any bytes end in a DocumentText: with its trouble, or a text. Of `limits`, those of text and pages are held
/// here; memory and time are held by the process that calls this.
DocumentText read_document(std::string_view bytes, std::string_view declared_type, const ReadLimits& limits);

}  // namespace merilo
