#pragma once
#include <string>

namespace merilo {

/// What an address on a cloud disk stands for, by its shape alone.
enum class CloudShare {
    none,    ///< no cloud disk
    file,    ///< one file
    folder,  ///< several
    unknown  ///< a file or a folder: only a browser would show
};

CloudShare cloud_share(const std::string& address);

}  // namespace merilo
