#include <doctest/doctest.h>

#include <regex>
#include <set>
#include <sstream>

#include "program.h"

// README's console blocks are run as they stand; what it says of the commands is what the program offers.

using namespace merilo::test;

namespace {

struct Example {
    std::string command, output;
    int line;
};

/// «$ command» lines of ```console blocks, each with the lines up to the next one.
std::vector<Example> examples(const std::string& page) {
    std::vector<Example> result;
    std::istringstream lines(page);
    bool inside = false;
    int number = 0;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        if (line.starts_with("```")) inside = line == "```console";
        else if (inside && line.starts_with("$ ")) result.push_back({line.substr(2), "", number});
        else if (inside && !result.empty()) result.back().output += line + "\n";
    }
    return result;
}

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> result;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        while (line.ends_with(' ')) line.pop_back();
        result.push_back(line);
    }
    while (!result.empty() && result.back().empty()) result.pop_back();
    return result;
}

/// Whether the shown lines are the real ones; a line «…» stands for any number of them.
bool matches(const std::vector<std::string>& shown, std::size_t i, const std::vector<std::string>& real, std::size_t j) {
    if (i == shown.size()) return j == real.size();
    if (shown[i] == "…") {
        for (std::size_t next = j; next <= real.size(); ++next)
            if (matches(shown, i + 1, real, next)) return true;
        return false;
    }
    return j < real.size() && shown[i] == real[j] && matches(shown, i + 1, real, j + 1);
}

std::set<std::string> first_words(const std::string& text, const std::string& pattern) {
    std::set<std::string> found;
    const std::regex expression(pattern);
    for (std::sregex_iterator match(text.begin(), text.end(), expression), end; match != end; ++match)
        found.insert((*match)[1]);
    return found;
}

}  // namespace

TEST_CASE("what README shows is what happens") {
    const auto all = examples(read(source("README.md")));
    CHECK_FALSE(all.empty());
    for (const Example& example : all) {
        if (example.command.find("run.sh") != std::string::npos) continue;  // builds this very program
        const Ran ran = shell("{ " + example.command + "; } 2>&1", source(""));
        CHECK_MESSAGE(matches(lines_of(example.output), 0, lines_of(ran.out), 0),
                      "README.md:", example.line, ": ", example.command, "\n", ran.out);
    }
}

TEST_CASE("README and --help list the same commands") {
    const Ran help = shell("merilo --help", source(""));
    const auto offered = first_words(help.out.substr(help.out.find("Команды:")), "\n  ([a-z]+)\\b");
    const auto described = first_words(read(source("README.md")), "\n(?:\\| |- |    )`?merilo ([a-z]+)\\b");
    CHECK_FALSE(offered.empty());
    CHECK(described == offered);
}
