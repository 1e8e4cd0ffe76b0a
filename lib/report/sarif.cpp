// SARIF 2.1.0. A failed check is a result of kind «fail»; what nobody could check is «review», which is no fault; a
// finding that an expert's decision overrules stays and is marked as suppressed. A check that broke is told twice: as a
// result to review and as a notification of the run.
#include "report/sarif.h"

#include <algorithm>

#include "report/fingerprint.h"
#include "report/machine.h"
#include "report/page.h"
#include "report/reporters.h"
#include "report/wording.h"
#include "score/review.h"
#include "text/utf8.h"

namespace merilo {

namespace {

constexpr std::string_view schema_address = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// Writes one run; the parts are in the order in which they are read.
class SarifRun {
public:
    SarifRun(const Report& report, Lang lang) : report_(report), lang_(lang), prints_(fingerprints_of(report)) {}

    std::string write() {
        json_.begin_object();
        json_.field("$schema", schema_address);
        json_.field("version", "2.1.0");
        json_.key("runs");
        json_.begin_array();
        json_.begin_object();
        rules_ = write_sarif_tool(json_, report_, lang_);
        json_.field("language", lang_ == Lang::ru ? "ru" : "en");
        json_.field("columnKind", "unicodeCodePoints");
        write_invocation();
        write_artifacts();
        write_results();
        json_.end_object();
        json_.end_array();
        json_.end_object();
        return json_.take() + "\n";
    }

private:
    void write_invocation() {
        const bool broken = std::any_of(report_.evaluations.begin(), report_.evaluations.end(),
                                        [](const Evaluation& evaluation) { return evaluation.has(Outcome::error); });
        json_.key("invocations");
        json_.begin_array();
        json_.begin_object();
        json_.key("executionSuccessful");
        json_.boolean(report_.errors.empty() && !broken);
        json_.key("toolExecutionNotifications");
        json_.begin_array();
        for (const Error& error : report_.errors) write_notification(error);
        for (const Evaluation& evaluation : report_.evaluations)
            for (const Finding& finding : evaluation.findings)
                if (finding.outcome == Outcome::error) write_notification(evaluation, finding);
        json_.end_array();
        json_.end_object();
        json_.end_array();
    }

    void write_notification(const Error& error) {
        json_.begin_object();
        write_kind(error.fault == Fault::ours ? sarif_own_failure : unreadable_file);
        json_.field("level", "error");
        write_sarif_message(json_, "message", one_line(error.message.in(lang_)));
        write_location(error.place);
        json_.end_object();
    }

    void write_notification(const Evaluation& evaluation, const Finding& finding) {
        json_.begin_object();
        write_kind(sarif_own_failure);
        json_.key("associatedRule");
        json_.begin_object();
        json_.field("id", finding.check);
        if (const auto rule = rules_.find(finding.check); rule != rules_.end()) json_.field("index", rule->second);
        json_.end_object();
        json_.field("level", "error");
        write_sarif_message(json_, "message", finding_text(evaluation, finding, lang_));
        write_location(evaluation.submission.place(finding.mark));
        json_.end_object();
    }

    void write_kind(std::string_view id) {
        json_.key("descriptor");
        json_.begin_object();
        json_.field("id", id);
        json_.field("index", id == unreadable_file ? 0 : 1);
        json_.end_object();
    }

    void write_artifacts() {
        json_.key("artifacts");
        json_.begin_array();
        for (const Evaluation& evaluation : report_.evaluations) write_artifact(evaluation.submission.file, &evaluation);
        for (const Error& error : report_.errors) write_artifact(error.place.file, nullptr);
        json_.end_array();
    }

    void write_artifact(const std::string& file, const Evaluation* evaluation) {
        if (file.empty() || !artifacts_.emplace(file, static_cast<int>(artifacts_.size())).second) return;
        json_.begin_object();
        json_.key("location");
        json_.begin_object();
        json_.field("uri", uri_of(file));
        json_.end_object();
        if (evaluation) write_submission(*evaluation);
        json_.end_object();
    }

    void write_submission(const Evaluation& evaluation) {
        json_.key("roles");
        json_.begin_array();
        json_.text("analysisTarget");
        json_.end_array();
        json_.key("properties");
        json_.begin_object();
        json_.field("rubric", evaluation.rubric().name());
        json_.field("municipality", printable(evaluation.submission.municipality.name));
        json_.field_or_null("region", printable(evaluation.submission.municipality.region));
        json_.field("period", evaluation.submission.period);
        json_.field("claimed", evaluation.points.claimed);
        json_.field("confirmed", evaluation.points.confirmed);
        json_.field("possible", evaluation.points.possible);
        json_.field("awarded", evaluation.points.awarded);
        json_.field("max", evaluation.points.max);
        json_.end_object();
    }

