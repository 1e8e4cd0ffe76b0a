#pragma once
#include <string_view>

#include "model/document_text.h"

namespace merilo {

/// What a document's bytes are, but for ZIP files, which are told by their parts. `detail` names what no reader knows.
struct RecognisedFormat {
    DocumentFormat format = DocumentFormat::unknown;
    bool zip = false, encrypted = false;
    std::string_view detail = {};
};

/// `declared_type` is believed only where text might be HTML or not.
RecognisedFormat recognise_format(std::string_view bytes, std::string_view declared_type);

}  // namespace merilo
