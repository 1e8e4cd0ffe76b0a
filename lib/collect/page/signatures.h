#pragma once
#include <string_view>

#include "collect/page/content.h"

namespace merilo {

/// What the first bytes of a file tell: a media type, and what kind of thing it is to a reader.
struct Signature {
    std::string_view type;  ///< empty: the bytes do not tell
    Content::Kind kind = Content::Kind::none;
};

/// By the marks that file formats begin with. ZIP and OLE2 files are told further by what is in them.
Signature signature_of(std::string_view head);

/// Whether the text begins as HTML does. Only tags that nothing else begins with count as `certain`.
bool begins_as_html(std::string_view head, bool certain);

/// Text made for machines or pictures made of text: XML (but for office documents saved as XML), JSON, SVG.
Signature marked_up_text(std::string_view text);

/// Whether bytes are text of some single-byte charset or UTF-8.
bool looks_like_text(std::string_view head);

}  // namespace merilo
