#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include "office/workbook_native.h"

namespace merilo {

MemoryFile::MemoryFile() : file_(memfd_create("workbook", MFD_CLOEXEC)), path_("/proc/self/fd/" + std::to_string(file_)) {}

MemoryFile::~MemoryFile() {
    if (file_ >= 0) close(file_);
}

bool MemoryFile::usable() const { return file_ >= 0 && access(path_.c_str(), W_OK) == 0; }

std::string MemoryFile::bytes() const {
    const off_t size = lseek(file_, 0, SEEK_END);
    std::string bytes(size > 0 ? static_cast<std::size_t>(size) : 0, '\0');
    for (std::size_t done = 0; done < bytes.size();) {
        const ssize_t count = pread(file_, bytes.data() + done, bytes.size() - done, static_cast<off_t>(done));
        if (count <= 0) return {};
        done += static_cast<std::size_t>(count);
    }
    return bytes;
}

}  // namespace merilo
