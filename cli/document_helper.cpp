#include "document_helper.h"

#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <charconv>
#include <csignal>
#include <cstring>
#include <optional>

#include "collect/packed_text.h"
#include "helpers/exit_codes.h"

extern char** environ;

namespace merilo::cli {

DocumentText in_trouble(ReadTrouble trouble, std::string detail) {
    DocumentText document;
    document.trouble = trouble;
    document.detail = std::move(detail);
    return document;
}

namespace {

/// 0 or an errno. The process reads and answers on `line`.
int spawn(pid_t& pid, const std::string& program, std::vector<std::string> words, int line) {
    std::vector<char*> arguments;
    for (std::string& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, line, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, line, STDOUT_FILENO);
    const int code = posix_spawn(&pid, program.c_str(), &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    return code;
}

}  // namespace

int DocumentHelper::start() {
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) return errno;
    std::vector<std::string> words{program_,
                                   std::to_string(limits_.memory),
                                   std::to_string(limits_.processor_seconds),
                                   std::to_string(limits_.document_bytes),
                                   std::to_string(limits_.text_bytes),
                                   std::to_string(limits_.pages),
                                   std::to_string(limits_.ocr_seconds),
                                   std::to_string(limits_.ocr_pixels)};
    const int code = spawn(pid_, program_, std::move(words), ends[1]);
    close(ends[1]);
    line_ = ends[0];
    if (code == 0) return 0;
    pid_ = 0;
    stop();
    return code;
}

void DocumentHelper::stop() {
    if (line_ >= 0) close(line_);
    line_ = -1;
    if (pid_ == 0) return;
    kill(pid_, SIGKILL);
    while (waitpid(pid_, nullptr, 0) < 0 && errno == EINTR) {}
    pid_ = 0;
}

/// Waits for the process that has hung up, and says what it ended of.
ReadTrouble DocumentHelper::trouble_of_end() {
    close(line_);
    line_ = -1;
    int status = 0;
    while (waitpid(pid_, &status, 0) < 0 && errno == EINTR) {}
    pid_ = 0;
    if (WIFEXITED(status)) return WEXITSTATUS(status) == helper_out_of_memory ? ReadTrouble::too_large : ReadTrouble::crashed;
    // Nobody but the kernel kills it, when the whole machine runs out of memory.
    if (WTERMSIG(status) == SIGKILL) return ReadTrouble::too_large;
    return WTERMSIG(status) == SIGXCPU ? ReadTrouble::too_long : ReadTrouble::crashed;
}

DocumentHelper::Told DocumentHelper::wait(short events, Deadline deadline) const {
    for (;;) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now()).count();
        pollfd line{line_, events, 0};
        const int ready = left <= 0 ? 0 : poll(&line, 1, static_cast<int>(std::min<long long>(left, 60'000)));
        if (ready > 0) return Told::all;
        if (left <= 0) return Told::late;
    }
}

DocumentHelper::Told DocumentHelper::send(std::string_view bytes, Deadline deadline) const {
    while (!bytes.empty()) {
        const ssize_t sent = ::send(line_, bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent > 0) bytes.remove_prefix(static_cast<std::size_t>(sent));
        else if (errno == EAGAIN) {
            if (wait(POLLOUT, deadline) == Told::late) return Told::late;
        } else if (errno != EINTR) return Told::ended;
    }
    return Told::all;
}

/// Adds so many bytes.
DocumentHelper::Told DocumentHelper::receive(std::string& bytes, std::size_t size, Deadline deadline) const {
    std::array<char, std::size_t{64} * 1024> piece;
    while (size > 0) {
        const ssize_t got = recv(line_, piece.data(), std::min(size, piece.size()), MSG_DONTWAIT);
        if (got > 0) {
            bytes.append(piece.data(), static_cast<std::size_t>(got));
            size -= static_cast<std::size_t>(got);
        } else if (got < 0 && errno == EAGAIN) {
            if (wait(POLLIN, deadline) == Told::late) return Told::late;
        } else if (got == 0 || errno != EINTR) {
            return Told::ended;
        }
    }
    return Told::all;
}

/// Its size on a line of its own, then the answer. An answer left empty is none.
DocumentHelper::Told DocumentHelper::receive_answer(std::string& answer, Deadline deadline) const {
    constexpr std::size_t longest_line = 20, records = std::size_t{8} * 1024 * 1024;  // of lines between the texts
    std::string line;
    while (!line.ends_with('\n') && line.size() < longest_line)
        if (const Told told = receive(line, 1, deadline); told != Told::all) return told;
    std::size_t size = 0;
    const auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), size);
    if (error != std::errc() || *end != '\n' || size > limits_.text_bytes + most_bytes_beside + records) return Told::all;
    return receive(answer, size, deadline);
}

DocumentText DocumentHelper::ask(const std::string& what, std::string_view bytes, int seconds) {
    if (bytes.size() > limits_.document_bytes) return in_trouble(ReadTrouble::too_large);
    if (pid_ == 0)
        if (const int code = start(); code != 0)
            return in_trouble(ReadTrouble::no_reader, "merilo-document: " + std::string(strerrorname_np(code)));
    std::string head = std::to_string(bytes.size()) + " " + what;
    std::replace_if(head.begin(), head.end(), [](char c) { return c == '\n' || c == '\0'; }, ' ');
    const Deadline deadline = std::chrono::steady_clock::now() + std::chrono::seconds(seconds);
    std::string answer;
    Told told = send(head + "\n", deadline);
    if (told == Told::all) told = send(bytes, deadline);
    if (told == Told::all) told = receive_answer(answer, deadline);
    if (told == Told::ended) return in_trouble(trouble_of_end());
    if (told == Told::all)
        if (auto document = unpacked(answer)) return std::move(*document);
    stop();
    return in_trouble(told == Told::late ? ReadTrouble::too_long : ReadTrouble::crashed);
}

DocumentText DocumentHelper::read(std::string_view bytes, const std::string& declared_type) {
    return ask("0 " + declared_type.substr(0, 200), bytes, limits_.wall_seconds);
}

DocumentText DocumentHelper::recognise(std::string_view bytes, int page) {
    return ask(std::to_string(page + 1) + " ", bytes, limits_.wall_seconds + limits_.ocr_seconds);
}

}  // namespace merilo::cli
