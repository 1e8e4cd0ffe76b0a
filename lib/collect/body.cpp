#include "collect/body.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>

namespace merilo {
namespace {

/// A file without a name: it is gone when the program is, however that ends. -1 with errno when there is no room.
int open_nameless(const std::string& folder) {
#ifdef O_TMPFILE
    const int file = ::open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file >= 0) return file;
#endif
    // Not every file system knows nameless files (overlays and network drives do not).
    std::string name = folder + "/.merilo-XXXXXX";
    const int named = ::mkostemp(name.data(), O_CLOEXEC);
    if (named >= 0) ::unlink(name.c_str());
    return named;
}

bool write_all(int file, std::int64_t offset, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::pwrite(file, bytes.data(), bytes.size(), offset);
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return false;
        offset += written;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

/// Fewer bytes than asked for at the end of the file, or where it cannot be read.
std::string read_from(int file, std::int64_t offset, std::size_t count) {
    std::string bytes(count, '\0');
    std::size_t have = 0;
    while (have < count) {
        const ssize_t got = ::pread(file, bytes.data() + have, count - have, offset + static_cast<std::int64_t>(have));
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) break;
        have += static_cast<std::size_t>(got);
    }
    bytes.resize(have);
    return bytes;
}

}  // namespace

bool Body::append(std::string_view bytes) {
    const std::size_t kept = std::min(bytes.size(), kept_in_memory - head_.size());
    if (kept < bytes.size() && !file_) {
        const int file = open_nameless(folder_);
        if (file < 0) return false;
        file_.reset(::fdopen(file, "r+"));
        if (!file_) {
            ::close(file);
            return false;
        }
    }
    // Written past the stream's buffer, so that a full disk shows at once and not when the stream is closed.
    const std::int64_t in_file = std::max<std::int64_t>(size_ - static_cast<std::int64_t>(kept_in_memory), 0);
    if (kept < bytes.size() && !write_all(::fileno(file_.get()), in_file, bytes.substr(kept))) return false;
    head_.append(bytes.substr(0, kept));
    size_ += static_cast<std::int64_t>(bytes.size());
    return true;
}

std::string Body::read(std::int64_t offset, std::size_t count) const {
    if (offset < 0 || offset >= size_) return {};
    count = std::min(count, static_cast<std::size_t>(size_ - offset));
    const auto kept = static_cast<std::int64_t>(head_.size());
    std::string bytes;
    if (offset < kept) bytes = head_.substr(static_cast<std::size_t>(offset), count);
    if (bytes.size() == count) return bytes;
    const std::int64_t in_file = offset + static_cast<std::int64_t>(bytes.size()) - kept;
    return bytes + read_from(::fileno(file_.get()), in_file, count - bytes.size());
}

}  // namespace merilo
