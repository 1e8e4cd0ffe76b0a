#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <algorithm>
#include <csignal>

#include "sample_archive.h"

using namespace merilo;
using namespace merilo::test;

namespace fs = std::filesystem;

namespace {

/// Adds attempts without end, a large body among them now and then, and tells through `pipe` how many are committed.
int write_on(const SampleArchive& sample, int round, int pipe) {
    const auto archive = sample.write();
    for (std::uint32_t i = 1;; ++i) {
        const std::string link = std::to_string(round) + "/" + std::to_string(i);
        sample.add(*archive, opened(link, noon + i), noise(i * 50 + static_cast<std::uint32_t>(round), i % 25 == 0 ? 300'000 : 2'000));
        if (i % 3 != 0) continue;
        if (archive->commit() || write(pipe, &i, sizeof i) != sizeof i) return 1;
    }
}

/// What the last complete word in the pipe said.
std::uint32_t last_told(int pipe) {
    std::uint32_t told = 0, next = 0;
    while (::read(pipe, &next, sizeof next) == sizeof next) told = next;
    return told;
}

void check_round(const Archive& archive, int round, std::uint32_t committed) {
    for (std::uint32_t i = 1; i <= committed; ++i) {
        const auto attempt = archive.settled(std::to_string(round) + "/" + std::to_string(i), never);
        REQUIRE(attempt);
        if (i % 5 == 0) CHECK(sha256_of(kept(archive, attempt->sha256)) == attempt->sha256);
    }
}

/// Runs `work` as somebody whom the folder's rights bind (root is not bound).
int as_nobody(const std::function<int()>& work) {
    return end_of(in_process([&] {
        if (getuid() == 0 && setuid(65534) != 0) return 98;
        return work();
    }));
}

void set_rights(const SampleArchive& sample, mode_t folder, mode_t file) {
    for (const auto& entry : fs::directory_iterator(sample.folder())) REQUIRE(chmod(entry.path().c_str(), file) == 0);
    REQUIRE(chmod(sample.folder().c_str(), folder) == 0);
}

}  // namespace

