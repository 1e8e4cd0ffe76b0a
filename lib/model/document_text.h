#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/date.h"
#include "text/pair.h"

namespace merilo {

/// What a document's bytes are.
enum class DocumentFormat { unknown, pdf, docx, odt, rtf, doc, html, text, picture };

/// Why there is no text, or not all of it.
enum class ReadTrouble {
    none,
    not_a_document,  ///< a format that no reader knows
    no_reader,       ///< its reader is a Debian package that is not installed: `detail` names it
    encrypted,       ///< a password is asked for
    damaged,         ///< cut off, or not what its first bytes promise
    too_large,       ///< more memory, text or entries than a document may take
    too_long,        ///< more time than a document may take
    crashed,         ///< the reader broke on it
    not_there        ///< the file itself cannot be read: `detail` says why
};

/// The name used in files and JSON («too-large»), and the title for people.
std::string_view name(DocumentFormat format);
std::optional<DocumentFormat> document_format(std::string_view name);
std::string_view name(ReadTrouble trouble);
std::optional<ReadTrouble> read_trouble(std::string_view name);
const Pair& title(ReadTrouble trouble);

/// What stands on one page, as normalise_text (text/normalise.h) leaves it: lines end in '\n', the cells of a table row
/// are separated by '\t'.
struct TextPage {
    std::string text;
    bool scan = false;                  ///< a picture with no characters to speak of
    bool broken = false;                ///< has a text layer, of letters that are no words
    std::optional<int> ocr_confidence;  ///< per cent; there exactly when the text was recognised from the picture

    /// Only its picture tells what it says, and nobody has recognised that.
    bool picture() const { return (scan || broken) && !ocr_confidence; }
};

struct TextLink {
    std::string address, text;
};

/// What a document holds, as far as a program can read it. Plain UTF-8 without control characters but '\n' and '\t'.
struct DocumentText {
    DocumentFormat format = DocumentFormat::unknown;
    ReadTrouble trouble = ReadTrouble::none;
    std::string detail;                 ///< of the trouble, may be empty; of a scan: the packages without which it was not recognised
    std::string title;                  ///< as its properties or <title> say; often rubbish
    std::vector<std::string> site;      ///< of a page: what its site says of itself, its name first, then header and footer
    std::optional<Date> published;      ///< of a page: the day that its properties say and that its readers see
    std::vector<std::string> headings;
    std::vector<TextPage> pages;        ///< one for a format without pages
    bool paged = false;                 ///< `pages` are those that a reader counts (PDF)
    std::vector<TextLink> links;
    bool cut_off = false;               ///< longer than what was read

    bool readable() const { return trouble == ReadTrouble::none; }
    std::string text() const;           ///< all pages, separated by '\n'
    int characters() const;             ///< letters, digits and signs on all pages, blanks left out
    bool scan() const;                  ///< has pages, more than half of them scans, and nothing was recognised on any
    bool by_ocr() const;                ///< some page was recognised from a picture
    bool has_pictures() const;          ///< some page, a scan or of broken text, is still to be recognised
};

}  // namespace merilo
