#include "beside.h"

#include <filesystem>

namespace merilo::cli {

std::string beside_us(const char* name) {
    std::error_code code;
    const auto self = std::filesystem::read_symlink("/proc/self/exe", code);
    return (self.parent_path() / name).string();
}

}  // namespace merilo::cli
