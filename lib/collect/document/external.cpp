#include "collect/document/external.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/mman.h>
#include <sys/timerfd.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <vector>

namespace merilo {
namespace {

constexpr int not_started = 127;  // a child's exit code: it became no program

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

/// What is left of a child once it is one: the program, which ends when its time is over or with whoever started it.
[[noreturn]] void become(char* const* words, char* const* environment, int in, int out, int seconds) {
    rlimit time{};
    getrlimit(RLIMIT_CPU, &time);
    time.rlim_cur = std::min(static_cast<rlim_t>(seconds), time.rlim_max);
    const bool ready = prctl(PR_SET_PDEATHSIG, SIGKILL) == 0 && setrlimit(RLIMIT_CPU, &time) == 0 && dup2(in, STDIN_FILENO) >= 0 &&
                       dup2(out, STDOUT_FILENO) >= 0 && dup2(open("/dev/null", O_WRONLY | O_CLOEXEC), STDERR_FILENO) >= 0;
    if (ready) execve(words[0], words, environment);
    _exit(not_started);
}

/// The child; negative when there is none.
pid_t start(const char* program, const char* const* arguments, int in, int out, int seconds) {
    std::vector<char*> words{const_cast<char*>(program)};  // execve's signature; it writes nothing there
    for (; *arguments != nullptr; ++arguments) words.push_back(const_cast<char*>(*arguments));
    words.push_back(nullptr);
    // One thread each: several documents are read at once.
    std::array<char*, 3> environment{const_cast<char*>("LC_ALL=C.UTF-8"), const_cast<char*>("OMP_THREAD_LIMIT=1"), nullptr};
    // posix_spawn cannot let it end with this process.
    const pid_t pid = fork();
    if (pid == 0) become(words.data(), environment.data(), in, out, std::max(seconds, 1));
    return pid;
}

/// A descriptor that becomes readable after so many seconds.
int timer(int seconds) {
    const int file = timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC);
    itimerspec when{};
    when.it_value.tv_sec = std::max(seconds, 1);
    timerfd_settime(file, 0, &when, nullptr);
    return file;
}

/// Whether there is something to read (an end, too) before the time is over.
bool in_time(int from, int timer) {
    std::array<pollfd, 2> awaited{pollfd{from, POLLIN, 0}, pollfd{timer, POLLIN, 0}};
    while (poll(awaited.data(), awaited.size(), -1) < 0 && errno == EINTR) {}
    return awaited[1].revents == 0;
}

/// False: it took too long.
bool read_output(int from, std::size_t longest, int seconds, ExternalRun& run) {
    const Descriptor over(timer(seconds));
    std::array<char, std::size_t{64} * 1024> piece;
    while (in_time(from, over.number())) {
        const ssize_t count = read(from, piece.data(), piece.size());
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return true;
        run.output.append(piece.data(), static_cast<std::size_t>(count));
        run.cut_off = run.output.size() > longest;
        if (run.cut_off) return true;
    }
    return false;
}

ReadTrouble trouble_of(int status, bool said_something) {
    if (WIFSIGNALED(status)) return WTERMSIG(status) == SIGXCPU ? ReadTrouble::too_long : ReadTrouble::crashed;
    if (WEXITSTATUS(status) == not_started && !said_something) return ReadTrouble::crashed;
    return WEXITSTATUS(status) == 0 || said_something ? ReadTrouble::none : ReadTrouble::damaged;
}

}  // namespace

ExternalRun run_external(const char* program, const char* const* arguments, std::string_view document, std::size_t longest_output, int seconds) {
    ExternalRun run;
    if (access(program, X_OK) != 0) return {ReadTrouble::no_reader, {}, false};
    int ends[2];
    const Descriptor input(memfd_create("document", MFD_CLOEXEC));
    if (input.number() < 0 || !write_whole(input.number(), document) || pipe2(ends, O_CLOEXEC) != 0) return {ReadTrouble::too_large, {}, false};
    const Descriptor output(ends[0]);
    Descriptor other_end(ends[1]);
    const pid_t pid = start(program, arguments, input.number(), other_end.number(), seconds);
    if (pid < 0) return {ReadTrouble::crashed, {}, false};
    other_end.close();
    const bool in_time = read_output(output.number(), longest_output, seconds, run);
    if (run.cut_off || !in_time) kill(pid, SIGKILL);
    int status = 0;
    while (waitpid(pid, &status, 0) < 0 && errno == EINTR) {}
    if (!in_time) run.trouble = ReadTrouble::too_long;
    else if (!run.cut_off) run.trouble = trouble_of(status, !run.output.empty());
    return run;
}

}  // namespace merilo
