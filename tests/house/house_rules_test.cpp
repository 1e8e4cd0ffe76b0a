#include <doctest/doctest.h>

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <sstream>

#include "program.h"

// The habits of this project that a reader can rely on, held by tests.

namespace fs = std::filesystem;
using merilo::test::read;
using merilo::test::source;

namespace {

std::vector<fs::path> files_under(std::initializer_list<std::string_view> folders,
                                  const std::function<bool(const fs::path&)>& wanted) {
    std::vector<fs::path> files;
    for (std::string_view folder : folders)
        for (const auto& entry : fs::recursive_directory_iterator(source(folder)))
            if (entry.is_regular_file() && wanted(entry.path())) files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

bool is_code(const fs::path& path) { return path.extension() == ".cpp" || path.extension() == ".h"; }

std::string repository_path(const fs::path& path) { return path.lexically_relative(source("")).generic_string(); }

/// The lines that `grep` prints for these options and folders of this repository.
std::vector<std::string> grep(const std::string& options, const std::string& pattern, std::initializer_list<std::string_view> folders) {
    std::string line = "grep -r " + options + " -e '" + pattern + "'";
    for (std::string_view folder : folders) line += " " + std::string(folder);
    const auto ran = merilo::test::shell(line, source(""));
    REQUIRE_MESSAGE((ran.code == 0 || ran.code == 1), ran.err);
    std::vector<std::string> lines;
    std::istringstream printed(ran.out);
    for (std::string each; std::getline(printed, each);) lines.push_back(each);
    return lines;
}

/// The code among `folders` in which `pattern` is found.
std::set<std::string> files_with(const std::string& pattern, std::initializer_list<std::string_view> folders) {
    const auto files = grep("-lE --include=*.cpp --include=*.h", pattern, folders);
    return {files.begin(), files.end()};
}

using Files = std::set<std::string>;

}  // namespace

TEST_CASE("no source file is longer than 300 lines") {
    for (const fs::path& file : files_under({"lib", "cli", "tests"}, is_code)) {
        const std::string text = read(file);
        CHECK_MESSAGE(std::ranges::count(text, '\n') <= 300, repository_path(file));
    }
    const std::string main = read(source("cli/main.cpp"));
    CHECK(std::ranges::count(main, '\n') <= 40);
}

TEST_CASE("one file talks to each third-party library") {
    CHECK(files_with("#include <yaml-cpp/", {"lib", "cli"}) == Files{"lib/load/yaml.cpp"});
    CHECK(files_with("#include <CLI/", {"lib", "cli"}) == Files{"cli/arguments.cpp"});
    CHECK(files_with("#include <idn2\\.h>", {"lib", "cli"}) == Files{"lib/text/address.cpp"});
    CHECK(files_with("#include <libstemmer\\.h>", {"lib", "cli"}) == Files{"lib/text/words.cpp"});
    CHECK(files_with("#include <sha256\\.h>", {"lib", "cli"}) == Files{"lib/text/sha256.cpp"});
    CHECK(files_with("#include <curl/", {"lib", "cli"}) == Files{"lib/collect/web/curl_transport.cpp"});
    CHECK(files_with("#include <sqlite3\\.h>", {"lib", "cli"}) == Files{"lib/collect/archive/database.cpp"});
    CHECK(files_with("#include <openssl/", {"lib", "cli"}) == Files{"lib/collect/web/digest.cpp"});
    CHECK(files_with("#include <gumbo\\.h>", {"lib", "cli"}) == Files{"lib/collect/page/html.cpp"});
    CHECK(files_with("#include <poppler/", {"lib", "cli"}) == Files{"lib/collect/document/pdf.cpp"});
    CHECK(files_with("#include <zip\\.h>", {"lib", "cli"}) == Files{"lib/office/zip_parts.cpp"});
    CHECK(files_with("#include <pugixml\\.hpp>", {"lib", "cli"}) == Files{"lib/office/xml.cpp"});
    CHECK(files_with("#include <xlsxwriter", {"lib", "cli"}) == Files{"lib/office/workbook_native.h"});
    for (const std::string& file : files_with("#include \"office/workbook_native\\.h\"", {"lib", "cli"}))
        CHECK_MESSAGE(file.starts_with("lib/office/workbook_"), file);
    for (const std::string& file : files_with("#include <utf8proc\\.h>", {"lib", "cli"}))
        CHECK_MESSAGE(file.starts_with("lib/text/"), file);
    CHECK(files_with("^#include <nlohmann/", {"lib", "cli", "tests"}) == Files{"tests/json.cpp", "tests/report/json_schema.cpp"});
    CHECK(files_with("^#include <valijson/", {"tests"}) == Files{"tests/report/json_schema.cpp"});
}

TEST_CASE("no two headers give one name to two types") {
    // The linker would take either's inline functions for both.
    std::map<std::string, std::string> defined_in;
    for (const std::string& line : grep("-oP --include=*.h", "^(struct|class|enum class) \\w+(?=( final)?( : [^;{]*)? \\{)", {"lib", "cli", "tests"})) {
        const std::string file = line.substr(0, line.find(':')), type = line.substr(line.rfind(' ') + 1);
        const auto [entry, fresh] = defined_in.emplace(type, file);
        CHECK_MESSAGE(fresh, type << " in " << entry->second << " and " << file);
    }
    CHECK(defined_in.size() > 100);
}

TEST_CASE("the plain data of the model includes nothing foreign") {
    CHECK(files_with("#include <(fmt|yaml-cpp|nlohmann|CLI)/", {"lib/model"}) == Files{});
}

TEST_CASE("the library prints nothing, ends nothing and asks neither the clock nor the environment") {
    for (const std::string forbidden :
         {"std::cout", "std::cerr", "\\b(f)?printf\\(", "\\bexit\\(", "\\babort\\(", "\\bgetenv\\(", "system_clock",
          "std::time\\(", "setlocale", "std::locale", "#include <iostream>"})
        CHECK_MESSAGE(files_with(forbidden, {"lib"}) == Files{}, forbidden);
    // The network's half records on a thread of its own; nothing else in the library starts one.
    for (const std::string forbidden : {"std::j?thread\\b", "#include <thread>"})
        for (const std::string& file : files_with(forbidden, {"lib"})) CHECK_MESSAGE(file.starts_with("lib/collect/web/"), file);
}

TEST_CASE("the core compiles with an older standard library") {
    for (const std::string forbidden : {"#include <format>", "<source_location>", "std::ranges::sort", "views::filter"})
        CHECK_MESSAGE(files_with(forbidden, {"lib"}) == Files{}, forbidden);
}

TEST_CASE("tests lie where the code lies that they test") {
    const Files others{"cases", "golden", "house", "cli", "fuzz", "bench", "browser", "learn"};
    for (const auto& entry : fs::directory_iterator(source("tests"))) {
        if (!entry.is_directory()) continue;
        const std::string name = entry.path().filename().string();
        CHECK_MESSAGE((others.contains(name) || fs::is_directory(source("lib/" + name))), name);
    }
}

TEST_CASE("no file names a folder of one machine") {
    const auto files = grep("-lP --exclude=*.pdf", "(^|[\\s\"\\x27(=])/(work|home|root|farm|tmp)/", {"lib", "cli", "tests", "rubrics", "samples", ".ci"});
    CHECK_MESSAGE(files.empty(), files.front());
}
