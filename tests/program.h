#pragma once
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace merilo::test {

/// A file or folder of this repository.
std::filesystem::path source(std::string_view relative);
std::string read(const std::filesystem::path& file);
void write(const std::filesystem::path& file, std::string_view text);

/// How a run of a command ended.
struct Ran {
    int code = -1;
    std::string out, err;
};

/// Runs a shell line in `folder` with `merilo` first on PATH. The environment is bare: what `environment` sets
/// («LANG=en_US.UTF-8 NO_COLOR=1»), and 100 columns.
Ran shell(const std::string& line, const std::filesystem::path& folder, const std::string& environment = "");

/// A folder of its own for a test, gone at the end. Its name has a space and Cyrillic letters.
class Folder {
public:
    Folder();
    ~Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    const std::filesystem::path& path() const { return path_; }
    void write(const std::string& name, std::string_view text) const { test::write(path_ / name, text); }
    Ran run(const std::string& line, const std::string& environment = "") const { return shell(line, path_, environment); }

private:
    std::filesystem::path path_;
};

/// A submission without a fault, and a defective one, for tests that need any.
std::string good_submission();
std::string submission_without_evidence();

}  // namespace merilo::test
