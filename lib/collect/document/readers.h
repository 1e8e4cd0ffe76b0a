#pragma once
#include <string>
#include <string_view>

#include "office/zip_parts.h"
#include "collect/read_limits.h"
#include "model/document_text.h"

namespace merilo {

// The readers, one file each. Texts are as the format holds them: read_document (read.h) normalises and cuts them.

DocumentText read_pdf(std::string_view bytes, const ReadLimits& limits);
DocumentText read_docx(ZipParts& parts);
DocumentText read_odt(ZipParts& parts);
DocumentText read_html(std::string_view bytes, std::string_view declared_type);
DocumentText read_plain(std::string_view bytes, std::string_view declared_type);
DocumentText read_rtf(std::string_view bytes, const ReadLimits& limits);
DocumentText read_doc(std::string_view bytes, const ReadLimits& limits);

/// A page as a grey picture.
struct DrawnPage {
    std::string pgm;         ///< empty: it cannot be drawn
    int dots_per_inch = 0;
};

/// Draws a page, numbered from 0, in at most so many pixels.
DrawnPage draw_pdf_page(std::string_view bytes, int index, std::int64_t pixels);

std::string poppler_version();

/// A document that could not be read.
inline DocumentText unreadable(DocumentFormat format, ReadTrouble trouble, std::string_view detail = {}) {
    DocumentText document;
    document.format = format;
    document.trouble = trouble;
    document.detail = detail;
    return document;
}

/// Text without pages.
inline void add_text(DocumentText& document, std::string text) { document.pages.push_back({std::move(text), false, false, {}}); }

}  // namespace merilo
