#include "collect/body.h"

#include <doctest/doctest.h>

#include <cerrno>
#include <filesystem>

using merilo::Body;

namespace {

namespace fs = std::filesystem;

struct Folder {
    fs::path path = fs::temp_directory_path() / "merilo-body-test";
    Folder() { fs::create_directories(path); }
    ~Folder() { fs::remove_all(path); }
};

std::string pattern(std::size_t size) {
    std::string bytes(size, '\0');
    for (std::size_t i = 0; i < size; ++i) bytes[i] = static_cast<char>(i * 7 + i / 251);
    return bytes;
}

}  // namespace

TEST_SUITE("collect/body") {
    TEST_CASE("a small body stays in memory") {
        Body body("/nowhere/at/all");
        REQUIRE(body.append("При"));
        REQUIRE(body.append("каз"));
        CHECK_FALSE(body.spilled());
        CHECK(body.head() == "Приказ");
        CHECK(body.size() == 12);
        CHECK(body.read(6, 100) == "каз");
        CHECK(body.read(12, 1).empty());
        CHECK(body.read(-1, 1).empty());
    }

    TEST_CASE("a large body spills into a file without a name and reads back whole") {
        const Folder folder;
        const std::string bytes = pattern(Body::kept_in_memory * 3 + 12345);
        Body body(folder.path.string());
        for (std::size_t at = 0; at < bytes.size(); at += 40'000) REQUIRE(body.append(std::string_view(bytes).substr(at, 40'000)));
        CHECK(body.spilled());
        CHECK(body.size() == static_cast<std::int64_t>(bytes.size()));
        CHECK(body.head().size() == Body::kept_in_memory);
        CHECK(body.read(0, bytes.size()) == bytes);
        const std::size_t border = Body::kept_in_memory - 10;
        CHECK(body.read(static_cast<std::int64_t>(border), 20) == bytes.substr(border, 20));
        CHECK(body.read(body.size() - 5, 100) == bytes.substr(bytes.size() - 5));
        CHECK(fs::is_empty(folder.path));
    }

    TEST_CASE("exactly what memory holds needs no file") {
        Body body("/nowhere/at/all");
        REQUIRE(body.append(pattern(Body::kept_in_memory)));
        CHECK_FALSE(body.spilled());
        CHECK_FALSE(body.append("x"));
        CHECK(errno == ENOENT);
        CHECK(body.size() == static_cast<std::int64_t>(Body::kept_in_memory));
    }

    TEST_CASE("a body can be moved while it grows") {
        const Folder folder;
        Body one(folder.path.string());
        const std::string bytes = pattern(Body::kept_in_memory + 1000);
        REQUIRE(one.append(bytes));
        Body other = std::move(one);
        REQUIRE(other.append("end"));
        CHECK(other.read(other.size() - 4, 4) == bytes.back() + std::string("end"));
    }
}
