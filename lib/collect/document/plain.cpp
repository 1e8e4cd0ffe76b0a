#include "text/charset.h"
#include "collect/document/readers.h"

namespace merilo {

DocumentText read_plain(std::string_view bytes, std::string_view declared_type) {
    DocumentText document;
    document.format = DocumentFormat::text;
    add_text(document, std::string(decode_text(bytes, charset_of_type(declared_type)).text()));
    return document;
}

}  // namespace merilo