TEST_SUITE("collect/archive safety") {
    TEST_CASE("killing the writer at any moment leaves the archive whole and everything committed in it") {
        std::uint32_t in_all = 0, delay = 12345;
        for (int part = 0; part < 5; ++part) {
            const SampleArchive sample;
            sample.write();
            for (int round = 0; round < 10; ++round) {
                int ends[2];
                REQUIRE(pipe(ends) == 0);
                const pid_t writer = in_process([&] { return write_on(sample, round, ends[1]); });
                close(ends[1]);
                std::uint32_t committed = 0;  // every other writer is killed wherever it is, even before it has begun
                if (round % 2) CHECK(::read(ends[0], &committed, sizeof committed) == sizeof committed);
                delay = delay * 1664525u + 1013904223u;
                usleep(1000 + delay % 40'000);
                kill(writer, SIGKILL);
                CHECK(end_of(writer) == 128 + SIGKILL);
                committed = std::max(committed, last_told(ends[0]));
                close(ends[0]);
                in_all += committed;
                const auto archive = round % 2 ? sample.write() : sample.read();
                CHECK(archive->info()->whole);
                CHECK(archive->info()->unused_bodies == 0);
                check_round(*archive, round, committed);
                CHECK(!archive->failure());
            }
        }
        CHECK(in_all > 0);
    }

    TEST_CASE("two processes write at once, and both find everything kept") {
        const SampleArchive sample;
        const auto writer = [&](int number) {
            return in_process([&sample, number] {
                const auto archive = sample.write();
                for (std::uint32_t i = 0; i < 200; ++i) {
                    sample.add(*archive, opened(std::to_string(number) + "/" + std::to_string(i), noon), noise(i, i % 50 ? 3'000 : 300'000));
                    if (i % 4 == 0 && archive->commit()) return 1;
                }
                return archive->commit() ? 1 : 0;
            });
        };
        const pid_t one = writer(1), other = writer(2);
        CHECK(end_of(one) == 0);
        CHECK(end_of(other) == 0);
        const auto info = sample.read()->info();
        CHECK(info->attempts == 400);
        CHECK(info->bodies == 200);
        CHECK(info->whole);
    }

    TEST_CASE("several processes make the same archive at once") {
        const SampleArchive sample;
        std::vector<pid_t> makers;
        for (int i = 0; i < 8; ++i)
            makers.push_back(in_process([&sample, i] {
                const auto archive = sample.write();
                sample.add(*archive, opened(std::to_string(i), noon));
                return archive->commit() ? 1 : 0;
            }));
        for (const pid_t maker : makers) CHECK(end_of(maker) == 0);
        CHECK(sample.read()->info()->links == 8);
    }

    TEST_CASE("a reader and a writer do not wait for each other") {
        const SampleArchive sample;
        const auto writer = sample.write();
        sample.add(*writer, opened("a", noon));
        REQUIRE(!writer->commit());
        sample.add(*writer, opened("b", noon));
        const auto reader = sample.read();
        CHECK(reader->settled("a", never));
        CHECK(!reader->settled("b", never));
        CHECK(!writer->commit());
        CHECK(reader->settled("b", never));
    }

    TEST_CASE("a full disk is a clear error, loses nothing that was committed, and adding goes on when there is room") {
        const SampleArchive sample;
        sample.write();
        const pid_t writer = in_process([&] {
            const auto archive = sample.write();
            std::signal(SIGXFSZ, SIG_IGN);
            rlimit limit{};
            getrlimit(RLIMIT_FSIZE, &limit);
            limit.rlim_cur = 3'000'000;
            if (setrlimit(RLIMIT_FSIZE, &limit) != 0) return 97;
            std::optional<Error> error;
            int committed = 0;
            for (std::uint32_t i = 0; !error && i < 100; ++i) {
                const std::string bytes = noise(i, 100'000);
                LinkAttempt attempt = opened(std::to_string(i), noon);
                attempt.sha256 = sha256_of(bytes);
                const Body body = body_of(bytes, sample.folder());
                error = archive->add(attempt, &body);
                if (!error) error = archive->commit();
                if (!error) ++committed;
            }
            if (!error || error->fault != Fault::ours || error->message.ru.empty()) return 96;
            limit.rlim_cur = limit.rlim_max;
            if (setrlimit(RLIMIT_FSIZE, &limit) != 0) return 95;
            sample.add(*archive, opened("later", noon), "Приказ");
            return archive->commit() ? 94 : committed;
        });
        const int committed = end_of(writer);
        CHECK(committed > 5);
        CHECK(committed < 90);
        const auto archive = sample.read();
        CHECK(archive->info()->whole);
        CHECK(archive->info()->attempts == committed + 1);
        for (int i = 0; i < committed; ++i) CHECK(archive->settled(std::to_string(i), never));
    }

    TEST_CASE("an archive in a folder that nobody may write to can be read") {
        const SampleArchive sample;
        sample.add(*sample.write(), opened("a", noon), "Приказ");
        set_rights(sample, 0555, 0444);
        const int code = as_nobody([&] {
            auto archive = Archive::open(sample.path());
            if (!archive || !(*archive)->settled("a", never) || !(*archive)->info()->whole) return 1;
            if (kept(**archive, sha256_of("Приказ")) != "Приказ") return 2;
            auto writer = Archive::open_for_writing(sample.path());
            return writer && !(*writer)->add(opened("b", noon), nullptr) ? 3 : 0;
        });
        set_rights(sample, 0755, 0644);
        CHECK(code == 0);
        CHECK(sample.read()->info()->attempts == 1);
    }

    TEST_CASE("an unfinished journal in a read-only folder is an error, never an older state") {
        const SampleArchive sample;
        const pid_t writer = in_process([&] {
            const auto archive = sample.write();
            sample.add(*archive, opened("a", noon));
            if (!archive->commit()) raise(SIGKILL);
            return 1;
        });
        CHECK(end_of(writer) == 128 + SIGKILL);
        fs::remove(sample.path() + "-shm");
        set_rights(sample, 0555, 0444);
        const int code = as_nobody([&] {
            const auto archive = Archive::open(sample.path());
            return !archive && archive.errors().front().message.en.find("-wal") != std::string::npos ? 0 : 1;
        });
        set_rights(sample, 0755, 0644);
        CHECK(code == 0);
        CHECK(sample.read()->settled("a", never));
    }

    TEST_CASE("reading leaves no files behind") {
        const SampleArchive sample;
        sample.add(*sample.write(), opened("a", noon));
        sample.read()->settled("a", never);
        CHECK(std::distance(fs::directory_iterator(sample.folder()), {}) == 1);
    }
}
