#include <algorithm>

#include "assess.h"
#include "check/all_checks.h"
#include "exit_code.h"
#include "files.h"
#include "load/tree.h"
#include "output.h"
#include "report/explain.h"
#include "report/json_writer.h"
#include "submissions.h"
#include "terminal.h"
#include "text/dates.h"
#include "text/say.h"

namespace merilo::cli {

namespace {

constexpr Pair in_order_line{"{}: в порядке\n", "{}: in order\n"};

struct Validated {
    std::string file;
    std::vector<Error> errors;
};

/// Faults of the form: what kept the file from being read, and claims that no level of a row allows.
Validated faults_of(Reading&& reading, Session& session, FailOn fail_on) {
    Validated result{reading.file, std::move(reading.errors)};
    for (const Error& error : result.errors) session.add(error.fault == Fault::ours ? our_failure : bad_input);
    if (!reading.evaluation) return result;
    for (const Finding& finding : reading.evaluation->findings) {
        if (!find_check(finding.check)->of_form || finding.outcome != Outcome::fail) continue;
        Place place = reading.evaluation->submission.place(finding.mark);
        const auto text = read_file(reading.file);
        const std::string line = text && place.cell.empty() ? source_line(*text, finding.mark.line) : "";
        result.errors.push_back({std::move(place), finding.message, line, Fault::input});
        if (reaches(finding.severity, fail_on)) session.add(findings);
    }
    return result;
}

std::string as_json(const std::vector<Validated>& all, const Options& options) {
    JsonWriter json(2);
    json.begin_object();
    json.field("tool", "merilo");
    json.field("version", version());
    json.field("as_of", iso(options.as_of));
    json.key("results");
    json.begin_array();
    for (const Validated& each : all) {
        json.begin_object();
        json.field("file", each.file);
        json.key("valid");
        json.boolean(each.errors.empty());
        json.key("errors");
        json.begin_array();
        for (const Error& error : each.errors) {
            json.begin_object();
            json.field("line", error.place.mark.line);
            json.field("column", error.place.mark.column);
            json.field_or_null("cell", error.place.cell);
            json.field("message", error.message.in(options.lang));
            json.end_object();
        }
        json.end_array();
        json.end_object();
    }
    json.end_array();
    json.end_object();
    return json.take() + "\n";
}

std::string as_text(const std::vector<Validated>& all, const Options& options) {
    std::string text;
    for (const Validated& each : all)
        if (each.errors.empty() && !options.quiet) text += say(in_order_line, each.file).in(options.lang);
    return text;
}

}  // namespace

int run_validate(const Options& options) {
    Session session(options);
    if (!session.ready()) return session.exit_code();
    std::vector<Validated> all;
    each_reading(session, [&](Reading&& reading) {
        all.push_back(faults_of(std::move(reading), session, options.fail_on.value_or(FailOn::error)));
        const auto& errors = all.back().errors;
        if (!errors.empty()) complain(errors_text(errors, options.lang, colour_wanted(complaints_screen, options.no_color)));
        return true;
    });
    return session.finish(options.format == "json" ? as_json(all, options) : as_text(all, options));
}

}  // namespace merilo::cli
