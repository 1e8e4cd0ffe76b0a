#pragma once
#include <optional>
#include <string>
#include <vector>

#include "model/result.h"

namespace merilo::cli {

/// A file to look at and how it was come by.
struct FoundFile {
    std::string path;
    int argument = 0;    ///< index of the path it was found under
    bool named = false;  ///< the user named this very file: it must be what it was taken for
    bool table = false;  ///< a workbook or CSV, by its name
};

/// What lies under the paths of a command line: in each folder sorted.
struct Found {
    std::vector<FoundFile> files;         ///< *.yaml, *.yml, *.json, *.xlsx, *.xlsm, *.csv and every named file
    std::vector<std::string> other_files; ///< of folders: everything else, what Excel keeps beside an open workbook among it
    std::vector<Error> errors;            ///< paths that are not there or cannot be listed
};

Found find_files(const std::vector<std::string>& paths);

/// Documents to look into: every path that is no folder, as it was given and whether it is there or not; of a folder, sorted,
/// what has the name of a document.
std::vector<std::string> find_documents(const std::vector<std::string>& paths, std::vector<Error>& errors);

/// The bytes of a whole file, however long; none with errno when it cannot be read.
std::optional<std::string> read_whole(const std::string& path);

/// The bytes of a file, up to a little more than the readers accept (they then refuse it as too large).
Result<std::string> read_file(const std::string& path);

}  // namespace merilo::cli
