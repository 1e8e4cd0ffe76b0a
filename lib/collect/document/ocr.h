#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "collect/read_limits.h"
#include "model/document_text.h"

namespace merilo {

/// Recognises the letters on one page (numbered from 0) of a PDF, or on a picture, with `tesseract`: an absolute path, empty
/// when it is not installed. The answer has that one page. Its troubles: `no_reader` with the Debian packages that are
/// missing, `damaged` when nothing could be recognised, or what a document's troubles are.
DocumentText recognise_page(std::string_view bytes, int page, const ReadLimits& limits, const std::string& tesseract);

/// The page that tesseract's table of words (its output «tsv») shows; none when that holds no words to speak of.
std::optional<TextPage> page_of_words(std::string_view tsv);

}  // namespace merilo
