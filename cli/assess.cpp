#include "assess.h"

#include <algorithm>

#include "annotate.h"
#include "exit_code.h"
#include "fetch.h"
#include "output.h"
#include "report/explain.h"
#include "submissions.h"
#include "text/say.h"
#include "written.h"

namespace merilo::cli {

namespace {

constexpr Pair unknown_criterion{"неизвестная позиция", "unknown criterion"};

/// The exit code that one evaluation calls for.
int weigh(const Evaluation& evaluation, const Options& options, FailOn fail_on) {
    const auto failed = [&](const Finding& finding) {
        return finding.outcome == Outcome::fail && reaches(finding.severity, fail_on);
    };
    const int points = evaluation.points.awarded.value_or(evaluation.points.confirmed);
    int code = clean;
    if (options.strict && evaluation.has(Outcome::not_checked)) code = heavier(code, unchecked);
    if (std::ranges::any_of(evaluation.findings, failed)) code = heavier(code, findings);
    if (options.min_score && points < *options.min_score) code = heavier(code, findings);
    if (evaluation.has(Outcome::error)) code = heavier(code, our_failure);
    return code;
}

/// Line by line as evaluations come, keeping none.
int stream(Session& session, View view, FailOn fail_on) {
    const Options& options = session.options();
    Output output(options.output);
    session.forget_complaints();  // memory must not grow with the number of files
    each_evaluation(session, [&](Evaluation&& evaluation) {
        session.add(weigh(evaluation, options, fail_on));
        return output.write(jsonl_line(evaluation, telling(options, options.output, view)));
    });
    session.check_archive();
    if (const auto error = output.finish()) session.complain_of(std::span(&*error, 1));
    return session.exit_code();
}

/// The files come first, also when nothing good was met: whoever collects them reads there what went wrong. Of a run
/// that could not begin, only what tells of errors is written.
int tell(Session& session, View view, Report&& report) {
    const Options& options = session.options();
    report.errors = session.complaints();
    const auto has_a_say = [&](const Reporter& reporter) { return session.ready() || reporter.tells_errors; };
    for (const auto& [reporter, file] : options.reports) {
        if (!has_a_say(*reporter)) continue;
        ReportOptions told = telling(options, file, view);
        told.quiet = told.quiet && file == "-";  // a short screen is no reason for a short file
        if (const auto error = write_output(file, reporter->write(report, told))) session.complain_of(std::span(&*error, 1));
    }
    const Reporter& main = *find_reporter(options.format);
    if (!has_a_say(main)) return session.exit_code();
    if (report.evaluations.empty() && options.format == options.command->formats.front()) return session.exit_code();
    return session.finish(main.write(report, telling(options, options.output, view)));
}

/// Whether any known rubric has the row; otherwise the nearest one is suggested.
bool known_row(Session& session, const std::string& id) {
    std::vector<std::string_view> known;
    for (const Rubric* rubric : session.rubrics().all()) {
        if (rubric->criterion_named(id) >= 0) return true;
        for (const Criterion& criterion : rubric->criteria) known.push_back(criterion.id);
    }
    session.refuse(unknown(unknown_criterion, id, known));
    return false;
}

int tell_why(Session& session, const Report& report) {
    std::string text;
    for (const Evaluation& evaluation : report.evaluations) {
        const int criterion = evaluation.rubric().criterion_named(session.options().why);
        if (criterion >= 0) text += why(evaluation, criterion, session.options().lang);
    }
    return session.finish(text);
}

}  // namespace

bool reaches(Severity severity, FailOn fail_on) {
    switch (fail_on) {
        case FailOn::error: return severity == Severity::error;
        case FailOn::warning: return severity != Severity::note;
        case FailOn::note: return true;
        case FailOn::never: break;
    }
    return false;
}

int assess(const Options& options, View view, FailOn usual) {
    Session session(options);
    if (options.schema) return session.finish(results_schema());
    session.read_reviews();
    if (session.ready() && options.fetch && !fetch_first(session)) return session.exit_code();
    session.open_evidence();
    if (!session.ready()) return options.why.empty() ? tell(session, view, {{}, options.as_of}) : session.exit_code();
    if (!options.why.empty() && !known_row(session, options.why)) return session.exit_code();

    const FailOn fail_on = options.fail_on.value_or(usual);
    if (!options.annotate.empty() && !can_annotate(session)) return session.exit_code();
    if (options.format == "jsonl" && options.reports.empty() && options.why.empty() && options.annotate.empty()) return stream(session, view, fail_on);
    Report report;
    report.as_of = options.as_of;
    each_reading(session, [&](Reading&& reading) {
        session.complain_of(reading.errors);
        if (!options.annotate.empty()) annotate(session, reading.file, reading.evaluation ? &*reading.evaluation : nullptr, reading.errors);
        if (!reading.evaluation) return true;
        session.add(weigh(*reading.evaluation, options, fail_on));
        report.evaluations.push_back(std::move(*reading.evaluation));
        return true;
    });
    session.check_archive();
    return options.why.empty() ? tell(session, view, std::move(report)) : tell_why(session, report);
}

}  // namespace merilo::cli
