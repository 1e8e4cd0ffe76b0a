#include <doctest/doctest.h>

#include <regex>

#include "load/yaml.h"
#include "program.h"
#include "report/report.h"

// The ready examples for CI and the hooks: valid YAML, and commands that this program takes.

using namespace merilo::test;
namespace fs = std::filesystem;

namespace {

std::vector<fs::path> example_files() {
    std::vector<fs::path> files{source(".pre-commit-hooks.yaml")};
    for (const auto& entry : fs::directory_iterator(source("samples/ci")))
        if (entry.path().extension() != ".md") files.push_back(entry.path());
    return files;
}

/// Every scalar that runs the program.
void collect_commands(const merilo::Node& node, std::vector<std::string>& commands) {
    if (node.type == merilo::Node::Type::scalar && node.text.starts_with("merilo ")) commands.push_back(node.text);
    for (const merilo::Node& item : node.items) collect_commands(item, commands);
    for (const merilo::Entry& entry : node.entries)
        if (entry.key.text != "name") collect_commands(entry.value, commands);
}

/// A format that this version does not write yet is tried as JSON, and told.
std::string with_known_formats(std::string command) {
    static const std::regex format("(--format |--report )([a-z-]+)");
    std::string text;
    auto from = command.cbegin();
    for (std::sregex_iterator match(command.begin(), command.end(), format), end; match != end; ++match) {
        const bool known = merilo::find_reporter(std::string((*match)[2])) != nullptr;
        if (!known) MESSAGE("not a format yet: " << (*match)[2]);
        text.append(from, (*match)[0].first).append((*match)[1]).append(known ? std::string((*match)[2]) : "json");
        from = (*match)[0].second;
    }
    return text.append(from, command.cend());
}

}  // namespace

TEST_CASE("examples for CI are YAML, and their commands run") {
    const Folder folder;
    folder.write("submissions/form.yaml", good_submission());
    int count = 0;
    for (const fs::path& file : example_files()) {
        const std::string text = read(file);
        const auto tree = merilo::read_yaml(text, file.filename().string());
        REQUIRE_MESSAGE(tree, file.string());
        std::vector<std::string> commands;
        collect_commands(tree->root, commands);
        const bool hook = text.find("language: system") != std::string::npos;
        for (const std::string& command : commands) {
            if (command.starts_with("merilo rubric")) continue;  // below
            ++count;
            const Ran ran = folder.run(with_known_formats(command) + (hook ? " submissions/form.yaml" : ""));
            CHECK_MESSAGE(ran.code == 0, file.string(), ": ", command, "\n", ran.err);
        }
    }
    CHECK(count >= 7);
    folder.write("rubrics/own.yaml", read(source("rubrics/krasnoyarsk-methodical-work-municipal-2020.yaml")));
    CHECK(folder.run("merilo rubric check --quiet rubrics/own.yaml").code == 0);
}

TEST_CASE("the sample of a configuration file is one") {
    const Folder folder;
    folder.write("form.yaml", good_submission());
    folder.write(".merilo.yaml", read(source("samples/ci/merilo.yaml")));
    CHECK(folder.run("merilo validate form.yaml").code == 0);
    CHECK(folder.run("merilo doctor").out.find("fail-on: warning") != std::string::npos);
}
