#pragma once
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

#include "model/document_text.h"

/// Reading of tests/collect/profile/documents/*.md: under each heading a document, then what a careful clerk reads in it.
namespace documents {

using Facts = std::map<std::string, std::string>;

struct DocumentExample {
    std::string name;
    merilo::DocumentText text;
    Facts facts;  ///< «kind=order | number=181 | by=order 181 2020-09-10»; what is not named must not be read
};

inline std::string replaced(std::string text, const std::string& what, const std::string& by) {
    for (std::size_t at = text.find(what); at != text.npos; at = text.find(what, at + by.size())) text.replace(at, what.size(), by);
    return text;
}

inline std::string trimmed(const std::string& text) {
    const std::size_t begin = text.find_first_not_of(' ');
    return begin == text.npos ? "" : text.substr(begin, text.find_last_not_of(' ') - begin + 1);
}

inline Facts facts_in(const std::string& line) {
    Facts facts;
    for (std::size_t from = 0; from <= line.size();) {
        const std::size_t end = std::min(line.find(" | ", from), line.size());
        const std::string fact = line.substr(from, end - from);
        const std::size_t equals = fact.find('=');
        if (equals == fact.npos) throw std::runtime_error("no fact: " + line);
        facts[trimmed(fact.substr(0, equals))] = trimmed(fact.substr(equals + 1));
        from = end + 3;
    }
    return facts;
}

/// The lines between «```text» or «```html» and «```».
inline void read_line(DocumentExample& example, std::string line) {
    auto& document = example.text;
    if (document.format == merilo::DocumentFormat::html && line.starts_with("site: ")) {
        document.site.push_back(line.substr(6));
        return;
    }
    if (document.format == merilo::DocumentFormat::html && line.starts_with("title: ")) {
        document.title = line.substr(7);
        return;
    }
    if (document.format == merilo::DocumentFormat::html && line.starts_with("# ")) {
        line.erase(0, 2);
        document.headings.push_back(line);
    }
    line = replaced(std::move(line), "⇥", "\t");
    for (std::string before; before != line;) {
        before = line;
        line = replaced(std::move(line), "  ", " ");
    }
    document.pages[0].text += line + "\n";
}

inline void read_file(const std::filesystem::path& path, std::vector<DocumentExample>& examples) {
    std::ifstream in(path);
    bool inside = false;
    for (std::string line; std::getline(in, line);) {
        if (inside && line == "```") inside = false;
        else if (inside) read_line(examples.back(), line);
        else if (line.starts_with("## ")) examples.push_back({line.substr(3), {}, {}});
        else if (line.starts_with("```")) {
            inside = true;
            examples.back().text.format = line == "```html" ? merilo::DocumentFormat::html : merilo::DocumentFormat::text;
            examples.back().text.pages.emplace_back();
        } else if (!line.empty() && !line.starts_with("# ") && !examples.empty() && !examples.back().text.pages.empty())
            examples.back().facts = facts_in(line);
    }
}

/// All of them, file by file. In a document «⇥» is the border between two cells, «title: » before an html page its title,
/// «# » marks a heading.
inline std::vector<DocumentExample> all_examples() {
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::path(MERILO_SOURCE_DIR) /
                                                                 "tests/collect/profile/documents"))
        paths.push_back(entry.path());
    std::sort(paths.begin(), paths.end());
    std::vector<DocumentExample> examples;
    for (const std::filesystem::path& path : paths) read_file(path, examples);
    return examples;
}

/// A document of the given lines.
inline merilo::DocumentText document_of(const std::string& lines) {
    merilo::DocumentText document;
    document.format = merilo::DocumentFormat::text;
    document.pages.push_back({replaced(lines, "⇥", "\t"), false, false, std::nullopt});
    return document;
}

}  // namespace documents
