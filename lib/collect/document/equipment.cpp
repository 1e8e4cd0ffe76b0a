#include "collect/document/equipment.h"

#include <unistd.h>

#include "collect/document/external.h"
#include "collect/document/readers.h"

namespace merilo {
namespace {

std::string output_of(const std::string& program, const char* argument) {
    constexpr std::size_t longest = 64 * 1024;
    constexpr int seconds = 10;
    const char* const arguments[] = {argument, nullptr};
    return run_external(program.c_str(), arguments, {}, longest, seconds).output;
}

/// The first line is a heading, every other one a language.
std::string languages_in(const std::string& list) {
    std::string languages;
    for (std::size_t from = list.find('\n'); from < list.size(); from = list.find('\n', from + 1)) {
        const std::string line = list.substr(from + 1, list.find('\n', from + 1) - from - 1);
        if (!line.empty()) languages += (languages.empty() ? "" : " ") + line;
    }
    return languages;
}

/// «tesseract 5.3.0» and more lines.
std::string version_in(const std::string& text) {
    const std::string line = text.substr(0, text.find('\n'));
    return line.substr(line.rfind(' ') + 1);
}

}  // namespace

Equipment equipment(const std::string& tesseract) {
    Equipment found;
    found.poppler = poppler_version();
    if (access(catdoc_program, X_OK) == 0) found.catdoc = catdoc_program;
    if (tesseract.empty()) return found;
    found.tesseract = version_in(output_of(tesseract, "--version"));
    found.languages = languages_in(output_of(tesseract, "--list-langs"));
    return found;
}

}  // namespace merilo
