#pragma once
#include <cstdint>
#include <string>
#include <string_view>

#include "model/link.h"

namespace merilo {

/// The header of an HTTP answer as a WARC record shows it: the lines that came, in HTTP/1.1's form, without anything
/// that could end it early or start another. What spoke of the body on the wire (encoding, length) is renamed to
/// X-Archive-Orig-…, because bodies are kept decoded; `length` is that of the body that follows it.
std::string http_head(const LinkAttempt& attempt, std::int64_t length);

/// The answer that sent on to another address. Only its status and target were kept, and it says so.
std::string http_head(const Hop& hop);

/// «h2», when the answer came by another protocol than HTTP/1; empty otherwise.
std::string_view wire_protocol(const LinkAttempt& attempt);

}  // namespace merilo
