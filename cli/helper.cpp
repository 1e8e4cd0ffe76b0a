#include "helper.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <filesystem>

#include "beside.h"
#include "helpers/exit_codes.h"
#include "output.h"
#include "reason.h"
#include "text/say.h"

extern char** environ;

namespace merilo::cli {

namespace {

constexpr Pair not_started{"merilo: не запускается помощник {}: {}\n", "merilo: the helper {} does not start: {}\n"};
constexpr Pair died{"merilo: помощник {} прерван сигналом {}; всё записанное сохранено\n",
                    "merilo: the helper {} was ended by signal {}; what was recorded is kept\n"};

std::atomic<pid_t> child = 0;
std::atomic<int> caught = 0;

/// The terminal sends an interrupt to both processes, a script to this one only: the helper gets it either way.
void hand_on(int signal) {
    caught = signal;
    if (const pid_t pid = child; pid > 0) kill(pid, signal);
}

class HandedOn {
public:
    HandedOn() {
        struct sigaction action{};
        action.sa_handler = hand_on;
        for (int i = 0; i < 2; ++i) sigaction(signals[i], &action, &before_[i]);
    }
    ~HandedOn() {
        child = 0;
        for (int i = 0; i < 2; ++i) sigaction(signals[i], &before_[i], nullptr);
    }
    HandedOn(const HandedOn&) = delete;
    HandedOn& operator=(const HandedOn&) = delete;

private:
    static constexpr int signals[] = {SIGINT, SIGTERM};
    struct sigaction before_[2] = {};
};

void write_all(int descriptor, std::string_view text) {
    while (!text.empty()) {
        const ssize_t written = write(descriptor, text.data(), text.size());
        if (written < 0 && errno != EINTR) return;  // the helper has ended: its exit code tells
        if (written > 0) text.remove_prefix(static_cast<std::size_t>(written));
    }
}

/// Starts a program that reads `descriptor` as its standard input; 0 or an errno.
int start(const std::string& program, int descriptor, pid_t& pid) {
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, descriptor, STDIN_FILENO);
    std::string name = program;
    char* const words[] = {name.data(), nullptr};
    const int code = posix_spawn(&pid, program.c_str(), &actions, nullptr, words, environ);
    posix_spawn_file_actions_destroy(&actions);
    return code;
}

int wait_for(pid_t pid) {
    int status = 0;
    while (waitpid(pid, &status, 0) < 0 && errno == EINTR) {}
    return status;
}

}  // namespace

HelperEnd run_fetch_helper(const FetchPlan& plan) {
    const std::string program = beside_us("merilo-fetch");
    int pipe_ends[2];
    pid_t pid = 0;
    const HandedOn handed_on;
    int code = pipe2(pipe_ends, O_CLOEXEC) == 0 ? 0 : errno;
    if (code == 0) {
        code = start(program, pipe_ends[0], pid);
        child = pid;
        close(pipe_ends[0]);
        if (code == 0) write_all(pipe_ends[1], text_of(plan));
        close(pipe_ends[1]);
    }
    if (code != 0) {
        complain(say(not_started, program, reason(code)).in(plan.lang));
        return HelperEnd::failed;
    }
    const int status = wait_for(pid);
    if (WIFSIGNALED(status)) complain(say(died, program, WTERMSIG(status)).in(plan.lang));
    if (!WIFEXITED(status)) return HelperEnd::failed;
    return WEXITSTATUS(status) == helper_done ? HelperEnd::done : WEXITSTATUS(status) == helper_stopped ? HelperEnd::stopped : HelperEnd::failed;
}

void end_if_interrupted() {
    if (caught == 0) return;
    std::signal(caught, SIG_DFL);
    std::raise(caught);
}

bool readable(const std::string& path) { return access(path.c_str(), R_OK) == 0 && std::filesystem::is_regular_file(path); }

}  // namespace merilo::cli
