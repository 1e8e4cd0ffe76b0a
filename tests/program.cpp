#include "program.h"

#include <stdlib.h>
#include <sys/wait.h>

#include <fstream>
#include <iterator>
#include <stdexcept>

namespace merilo::test {

namespace fs = std::filesystem;

namespace {

std::string quoted(const std::string& text) {
    std::string result = "'";
    for (char letter : text) result += letter == '\'' ? "'\\''" : std::string(1, letter);
    return result + "'";
}

fs::path fresh_folder() {
    std::string pattern = (fs::temp_directory_path() / "проба merilo XXXXXX").string();
    if (!mkdtemp(pattern.data())) throw std::runtime_error("no temporary folder");
    return pattern;
}

}  // namespace

fs::path source(std::string_view relative) { return fs::path(MERILO_SOURCE_DIR) / relative; }

std::string read(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in) throw std::runtime_error("cannot read " + file.string());
    return {std::istreambuf_iterator<char>(in), {}};
}

void write(const fs::path& file, std::string_view text) {
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << text;
}

Ran shell(const std::string& line, const fs::path& folder, const std::string& environment) {
    const fs::path captured = fresh_folder();
    const std::string bin = fs::path(MERILO_PROGRAM).parent_path().string();
    const std::string command = "cd " + quoted(folder.string()) + " && env -i PATH=" + quoted(bin + ":/usr/bin:/bin") +
                                " COLUMNS=100 " + environment + " bash -c " + quoted(line) + " >" +
                                quoted((captured / "out").string()) + " 2>" + quoted((captured / "err").string());
    const int status = std::system(command.c_str());
    Ran ran{WIFEXITED(status) ? WEXITSTATUS(status) : -1, read(captured / "out"), read(captured / "err")};
    fs::remove_all(captured);
    return ran;
}

Folder::Folder() : path_(fresh_folder()) {}
Folder::~Folder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
}

std::string good_submission() {
    return "format: 1\n"
           "rubric: krasnoyarsk-methodical-work-municipal/2020\n"
           "municipality: {name: Примерный район}\n"
           "period: 2020\n"
           "cycle: [monitoring]\n"
           "answers:\n"
           "  monitoring.teacher-support: {claim: 0}\n"
           "  monitoring.mentoring: {claim: 0}\n"
           "  monitoring.networks: {claim: 0}\n"
           "  monitoring.other: {claim: 0}\n";
}

std::string submission_without_evidence() {
    std::string text = good_submission();
    return text.replace(text.find("{claim: 0}"), 10, "{claim: 1}");
}

}  // namespace merilo::test
