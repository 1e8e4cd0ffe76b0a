#include "report/reporters.h"
#include "report/result_json.h"

namespace merilo {

std::string jsonl_line(const Evaluation& evaluation, const ReportOptions& options) {
    JsonWriter json(0);
    write_result(json, evaluation, options.lang);
    return json.take() + "\n";
}

namespace {

std::string write(const Report& report, const ReportOptions& options) {
    std::string lines;
    for (const Evaluation& evaluation : report.evaluations) lines += jsonl_line(evaluation, options);
    return lines;
}

}  // namespace

const Reporter jsonl_reporter{
    "jsonl", {"JSON по строкам: одно представление — одна строка", "JSON lines: one line a submission"}, write};

}  // namespace merilo
