#pragma once
#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <utility>

#include "collect/archive/archive.h"
#include "program.h"
#include "text/sha256.h"

// Archives for tests: attempts and bodies made of little, and processes that use them.
namespace merilo::test {

inline constexpr Moment noon = 1'700'000'000'000, second = 1000, never = 1LL << 60;

/// An attempt that opened, with everything that an archive keeps filled in.
inline LinkAttempt opened(const std::string& link, Moment at) {
    LinkAttempt a;
    a.link = link;
    a.address = a.final_address = "http://" + link;
    a.at = at;
    a.took_ms = 12;
    a.verdict = LinkVerdict::ok;
    a.reasons = {LinkReason::opens};
    a.server = "192.0.2.1";
    a.status = 200;
    a.type = "application/pdf";
    a.headers = "HTTP/1.1 200 OK\r\nServer: nginx\r\nContent-Type: application/pdf\r\n\r\n";
    a.etag = "\"1\"";
    return a;
}

inline LinkAttempt failed(const std::string& link, Moment at, LinkReason reason, LinkVerdict verdict = LinkVerdict::blocked) {
    LinkAttempt a;
    a.link = link;
    a.address = a.final_address = "http://" + link;
    a.at = at;
    a.verdict = verdict;
    a.reasons = {reason};
    return a;
}

inline Body body_of(std::string_view bytes, const std::filesystem::path& folder) {
    Body body(folder.string());
    REQUIRE(body.append(bytes));
    return body;
}

/// Bytes that differ from number to number and do not compress.
inline std::string noise(std::uint32_t number, std::size_t size) {
    std::string bytes(size, '\0');
    for (char& byte : bytes) byte = static_cast<char>((number = number * 1664525u + 1013904223u) >> 24);
    return bytes;
}

/// One archive in a folder of its own.
class SampleArchive {
public:
    const std::filesystem::path& folder() const { return folder_.path(); }
    std::string path() const { return (folder_.path() / "архив #1?.db").string(); }

    std::unique_ptr<Archive> write() const { return taken(Archive::open_for_writing(path())); }
    std::unique_ptr<Archive> read() const { return taken(Archive::open(path())); }

    /// Adds an attempt; with a body when there are bytes.
    void add(Archive& archive, LinkAttempt attempt, const std::string& bytes = {}) const {
        if (!bytes.empty()) {
            attempt.sha256 = sha256_of(bytes);
            attempt.size = static_cast<std::int64_t>(bytes.size());
        }
        const Body body = body_of(bytes, folder());
        const auto error = archive.add(attempt, bytes.empty() ? nullptr : &body);
        REQUIRE_MESSAGE(!error, error->message.en);
    }

private:
    static std::unique_ptr<Archive> taken(Result<std::unique_ptr<Archive>> archive) {
        if (!archive) FAIL(archive.errors().front().message.en);
        return std::move(*archive);
    }
    Folder folder_;
};

/// Runs `work` in a process of its own; it ends there with the number returned.
inline pid_t in_process(const std::function<int()>& work) {
    const pid_t process = fork();
    if (process == 0) {
        int code = 99;
        try {
            code = work();
        } catch (...) {
        }
        _exit(code);
    }
    return process;
}

inline int end_of(pid_t process) {
    int status = 0;
    waitpid(process, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

inline std::string kept(const Archive& archive, const std::string& sha256) {
    std::string bytes;
    CHECK(archive.read_body(sha256, [&](std::string_view part) { return bytes.append(part), true; }));
    return bytes;
}

}  // namespace merilo::test