    void write_results() {
        json_.key("results");
        json_.begin_array();
        for (std::size_t i = 0; i < report_.errors.size(); ++i)
            if (report_.errors[i].fault == Fault::input) write_result(report_.errors[i], prints_.errors[i]);
        for (std::size_t i = 0; i < report_.evaluations.size(); ++i)
            for (std::size_t k = 0; k < report_.evaluations[i].findings.size(); ++k)
                write_result(report_.evaluations[i], report_.evaluations[i].findings[k], prints_.findings[i][k]);
        json_.end_array();
    }

    void write_result(const Error& error, const std::string& print) {
        json_.begin_object();
        write_rule_of(unreadable_file);
        json_.field("kind", "fail");
        json_.field("level", "error");
        write_sarif_message(json_, "message", one_line(error.message.in(lang_)));
        write_location(error.place);
        write_print(print);
        write_suppressions({});
        json_.end_object();
    }

    void write_result(const Evaluation& evaluation, const Finding& finding, const std::string& print) {
        const bool failed = finding.outcome == Outcome::fail;
        const Decision* decision = overruling(evaluation, finding);
        json_.begin_object();
        write_rule_of(finding.check);
        json_.field("kind", failed ? "fail" : "review");
        json_.field("level", failed ? name(finding.severity) : "none");
        write_sarif_message(json_, "message", finding_text(evaluation, finding, lang_));
        write_location(evaluation.submission.place(finding.mark));
        write_print(print);
        write_suppressions(decision ? overruled_text(evaluation, *decision, lang_) : std::string());
        write_properties(evaluation, finding);
        json_.end_object();
    }

    void write_rule_of(std::string_view id) {
        json_.field("ruleId", id);
        if (const auto rule = rules_.find(id); rule != rules_.end()) json_.field("ruleIndex", rule->second);
    }

    void write_location(const Place& place) {
        json_.key("locations");
        json_.begin_array();
        if (!place.file.empty()) {
            json_.begin_object();
            write_physical(place);
            write_cell(place.cell);
            json_.end_object();
        }
        json_.end_array();
    }

    void write_physical(const Place& place) {
        json_.key("physicalLocation");
        json_.begin_object();
        json_.key("artifactLocation");
        json_.begin_object();
        json_.field("uri", uri_of(place.file));
        if (const auto known = artifacts_.find(place.file); known != artifacts_.end()) json_.field("index", known->second);
        json_.end_object();
        json_.key("region");
        json_.begin_object();
        json_.field("startLine", place.mark.line);
        json_.field("startColumn", place.mark.column);
        json_.end_object();
        json_.end_object();
    }

    /// «Цели!D14» is the cell D14 within its sheet.
    void write_cell(const std::string& cell) {
        if (cell.empty()) return;
        const std::size_t mark = cell.rfind('!');
        json_.key("logicalLocations");
        json_.begin_array();
        json_.begin_object();
        json_.field("name", mark == std::string::npos ? cell : cell.substr(mark + 1));
        json_.field("fullyQualifiedName", cell);
        json_.field("kind", "cell");
        json_.end_object();
        json_.end_array();
    }

    void write_print(const std::string& print) {
        json_.key("partialFingerprints");
        json_.begin_object();
        json_.field("merilo/v1", print);
        json_.end_object();
    }

    /// An empty list says «not suppressed»; its absence would leave that open.
    void write_suppressions(const std::string& justification) {
        json_.key("suppressions");
        json_.begin_array();
        if (!justification.empty()) {
            json_.begin_object();
            json_.field("kind", "external");
            json_.field("status", "accepted");
            json_.field("justification", justification);
            json_.end_object();
        }
        json_.end_array();
    }

    void write_properties(const Evaluation& evaluation, const Finding& finding) {
        json_.key("properties");
        json_.begin_object();
        json_.field("municipality", printable(evaluation.submission.municipality.name));
        json_.field_or_null("criterion", finding.criterion < 0 ? "" : evaluation.rubric().criteria[finding.criterion].id);
        json_.field_or_null("document", finding.document < 0 ? "" : printable(evaluation.submission.documents[finding.document].title));
        json_.field_or_null("pages", printable(finding.pages));
        json_.field("outcome", name(finding.outcome));
        json_.field("points_at_stake", finding.points_at_stake);
        json_.field("effect", text_of(finding.effect));
        json_.field("basis", name(finding.basis));
        json_.end_object();
    }

    const Report& report_;
    const Lang lang_;
    const Fingerprints prints_;
    SarifRules rules_;
    std::map<std::string, int> artifacts_;  ///< their places, by the files' names
    JsonWriter json_{2};
};

std::string write(const Report& report, const ReportOptions& options) { return SarifRun(report, options.lang).write(); }

}  // namespace

const Reporter sarif_reporter{
    "sarif", {"SARIF 2.1.0: замечания для просмотра кода и CI", "SARIF 2.1.0: findings for code viewers and CI"}, write, true};

}  // namespace merilo
