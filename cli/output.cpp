#include "output.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>

#include "reason.h"
#include "terminal.h"
#include "text/say.h"

namespace merilo::cli {

namespace {

namespace fs = std::filesystem;

constexpr Pair not_written{"не записывается: {}", "cannot be written: {}"};

/// Writes all of `text`; returns 0 or the error's number.
int write_all(int descriptor, std::string_view text) {
    while (!text.empty()) {
        const ssize_t written = write(descriptor, text.data(), text.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return errno;
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return 0;
}

/// Where links finally lead, so that a link stays one and the file behind it is replaced.
std::string behind_links(const std::string& path) {
    std::error_code code;
    const fs::path real = fs::canonical(path, code);
    return code ? path : real.string();
}

}  // namespace

Output::Output(std::string path) : path_(std::move(path)) {
    if (path_ == "-") {
        descriptor_ = screen;
        return;
    }
    std::error_code code;
    const fs::file_status status = fs::status(path_, code);
    const bool device = fs::exists(status) && !fs::is_regular_file(status) && !fs::is_directory(status);
    if (!device) {
        path_ = behind_links(path_);
        beside_ = path_ + "." + std::to_string(getpid()) + ".part";
    }
    const int how = device ? O_WRONLY | O_CLOEXEC : O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC;
    descriptor_ = open(device ? path_.c_str() : beside_.c_str(), how, 0666);
    if (descriptor_ < 0) fail(fs::is_directory(status) ? EISDIR : errno);
    else if (!device && fs::exists(status)) fchmod(descriptor_, static_cast<mode_t>(status.permissions()));
}

Output::~Output() {
    if (descriptor_ > complaints_screen) close(descriptor_);
    if (!beside_.empty()) unlink(beside_.c_str());
}

bool Output::write(std::string_view text) {
    if (stopped_ || error_) return false;
    const int code = write_all(descriptor_, text);
    if (code == EPIPE) stopped_ = true;
    else if (code != 0) fail(code);
    return code == 0;
}

std::optional<Error> Output::finish() {
    if (error_ || beside_.empty()) return error_;
    const int closed = close(descriptor_);
    descriptor_ = -1;
    if (closed != 0 || std::rename(beside_.c_str(), path_.c_str()) != 0) fail(errno);
    else beside_.clear();
    return error_;
}

void Output::fail(int code) {
    error_ = Error{{path_ == "-" ? "stdout" : path_, {}, {}}, say(not_written, reason(code)), {}, Fault::ours};
}

std::optional<Error> write_output(const std::string& path, std::string_view text) {
    Output output(path);
    output.write(text);
    return output.finish();
}

void complain(std::string_view text) { write_all(complaints_screen, text); }

}  // namespace merilo::cli
