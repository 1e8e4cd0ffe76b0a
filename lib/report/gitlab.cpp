// GitLab's Code Quality report: one entry a finding, told apart by its fingerprint, so that a merge request shows which
// are new and which are mended. GitLab knows no «not checked» and no suppression: both are of severity «info».
#include "report/fingerprint.h"
#include "report/json_writer.h"
#include "report/machine.h"
#include "report/page.h"
#include "report/reporters.h"
#include "report/wording.h"
#include "score/review.h"

namespace merilo {

namespace {

std::string_view severity_of(const Evaluation& evaluation, const Finding& finding) {
    if (finding.outcome == Outcome::error) return "critical";
    if (finding.outcome == Outcome::not_checked || overruling(evaluation, finding)) return "info";
    switch (finding.severity) {
        case Severity::error: return "major";
        case Severity::warning: return "minor";
        case Severity::note: break;
    }
    return "info";
}

void write_entry(JsonWriter& json, std::string_view check, std::string_view severity, const std::string& description,
                 const std::string& print, const Place& place) {
    json.begin_object();
    json.field("description", one_line(description));
    json.field("check_name", check);
    json.field("fingerprint", print);
    json.field("severity", severity);
    json.key("location");
    json.begin_object();
    json.field("path", plain_path(place.file));
    json.key("lines");
    json.begin_object();
    json.field("begin", place.mark.line);
    json.end_object();
    json.end_object();
    json.end_object();
}

std::string description_of(const Evaluation& evaluation, const Finding& finding, Lang lang) {
    std::string text = finding_text(evaluation, finding, lang);
    if (finding.outcome != Outcome::fail) text = fmt::format("{}: {}", label(finding, lang), text);
    return text + decision_note(evaluation, finding, lang);
}

std::string write(const Report& report, const ReportOptions& options) {
    const Fingerprints prints = fingerprints_of(report);
    JsonWriter json(2);
    json.begin_array();
    for (std::size_t i = 0; i < report.errors.size(); ++i)
        write_entry(json, unreadable_file, "blocker", report.errors[i].message.in(options.lang), prints.errors[i], report.errors[i].place);
    for (std::size_t i = 0; i < report.evaluations.size(); ++i) {
        const Evaluation& evaluation = report.evaluations[i];
        for (std::size_t k = 0; k < evaluation.findings.size(); ++k) {
            const Finding& finding = evaluation.findings[k];
            write_entry(json, finding.check, severity_of(evaluation, finding), description_of(evaluation, finding, options.lang),
                        prints.findings[i][k], evaluation.submission.place(finding.mark));
        }
    }
    json.end_array();
    return json.take() + "\n";
}

}  // namespace

const Reporter gitlab_reporter{
    "gitlab", {"отчёт Code Quality для GitLab", "a Code Quality report for GitLab"}, write, true};

}  // namespace merilo
