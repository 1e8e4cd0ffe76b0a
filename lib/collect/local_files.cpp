#include "collect/local_files.h"

#include <filesystem>

namespace merilo {

bool DiskFiles::present(const std::string& submission_file, const std::string& relative) const {
    namespace fs = std::filesystem;
    std::error_code failed;
    const fs::path folder = fs::weakly_canonical(fs::absolute(submission_file, failed).parent_path(), failed);
    const fs::path file = fs::canonical(folder / fs::path(relative), failed);
    if (failed || !fs::is_regular_file(file, failed)) return false;
    const fs::path inside = file.lexically_relative(folder);
    return !inside.empty() && *inside.begin() != "..";
}

}  // namespace merilo
