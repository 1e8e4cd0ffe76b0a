#pragma once
#include <span>
#include <string>

#include "model/document_text.h"
#include "model/profile.h"
#include "report/page.h"
#include "text/lexicon.h"

namespace merilo {

/// One document that was looked into.
struct Inspected {
    std::string file;     ///< as the user gave it
    DocumentText text;    ///< its pages may be without their words
    Profile profile;      ///< empty when nothing could be read
    int characters = 0;   ///< of the text when it had its words
};

/// Why a document could not be read, or not all of it; empty when there is nothing to say.
Said trouble_of(const DocumentText& text);

/// What each document is, why we think so, and what is missing, for people.
Page inspected_page(std::span<const Inspected> documents, const Lexicon& lexicon, Lang lang);

/// The same as the JSON that scripts rely on: one object per document, in the order given.
std::string inspected_json(std::span<const Inspected> documents, Lang lang);

}  // namespace merilo
