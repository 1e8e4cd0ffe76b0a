#pragma once
#include <string>

namespace merilo {

inline constexpr const char* catdoc_program = "/usr/bin/catdoc";

/// What documents are read with on this machine. Empty: it is not there.
struct Equipment {
    std::string poppler;    ///< its version
    std::string catdoc;     ///< the program's path
    std::string tesseract;  ///< its version
    std::string languages;  ///< those that tesseract has words of, «eng osd rus»
};

/// Looks for it; `tesseract` is the program's absolute path, or empty.
Equipment equipment(const std::string& tesseract);

}  // namespace merilo
