#pragma once
#include <string>
#include <string_view>

#include "model/facts.h"

namespace merilo {

/// A web address as people paste it, taken apart and brought to one spelling. No network is involved.
struct Address {
    bool valid = false;   ///< an http or https address that a browser could open
    std::string because;  ///< when not valid: the part of the text that spoils it
    /// Equal for every spelling of the same address: scheme and «www.» dropped, host in lower-case punycode,
    /// default port, `//`, `/./`, `/../`, trailing slash, utm_ and session parameters and fragment gone,
    /// percent-encoding normalised (bytes kept: a windows-1251 path stays one). Empty when not valid.
    std::string identity;
    std::string request;  ///< what to ask the server for: absolute, ASCII, without fragment; the bytes of the path kept
    std::string origin;   ///< scheme, host in punycode and port of `request`: «https://example.org:443»
    std::string host;   ///< as a reader knows it, lower case, IDN decoded
    std::string pages;  ///< from `#page=5`; empty otherwise (`#top` is no page)
    AddressShape shape = AddressShape::none;
};

/// Whether a path ends in the name of an archive («….zip»): several documents in one file.
bool is_archive(std::string_view path);

/// Reads what stands in `url:`. Spaces around are ignored; an address without a scheme is taken as http.
Address read_address(std::string_view written);

}  // namespace merilo
