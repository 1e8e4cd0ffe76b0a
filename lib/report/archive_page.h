#pragma once
#include <span>
#include <string>

#include "model/archive_info.h"
#include "report/page.h"

namespace merilo {

/// What an archive holds, for people.
Page archive_info_page(const ArchiveInfo& info, const std::string& path, Lang lang);
std::string archive_info_json(const ArchiveInfo& info, const std::string& path);

/// The state of every link, as a table; `quiet`: only how many there are of each verdict.
Page link_states_page(std::span<const LinkAttempt> states, Lang lang, bool quiet);
std::string link_states_json(std::span<const LinkAttempt> states);

}  // namespace merilo
