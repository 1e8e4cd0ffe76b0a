#pragma once
#include <string>

#include "model/link.h"
#include "text/pair.h"

namespace merilo {

/// The dated protocol of link checks, as a table that Russian Excel opens: UTF-8 with a byte order mark, semicolons,
/// RFC 4180 otherwise. Nothing from outside becomes a formula, a control character or another cell.
struct LinkProtocol {
    static std::string header(Lang lang);
    static std::string line(const LinkAttempt& attempt, Lang lang);
};

}  // namespace merilo
