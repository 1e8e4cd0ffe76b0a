#pragma once
// The syntax of web addresses; used by text/address.cpp only.
#include <string>
#include <string_view>

namespace merilo {

struct AddressParts {
    std::string scheme;  ///< «http» or «https»
    std::string host, port, path, query, fragment;  ///< as written
    std::string spoiled_by;  ///< why no browser could open it: the offending text; empty when it is an address
};

/// Takes a pasted address apart. An address without a scheme is taken as http.
AddressParts take_apart(std::string_view written);

/// Percent-encoding in one spelling: raw Cyrillic is encoded, hex digits are capitals, needless encoding is undone.
std::string normal_percent(std::string_view text);

/// The text fit to be sent: blanks, control characters and everything beyond ASCII encoded, the rest left as written.
std::string sendable(std::string_view text);

/// Everything encoded but ASCII letters, digits and the characters of `kept`.
std::string percent_encoded(std::string_view text, std::string_view kept);

/// The path in its one spelling: `.`, `..` and empty steps resolved, the trailing slash and session marks gone,
/// percent-encoding normalised without touching the bytes it stands for. The path of a home page is empty.
std::string tidy_path(std::string_view path);

/// The query without utm_, click and session parameters, percent-encoding normalised.
std::string tidy_query(std::string_view query);

/// Pages that a fragment names: «page=5» gives «5»; anything else gives nothing.
std::string pages_of(std::string_view fragment);

}  // namespace merilo
