#include "form_format.h"

#include <unistd.h>

#include <filesystem>

#include "commands.h"
#include "terminal.h"

namespace merilo::cli {

std::string form_format(const Options& options, const std::string& file, const std::string& otherwise) {
    if (options.format_given) return options.format;
    std::string ending = std::filesystem::path(file).extension().string();
    for (char& letter : ending)
        if ('A' <= letter && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    if (ending == ".yml") ending = ".yaml";
    for (const std::string_view format : options.command->formats)
        if (ending == "." + std::string(format)) return std::string(format);
    return otherwise;
}

bool workbook_on_screen(const std::string& format, const std::string& file) { return format == "xlsx" && file == "-" && isatty(screen); }

}  // namespace merilo::cli
