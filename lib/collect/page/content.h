#pragma once
#include <cstdint>
#include <string>
#include <string_view>

#include "collect/body.h"

namespace merilo {

/// What a body is by its first and last bytes, whatever the server called it.
struct Content {
    enum class Kind {
        none,     ///< no bytes
        page,     ///< HTML
        document, ///< PDF, office files, pictures, plain text
        archive,  ///< several files in one
        other     ///< neither: video, sound, programs, data for machines
    };
    Kind kind = Kind::none;
    std::string type;           ///< media type by content, else as the server says, lower case, without parameters
    bool cut_off = false;       ///< the end that such a file must have is missing
    std::int64_t size = 0;
};

/// `declared` is the server's Content-Type, which is believed only where the bytes do not tell.
Content recognise(const Body& body, std::string_view declared);

}  // namespace merilo
