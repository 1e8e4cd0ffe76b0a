#pragma once
#include <optional>
#include <string>
#include <vector>

#include "collect/body.h"

namespace merilo {

/// The names of a ZIP file's entries, in its own order, at most some thousands.
struct ZipNames {
    std::vector<std::string> names;
    bool whole = false;  ///< its end is there; otherwise the names are those that the first bytes show
};

/// `body` begins as a ZIP file does. Nothing is unpacked.
ZipNames zip_names(const Body& body);

/// How many files a reader would find inside: folders, signatures of other files and system litter do not count.
int files_in(const ZipNames& zip);

}  // namespace merilo
