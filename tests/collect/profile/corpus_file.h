#pragma once
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "model/document_text.h"
#include "text/dates.h"

/// Reading of tests/collect/profile/corpus/*.md; its README.md says what may stand there.
namespace corpus {

/// «- вид: order».
struct ExpectedFact {
    std::string name, value;
};

struct CorpusDocument {
    std::string file, name;
    merilo::DocumentText text;
    std::vector<ExpectedFact> expected;
};

inline std::string trimmed(const std::string& text) {
    const std::size_t from = text.find_first_not_of(' ');
    return from == text.npos ? "" : text.substr(from, text.find_last_not_of(' ') - from + 1);
}

inline std::vector<std::string> split(const std::string& text, const std::string& separator) {
    std::vector<std::string> parts;
    for (std::size_t from = 0;;) {
        const std::size_t end = text.find(separator, from);
        parts.push_back(trimmed(text.substr(from, end - from)));
        if (end == text.npos) return parts;
        from = end + separator.size();
    }
}

inline ExpectedFact read_fact(const std::string& line) {
    const std::size_t colon = line.find(": ");
    if (colon == line.npos) throw std::runtime_error("no fact: " + line);
    return {trimmed(line.substr(2, colon - 2)), trimmed(line.substr(colon + 2))};
}

/// «```text pdf»: the format stands after the word; plain text without it.
inline merilo::DocumentText empty_text(const std::string& fence, merilo::DocumentText text) {
    const std::string format = trimmed(fence.substr(std::string("```text").size()));
    const auto known = merilo::document_format(format.empty() ? "text" : format);
    if (!known) throw std::runtime_error("no format: " + fence);
    text.format = *known;
    text.paged = *known == merilo::DocumentFormat::pdf;
    text.pages.emplace_back();
    return text;
}

inline void read_text_line(const std::string& line, merilo::DocumentText& text) {
    if (line == "---- страница ----") text.pages.emplace_back();
    else text.pages.back().text += line + "\n";
}

/// A line between the case's name and its text, or after the text.
inline void read_note(const std::string& line, CorpusDocument& document, merilo::DocumentText& beside) {
    const std::string page_title = "Название страницы: ", site = "Сайт: ", heading = "Заголовок: ", published = "Опубликовано: ";
    if (line.starts_with("- ")) document.expected.push_back(read_fact(line));
    else if (line.starts_with(page_title)) beside.title = line.substr(page_title.size());
    else if (line.starts_with(site)) beside.site.push_back(line.substr(site.size()));
    else if (line.starts_with(published)) beside.published = merilo::parse_date(line.substr(published.size()));
    else if (line.starts_with(heading)) beside.headings.push_back(line.substr(heading.size()));
}

inline std::vector<CorpusDocument> read_corpus_file(const std::filesystem::path& path) {
    std::vector<CorpusDocument> documents;
    merilo::DocumentText beside;  // what stands above the text
    bool in_text = false;
    std::ifstream in(path, std::ios::binary);
    for (std::string line; std::getline(in, line);) {
        if (in_text) {
            if (line == "```") in_text = false;
            else read_text_line(line, documents.back().text);
        } else if (line.starts_with("## ")) {
            documents.push_back({path.filename().string(), line.substr(3), {}, {}});
            beside = {};
        } else if (documents.empty()) {
            continue;  // what the file is about
        } else if (line.starts_with("```text")) {
            in_text = true;
            documents.back().text = empty_text(line, beside);
        } else {
            read_note(line, documents.back(), beside);
        }
    }
    if (in_text) throw std::runtime_error("no end of the text: " + path.string());
    return documents;
}

/// Every document of a folder, by file.
inline std::vector<CorpusDocument> documents_in(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.path().extension() == ".md" && entry.path().filename() != "README.md") paths.push_back(entry.path());
    std::sort(paths.begin(), paths.end());
    std::vector<CorpusDocument> documents;
    for (const auto& path : paths)
        for (auto& document : read_corpus_file(path)) documents.push_back(std::move(document));
    return documents;
}

inline std::filesystem::path folder(const char* name) { return std::filesystem::path(MERILO_SOURCE_DIR) / "tests/collect/profile" / name; }

/// Every document of the corpus, or of the folder that MERILO_CORPUS names.
inline std::vector<CorpusDocument> all_documents() {
    const char* other = std::getenv("MERILO_CORPUS");
    return documents_in(other ? other : folder("corpus"));
}

}  // namespace corpus
