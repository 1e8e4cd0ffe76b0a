// libFuzzer: any bytes as a document must end in a text or a reason, both fit to be packed and shown.
#include <cstdint>
#include <cstdlib>

#include "collect/document/read.h"
#include "collect/packed_text.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    // What another program reads is none of our business here, and starting one for each input would take for ever.
    if (bytes.starts_with("{\\rtf") || bytes.starts_with("\xD0\xCF\x11\xE0")) return 0;
    const merilo::DocumentText document = merilo::read_document(bytes, "", {});
    const auto again = merilo::unpacked(merilo::packed(document));
    if (!again || merilo::packed(*again) != merilo::packed(document)) std::abort();
    static_cast<void>(merilo::unpacked(bytes));
    return 0;
}
