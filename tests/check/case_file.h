#pragma once
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "fake_web.h"
#include "model/vocabulary.h"

/// Reading of tests/cases/<check>.md; its README.md says what may stand there.
namespace cases {

struct Expectation {
    std::string criterion;
    merilo::Outcome outcome;
    std::string words;  ///< must stand in the Russian message; may be empty
};

struct Example {
    std::string name, yaml;
    std::vector<FakePage> web, texts;
    std::vector<Expectation> expected;
    bool silent = false;  ///< «ничего»
};

struct CaseFile {
    std::string check, heading;
    std::vector<Example> examples;
};

inline std::string read_text(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

inline std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = std::min(text.find('\n', from), text.size());
        lines.push_back(text.substr(from, end - from));
        from = end + 1;
    }
    return lines;
}

inline std::string between(const std::string& text, const std::string& open, const std::string& close) {
    const std::size_t from = text.find(open);
    const std::size_t to = from == text.npos ? text.npos : text.rfind(close);
    return to == text.npos || to < from + open.size() ? "" : text.substr(from + open.size(), to - from - open.size());
}

/// «- `goals.presence`: нарушение, «слова»».
inline Expectation read_expectation(const std::string& line) {
    const std::size_t end = line.find("`: ");
    if (!line.starts_with("- `") || end == line.npos) throw std::runtime_error("no expectation: " + line);
    const std::string said = line.substr(end + 3);
    for (const auto& word : merilo::words<merilo::Outcome>()) {
        const std::string title(word.title.ru);
        if (said == title || said.starts_with(title + ", «"))
            return {line.substr(3, end - 3), word.value, between(said.substr(title.size()), "«", "»")};
    }
    throw std::runtime_error("unknown outcome: " + line);
}

/// «```web https://example.org/a → https://example.org/ 200».
inline FakePage read_web_heading(const std::string& line) {
    const std::string rest = line.substr(line.find(' ') + 1);
    const std::size_t space = rest.find(' ');
    if (space == rest.npos) throw std::runtime_error("no result: " + line);
    return {rest.substr(0, space), rest.substr(space + 1), {}};
}

/// «```text docs/plan.pdf encrypted».
inline FakePage read_text_heading(const std::string& line) {
    const std::string rest = line.substr(line.find(' ') + 1);
    const std::size_t space = std::min(rest.find(' '), rest.size());
    return {rest.substr(0, space), rest.substr(std::min(space + 1, rest.size())), {}};
}

inline CaseFile read_case_file(const std::filesystem::path& path) {
    CaseFile file{path.stem().string(), {}, {}};
    bool in_yaml = false;
    std::string* body = nullptr;  // of the web page or text that is open
    for (const std::string& line : lines_of(read_text(path))) {
        if (in_yaml) {
            if (line == "```") in_yaml = false;
            else file.examples.back().yaml += line + "\n";
        } else if (body) {
            if (line == "```") body = nullptr;
            else *body += line + "\n";
        } else if (line.starts_with("```web ")) {
            body = &file.examples.back().web.emplace_back(read_web_heading(line)).body;
        } else if (line.starts_with("```text ")) {
            body = &file.examples.back().texts.emplace_back(read_text_heading(line)).body;
        } else if (line.starts_with("# ")) {
            file.heading = line.substr(2);
        } else if (line.starts_with("## ")) {
            file.examples.push_back({line.substr(3), {}, {}, {}, {}});
        } else if (file.examples.empty()) {
            continue;  // the rule in one sentence
        } else if (line == "```yaml") {
            in_yaml = true;
        } else if (line == "- ничего") {
            file.examples.back().silent = true;
        } else if (line.starts_with("- ")) {
            file.examples.back().expected.push_back(read_expectation(line));
        }
    }
    return file;
}

/// Every case file, by name.
inline std::vector<CaseFile> all_case_files() {
    const std::filesystem::path folder = std::filesystem::path(MERILO_SOURCE_DIR) / "tests/cases";
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.path().extension() == ".md" && entry.path().filename() != "README.md") paths.push_back(entry.path());
    std::sort(paths.begin(), paths.end());
    std::vector<CaseFile> files;
    for (const auto& path : paths) files.push_back(read_case_file(path));
    return files;
}

}  // namespace cases
