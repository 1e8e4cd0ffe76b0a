#pragma once
#include <string>
#include <string_view>

#include "model/document_text.h"

namespace merilo {

/// What a program of another package made of a document.
struct ExternalRun {
    ReadTrouble trouble = ReadTrouble::none;  ///< no_reader: it is not installed
    std::string output;
    bool cut_off = false;  ///< it had more to say than it may
};

/// Runs the program (an absolute path) with the arguments, null-terminated, as they are: no shell, a bare environment. The
/// document is its standard input, as a file without a name that it may open again as /dev/stdin; what it complains of is
/// not heard. What takes longer than `seconds` is ended, and so is what outlives this process.
ExternalRun run_external(const char* program, const char* const* arguments, std::string_view document, std::size_t longest_output, int seconds);

}  // namespace merilo
