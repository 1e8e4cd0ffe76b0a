#include "collect/document/external.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <vector>

namespace merilo {
namespace {

class Descriptor {
public:
    explicit Descriptor(int number = -1) : number_(number) {}
    ~Descriptor() { close(); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    int number() const { return number_; }
    void close() {
        if (number_ >= 0) ::close(number_);
        number_ = -1;
    }

private:
    int number_;
};

bool write_whole(int file, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = write(file, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR) return false;
        if (written > 0) bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return lseek(file, 0, SEEK_SET) == 0;
}

/// 0 or an errno.
int start(pid_t& pid, const char* program, const char* const* arguments, int in, int out) {
    std::vector<char*> words{const_cast<char*>(program)};  // posix_spawn's signature; it writes nothing there
    for (; *arguments != nullptr; ++arguments) words.push_back(const_cast<char*>(*arguments));
    words.push_back(nullptr);
    std::array<char*, 2> environment{const_cast<char*>("LC_ALL=C.UTF-8"), nullptr};
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, in, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, out, STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    const int code = posix_spawn(&pid, program, &actions, nullptr, words.data(), environment.data());
    posix_spawn_file_actions_destroy(&actions);
    return code;
}

void read_output(int from, std::size_t longest, ExternalRun& run) {
    std::array<char, 64 * 1024> piece;
    for (;;) {
        const ssize_t count = read(from, piece.data(), piece.size());
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return;
        run.output.append(piece.data(), static_cast<std::size_t>(count));
        run.cut_off = run.output.size() > longest;
        if (run.cut_off) return;
    }
}

ReadTrouble trouble_of(int status, bool said_something) {
    if (WIFSIGNALED(status)) return WTERMSIG(status) == SIGXCPU ? ReadTrouble::too_long : ReadTrouble::crashed;
    return WEXITSTATUS(status) == 0 || said_something ? ReadTrouble::none : ReadTrouble::damaged;
}

}  // namespace

ExternalRun run_external(const char* program, const char* const* arguments, std::string_view document, std::size_t longest_output) {
    ExternalRun run;
    if (access(program, X_OK) != 0) return {ReadTrouble::no_reader, {}, false};
    int ends[2];
    const Descriptor input(memfd_create("document", MFD_CLOEXEC));
    if (input.number() < 0 || !write_whole(input.number(), document) || pipe2(ends, O_CLOEXEC) != 0) return {ReadTrouble::too_large, {}, false};
    const Descriptor output(ends[0]);
    Descriptor other_end(ends[1]);
    pid_t pid = 0;
    if (start(pid, program, arguments, input.number(), other_end.number()) != 0) return {ReadTrouble::crashed, {}, false};
    other_end.close();
    read_output(output.number(), longest_output, run);
    if (run.cut_off) kill(pid, SIGKILL);
    int status = 0;
    while (waitpid(pid, &status, 0) < 0 && errno == EINTR) {}
    if (!run.cut_off) run.trouble = trouble_of(status, !run.output.empty());
    return run;
}

}  // namespace merilo
