#include "beside.h"

#include <filesystem>

namespace merilo::cli {

std::string beside_us(const char* name) {
    namespace fs = std::filesystem;
    std::error_code code;
    const fs::path folder = fs::read_symlink("/proc/self/exe", code).parent_path();
    const fs::path installed = folder.parent_path() / "libexec" / "merilo" / name;
    return (!fs::exists(folder / name, code) && fs::exists(installed, code) ? installed : folder / name).string();
}

}  // namespace merilo::cli
