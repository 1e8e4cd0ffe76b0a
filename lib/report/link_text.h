#pragma once
#include <string>
#include <string_view>

#include "model/link.h"

namespace merilo {

/// An address as people read it: the host in its own letters, percent-encoded Cyrillic decoded. What would be
/// no readable text (bytes of another charset, controls) and what separates parts stays encoded.
std::string readable_address(std::string_view address);

/// «открывается раздел сайта, а не документ; …», in words; and the names, «section, …».
std::string reasons_text(const LinkAttempt& attempt, Lang lang);
std::string reason_names(const LinkAttempt& attempt);

/// «1,5 МБ», «1.5 MB»: powers of 1024.
std::string size_text(std::int64_t bytes, Lang lang);

}  // namespace merilo
