#include "commands.h"

#include "command_parts.h"
#include "report/report.h"

namespace merilo::cli {

const std::vector<std::string_view> fetch_options{"--allow-private", "--per-host", "--delay", "--timeout", "--max-size",
                                                  "--ca-file", "--confirm-after", "--max-age", "--ocr"};

std::vector<std::string_view> with(std::vector<std::string_view> options, const std::vector<std::string_view>& more) {
    options.insert(options.end(), more.begin(), more.end());
    return options;
}

std::vector<std::string_view> report_formats() {
    std::vector<std::string_view> names;
    for (const Reporter& reporter : all_reporters()) names.push_back(reporter.name);
    return names;
}

std::span<const Command> all_commands() {
    static const std::vector<Command> all = [] {
        std::vector<Command> commands;
        for (const auto& part : {submission_commands, evidence_commands, rubric_commands})
            for (Command& command : part()) commands.push_back(std::move(command));
        return commands;
    }();
    return all;
}

}  // namespace merilo::cli
