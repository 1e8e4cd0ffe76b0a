#include "targets.h"

#include <algorithm>
#include <filesystem>

#include "text/say.h"

namespace merilo::cli {

namespace {

namespace fs = std::filesystem;

constexpr Pair two_on_stdout{"в стандартный вывод идёт больше одного отчёта: направьте остальные в файлы (--report, --output)",
                             "more than one report goes to standard output: send the others to files (--report, --output)"};
constexpr Pair two_in_file{"в один файл идёт больше одного результата: {}", "more than one result goes to one file: {}"};
constexpr Pair over_input{"результат записался бы поверх исходного файла: {}; укажите другое имя", "the result would overwrite a file that is read: {}; give another name"};

/// «-» is a stream; devices and pipes are no files to overwrite.
bool is_file(const std::string& path) {
    std::error_code code;
    const fs::file_status status = fs::status(path, code);
    return path != "-" && (!fs::exists(status) || fs::is_regular_file(status));
}

/// Whether both are there and are one file.
bool same_existing(const std::string& one, const std::string& other) {
    std::error_code code;
    return fs::equivalent(one, other, code);
}

/// Whether two paths lead to one file, whichever way they are written; neither need exist.
bool same_file(const std::string& one, const std::string& other) {
    if (same_existing(one, other)) return true;
    std::error_code code;
    const fs::path first = fs::weakly_canonical(fs::absolute(one, code), code);
    return !first.empty() && first == fs::weakly_canonical(fs::absolute(other, code), code);
}

std::vector<std::string> read_files(const Options& options) {
    std::vector<std::string> files = options.arguments;
    files.insert(files.end(), options.rubrics.begin(), options.rubrics.end());
    if (!options.reviews.empty()) files.push_back(options.reviews);
    if (!options.archive.empty()) files.push_back(options.archive);
    return files;
}

}  // namespace

std::optional<Said> clash_of_targets(const Options& options) {
    std::vector<std::string> targets{options.output};
    for (const ReportTarget& report : options.reports) targets.push_back(report.file);
    if (!options.annotate.empty()) targets.push_back(options.annotate);
    if (std::ranges::count(targets, "-") > 1) return say(two_on_stdout);
    const std::vector<std::string> inputs = read_files(options);
    for (auto target = targets.begin(); target != targets.end(); ++target) {
        if (!is_file(*target)) continue;
        const auto same = [&](const std::string& other) { return is_file(other) && same_file(*target, other); };
        if (std::any_of(targets.begin(), target, same)) return say(two_in_file, *target);
        if (std::ranges::any_of(inputs, [&](const std::string& input) { return same_existing(*target, input); }))
            return say(over_input, *target);
    }
    return std::nullopt;
}

}  // namespace merilo::cli
