#include <array>

#include "report/reporters.h"

namespace merilo {

std::span<const Reporter> all_reporters() {
    static const std::array all{terminal_reporter, markdown_reporter, summary_reporter, html_reporter, json_reporter, jsonl_reporter, sarif_reporter,
                                junit_reporter, github_reporter, gitlab_reporter, csv_reporter, csv_findings_reporter, xlsx_reporter};
    return all;
}

const Reporter* find_reporter(std::string_view name) {
    for (const Reporter& reporter : all_reporters())
        if (reporter.name == name) return &reporter;
    return nullptr;
}

}  // namespace merilo
