#include "report/reporters.h"
#include "report/result_json.h"
#include "text/dates.h"

namespace merilo {

namespace {

std::string write(const Report& report, const ReportOptions& options) {
    JsonWriter json(2);
    json.begin_object();
    json.field("tool", "merilo");
    json.field("version", version());
    json.field("as_of", iso(report.as_of));
    json.key("results");
    json.begin_array();
    for (const Evaluation& evaluation : report.evaluations) write_result(json, evaluation, options.lang);
    json.end_array();
    json.end_object();
    return json.take() + "\n";
}

}  // namespace

const Reporter json_reporter{
    "json", {"JSON для программ: один объект на весь запуск", "JSON for programs: one object a run"}, write};

}  // namespace merilo
