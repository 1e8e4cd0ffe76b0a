// merilo-document: reads documents given on standard input one after another and answers each with its packed text
// (collect/packed_text.h). A process of its own: documents from the web meet nothing but this, and what they make of it
// costs no other document.
#include <fcntl.h>
#include <malloc.h>
#include <unistd.h>

#include <array>
#include <charconv>
#include <cstdio>
#include <exception>
#include <new>
#include <optional>

#include "collect/document/read.h"
#include "collect/packed_text.h"
#include "exit_codes.h"
#include "limits.h"

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
    return count == 6 && read_number(std::string_view(words[1]), limits.memory) && read_number(std::string_view(words[2]), limits.processor_seconds) &&
           read_number(std::string_view(words[3]), limits.document_bytes) && read_number(std::string_view(words[4]), limits.text_bytes) &&
           read_number(std::string_view(words[5]), limits.pages);
}

struct Request {
    std::size_t size = 0;
    std::string declared_type;
};

/// «size type» and a line end; none at the end of the input.
std::optional<Request> next_request(const ReadLimits& limits) {
    std::array<char, 512> line;
    if (std::fgets(line.data(), static_cast<int>(line.size()), stdin) == nullptr) return {};
    std::string_view text(line.data());
    if (!text.ends_with('\n')) return {};
    text.remove_suffix(1);
    const std::size_t space = text.find(' ');
    Request request;
    if (space == std::string_view::npos || !read_number(text.substr(0, space), request.size)) return {};
    if (request.size > limits.document_bytes) return {};
    request.declared_type = text.substr(space + 1);
    return request;
}

DocumentText in_trouble(ReadTrouble trouble) {
    DocumentText document;
    document.trouble = trouble;
    return document;
}

/// None: the input broke off.
std::optional<DocumentText> read(const Request& request, const ReadLimits& limits) {
    std::string bytes(request.size, '\0');
    if (std::fread(bytes.data(), 1, bytes.size(), stdin) != bytes.size()) return {};
    try {
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

int serve(const ReadLimits& limits) {
    std::FILE* const to = answers();
    if (to == nullptr) return helper_failed;
    while (const auto request = next_request(limits)) {
        limit_next_document(limits, request->size);
        const auto document = read(*request, limits);
        if (!document || !answer(to, *document)) break;
        malloc_trim(0);
    }
    return helper_done;
}

}  // namespace

int main(int count, char** words) {
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
