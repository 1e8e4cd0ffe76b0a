// merilo-document: reads documents given on standard input one after another and answers each with its packed text
// (collect/packed_text.h). A process of its own: documents from the web meet nothing but this, and what they make of it
// costs no other document.
#include <fcntl.h>
#include <malloc.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <new>
#include <optional>

#include "collect/document/equipment.h"
#include "collect/document/ocr.h"
#include "collect/document/read.h"
#include "collect/packed_text.h"
#include "exit_codes.h"
#include "limits.h"
#include "report/report.h"

using namespace merilo;
using namespace merilo::cli;

namespace {

template <class Number>
bool read_number(std::string_view text, Number& number) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size();
}

/// In the order in which cli/document_helper.cpp gives them.
bool read_limits(int count, char** words, ReadLimits& limits) {
    return count == 8 && read_number(std::string_view(words[1]), limits.memory) && read_number(std::string_view(words[2]), limits.processor_seconds) &&
           read_number(std::string_view(words[3]), limits.document_bytes) && read_number(std::string_view(words[4]), limits.text_bytes) &&
           read_number(std::string_view(words[5]), limits.pages) && read_number(std::string_view(words[6]), limits.ocr_seconds) &&
           read_number(std::string_view(words[7]), limits.ocr_pixels);
}

struct Request {
    std::size_t size = 0;
    int page = 0;  ///< to be recognised, counted from 1; 0: the document's own text is asked for
    std::string declared_type;
};

/// «size page type» and a line end; none at the end of the input.
std::optional<Request> next_request(const ReadLimits& limits) {
    std::array<char, 512> line;
    if (std::fgets(line.data(), static_cast<int>(line.size()), stdin) == nullptr) return {};
    std::string_view text(line.data());
    if (!text.ends_with('\n')) return {};
    text.remove_suffix(1);
    const std::size_t space = text.find(' '), second = text.find(' ', space + 1);
    Request request;
    if (second == std::string_view::npos || !read_number(text.substr(0, space), request.size)) return {};
    if (!read_number(text.substr(space + 1, second - space - 1), request.page) || request.page < 0) return {};
    if (request.size > limits.document_bytes) return {};
    request.declared_type = text.substr(second + 1);
    return request;
}

DocumentText in_trouble(ReadTrouble trouble) {
    DocumentText document;
    document.trouble = trouble;
    return document;
}

/// None: the input broke off.
std::optional<DocumentText> read(const Request& request, const ReadLimits& limits, const std::string& tesseract) {
    std::string bytes(request.size, '\0');
    if (std::fread(bytes.data(), 1, bytes.size(), stdin) != bytes.size()) return {};
    try {
        if (request.page > 0) return recognise_page(bytes, request.page - 1, limits, tesseract);
        return read_document(bytes, request.declared_type, limits);
    } catch (const std::bad_alloc&) {
        return in_trouble(ReadTrouble::too_large);
    } catch (const std::exception&) {
        return in_trouble(ReadTrouble::crashed);
    }
}

bool answer(std::FILE* to, const DocumentText& document) {
    const std::string text = packed(document);
    const std::string size = std::to_string(text.size()) + "\n";
    std::fwrite(size.data(), 1, size.size(), to);
    std::fwrite(text.data(), 1, text.size(), to);
    return std::fflush(to) == 0;
}

/// Where answers go; what anything else prints goes nowhere.
std::FILE* answers() {
    const int own = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
    const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (own < 0 || nowhere < 0 || dup2(nowhere, STDOUT_FILENO) < 0) return nullptr;
    return fdopen(own, "w");
}

/// The program's absolute path; empty: there is none.
std::string on_path(std::string_view program) {
    const char* const path = std::getenv("PATH");
    std::string_view rest = path == nullptr ? "" : path;
    while (!rest.empty()) {
        const std::string_view folder = rest.substr(0, rest.find(':'));
        rest.remove_prefix(std::min(folder.size() + 1, rest.size()));
        std::string file = std::string(folder).append("/").append(program);
        if (folder.starts_with('/') && access(file.c_str(), X_OK) == 0) return file;
    }
    return {};
}

int serve(const ReadLimits& limits) {
    std::FILE* const to = answers();
    if (to == nullptr) return helper_failed;
    const std::string tesseract = on_path("tesseract");
    while (const auto request = next_request(limits)) {
        limit_next_document(limits, request->size, request->page > 0);
        const auto document = read(*request, limits, tesseract);
        if (!document || !answer(to, *document)) break;
        malloc_trim(0);
    }
    return helper_done;
}

/// What it is and what it reads with, for `merilo doctor`.
int tell_about() {
    const Equipment found = equipment(on_path("tesseract"));
    const std::string text = std::string("version ").append(version()) + "\npoppler " + found.poppler + "\ncatdoc " + found.catdoc +
                             "\ntesseract " + found.tesseract + "\nlanguages " + found.languages + "\n";
    return std::fputs(text.c_str(), stdout) >= 0 && std::fflush(stdout) == 0 ? helper_done : helper_failed;
}

}  // namespace

int main(int count, char** words) {
    if (count == 2 && std::string_view(words[1]) == "--about") return tell_about();
    ReadLimits limits;
    if (!read_limits(count, words, limits)) {
        std::fputs("merilo-document: started by merilo, not by hand\n", stderr);
        return helper_failed;
    }
    limit_process(limits);
    try {
        return serve(limits);
    } catch (const std::bad_alloc&) {
        return helper_out_of_memory;
    } catch (const std::exception&) {
        return helper_failed;
    }
}
