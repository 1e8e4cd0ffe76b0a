#include "about_helper.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <string_view>

extern char** environ;

namespace merilo::cli {

namespace {

using Clock = std::chrono::steady_clock;

/// Everything that comes until the other end closes; false when that takes too long or too much.
bool receive(int descriptor, std::string& text) {
    constexpr std::size_t longest = 64 * 1024;
    const auto deadline = Clock::now() + std::chrono::seconds(10);
    char piece[4096];
    while (text.size() < longest) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
        pollfd line{descriptor, POLLIN, 0};
        const int ready = left <= 0 ? 0 : poll(&line, 1, static_cast<int>(left));
        if (ready < 0 && errno == EINTR) continue;
        if (ready <= 0) return false;
        const ssize_t got = read(descriptor, piece, sizeof piece);
        if (got == 0) return true;
        if (got < 0 && errno != EINTR) return false;
        if (got > 0) text.append(piece, static_cast<std::size_t>(got));
    }
    return false;
}

/// The program's standard output when it is asked of itself; none: it did not answer.
std::optional<std::string> answer_of(const std::string& program) {
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) return {};
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    std::string name = program, about = "--about";
    char* const words[] = {name.data(), about.data(), nullptr};
    pid_t pid = 0;
    const int code = posix_spawn(&pid, program.c_str(), &actions, nullptr, words, environ);
    posix_spawn_file_actions_destroy(&actions);
    close(ends[1]);
    std::string text;
    const bool whole = code == 0 && receive(ends[0], text);
    close(ends[0]);
    if (code != 0) return {};
    if (!whole) kill(pid, SIGKILL);
    int status = 0;
    while (waitpid(pid, &status, 0) < 0 && errno == EINTR) {}
    return whole && WIFEXITED(status) && WEXITSTATUS(status) == 0 ? std::optional(text) : std::nullopt;
}

}  // namespace

std::optional<HelperAbout> about_helper(const std::string& program) {
    const auto text = answer_of(program);
    if (!text) return {};
    HelperAbout about;
    for (std::string_view rest = *text; !rest.empty();) {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(line.size() + 1, rest.size()));
        const std::size_t space = std::min(line.find(' '), line.size());
        about.emplace(line.substr(0, space), line.substr(std::min(space + 1, line.size())));
    }
    return about;
}

}  // namespace merilo::cli
