// JUnit's XML: a suite is a submission, a case is a row. A case fails when a failed check is an error or takes points away,
// and no expert has decided otherwise; it is skipped when the row is outside the declared cycle, has no answer, or was
// not checked. The other findings are its output. A file that could not be read is a suite with one case, an error.
// The municipality stands in the case's class too, as some readers throw the cases of all suites together.
#include <algorithm>
#include <map>

#include "report/machine.h"
#include "text/markup.h"
#include "report/reporters.h"
#include "report/wording.h"
#include "score/review.h"

namespace merilo {

namespace {

constexpr Pair outside_cycle{"этап не входит в объявленный цикл", "the stage is outside the declared cycle"};
constexpr Pair no_answer{"нет ответа по позиции", "the row has no answer"};
constexpr Pair whole_submission{"Представление в целом", "The submission as a whole"};

std::string attribute(std::string_view name, std::string_view value) {
    return fmt::format(" {}=\"{}\"", name, escape_xml(value));
}

std::string attribute(std::string_view name, int value) { return fmt::format(" {}=\"{}\"", name, value); }

struct Counts {
    int tests = 0, failures = 0, errors = 0, skipped = 0;

    std::string attributes() const {
        return attribute("tests", tests) + attribute("failures", failures) + attribute("errors", errors) +
               attribute("skipped", skipped);
    }
    void add(const Counts& other) {
        tests += other.tests, failures += other.failures, errors += other.errors, skipped += other.skipped;
    }
};

/// What one row's findings mean for its case.
struct RowCase {
    std::vector<const Finding*> broken, failed, unchecked, others;
};

bool fails(const Finding& finding) {
    const bool costs = finding.effect.kind != Effect::Kind::notes && finding.points_at_stake > 0;
    return finding.outcome == Outcome::fail && (costs || finding.severity == Severity::error);
}

/// `row` -1: the findings of the submission as a whole.
RowCase case_of(const Evaluation& evaluation, int row) {
    RowCase result;
    for (const Finding& finding : evaluation.findings) {
        if (finding.criterion != row) continue;
        auto& kind = overruling(evaluation, finding)              ? result.others
                     : finding.outcome == Outcome::error          ? result.broken
                     : finding.outcome == Outcome::not_checked    ? result.unchecked
                     : fails(finding)                             ? result.failed
                                                                  : result.others;
        kind.push_back(&finding);
    }
    return result;
}

/// Writes the suites and counts their cases.
class JunitSuite {
public:
    JunitSuite(const Evaluation& evaluation, Lang lang) : evaluation_(evaluation), lang_(lang) {
        if (std::any_of(evaluation.findings.begin(), evaluation.findings.end(), [](const Finding& f) { return f.criterion < 0; }))
            add_case(-1);
        for (std::size_t i = 0; i < evaluation.criteria.size(); ++i) add_case(static_cast<int>(i));
    }

    const Counts& counts() const { return counts_; }

    std::string text() const {
        const Submission& submission = evaluation_.submission;
        std::string text = "  <testsuite" + attribute("name", submission_text(submission, lang_)) + counts_.attributes() + ">\n";
        text += "    <properties>\n" + property("file", submission.file) + property("rubric", evaluation_.rubric().name());
        const Points& points = evaluation_.points;
        text += property("claimed", std::to_string(points.claimed)) + property("confirmed", std::to_string(points.confirmed)) +
                property("possible", std::to_string(points.possible));
        if (points.awarded) text += property("awarded", std::to_string(*points.awarded));
        return text + property("max", std::to_string(points.max)) + "    </properties>\n" + cases_ + "  </testsuite>\n";
    }

private:
    static std::string property(std::string_view name, std::string_view value) {
        return "      <property" + attribute("name", name) + attribute("value", value) + "/>\n";
    }

    void add_case(int row) {
        ++counts_.tests;
        const Place place = evaluation_.submission.place(row < 0 ? Mark{} : evaluation_.submission.place_of(row));
        const std::string inner = inner_text(row);
        cases_ += "    <testcase" + attribute("classname", class_of(row)) + attribute("name", name_of(row)) +
                  attribute("file", plain_path(place.file)) + attribute("line", place.mark.line);
        cases_ += inner.empty() ? "/>\n" : ">\n" + inner + "    </testcase>\n";
    }

    /// A point separates a class from its packages.
    std::string class_of(int row) const {
        const Rubric& rubric = evaluation_.rubric();
        std::string section = row < 0 ? rubric.title.in(lang_) : rubric.sections[rubric.criteria[row].section].title.in(lang_);
        std::replace(section.begin(), section.end(), '.', ' ');
        return evaluation_.submission.municipality.name + "." + section;
    }

    std::string name_of(int row) const {
        if (row < 0) return std::string(whole_submission.in(lang_));
        const Criterion& criterion = evaluation_.rubric().criteria[row];
        return criterion.number + " " + criterion.title.in(lang_);
    }

    std::string inner_text(int row) {
        const RowCase found = case_of(evaluation_, row);
        std::vector<const Finding*> others = found.others;
        const auto add = [&others](const std::vector<const Finding*>& more) { others.insert(others.end(), more.begin(), more.end()); };
        std::string text;
        if (row >= 0 && !evaluation_.criteria[row].applicable) return skipped(tell(lang_, outside_cycle));
        if (!found.broken.empty()) {
            ++counts_.errors;
            text = element("error", found.broken);
            add(found.failed), add(found.unchecked);
        } else if (!found.failed.empty()) {
            ++counts_.failures;
            text = element("failure", found.failed);
            add(found.unchecked);
        } else if (unanswered(row)) {
            text = skipped(tell(lang_, no_answer));
            add(found.unchecked);
        } else if (!found.unchecked.empty()) {
            text = skipped(finding_text(evaluation_, *found.unchecked.front(), lang_));
            if (found.unchecked.size() > 1) add(found.unchecked);
        }
        if (!others.empty()) text += "      <system-out>" + lines(others) + "</system-out>\n";
        return text;
    }

    bool unanswered(int row) const {
        if (row < 0) return false;
        const CriterionResult& result = evaluation_.criteria[row];
        return !result.answered && !result.decision && result.points.max > 0;
    }

    std::string skipped(std::string_view reason) {
        ++counts_.skipped;
        return "      <skipped" + attribute("message", reason) + "/>\n";
    }

    std::string element(std::string_view name, const std::vector<const Finding*>& findings) const {
        const std::string message = finding_text(evaluation_, *findings.front(), lang_);
        return fmt::format("      <{}{}{}>{}</{}>\n", name, attribute("message", message),
                           attribute("type", findings.front()->check), lines(findings), name);
    }

    std::string lines(const std::vector<const Finding*>& findings) const {
        std::string text;
        for (const Finding* finding : findings) {
            text += text.empty() ? "" : "\n";
            text += fmt::format("{}: {} [{}] {}{}", place_text(evaluation_, finding->mark, lang_), label(*finding, lang_), finding->check,
                                finding_text(evaluation_, *finding, lang_), decision_note(evaluation_, *finding, lang_));
        }
        return escape_xml(text);
    }

    const Evaluation& evaluation_;
    const Lang lang_;
    Counts counts_;
    std::string cases_;
};

/// Everything that went wrong with one file, as one suite.
std::string unreadable_suite(const std::string& file, const std::vector<const Error*>& errors, Lang lang) {
    std::string lines;
    for (const Error* error : errors)
        lines += (lines.empty() ? "" : "\n") + place_text(error->place, lang) + ": " + error->message.in(lang);
    const std::string message = errors.front()->message.in(lang);
    return "  <testsuite" + attribute("name", file) + Counts{1, 0, 1, 0}.attributes() + ">\n    <testcase" +
           attribute("classname", "merilo") + attribute("name", tell(lang, {"{}: чтение", "{}: reading"}, file)) +
           attribute("file", plain_path(file)) + attribute("line", errors.front()->place.mark.line) + ">\n      <error" +
           attribute("message", message) + attribute("type", unreadable_file) + ">" + escape_xml(lines) +
           "</error>\n    </testcase>\n  </testsuite>\n";
}

std::string write(const Report& report, const ReportOptions& options) {
    Counts all;
    std::string suites;
    std::map<std::string, std::vector<const Error*>> errors;
    for (const Error& error : report.errors) errors[error.place.file].push_back(&error);
    for (const auto& [file, messages] : errors) {
        suites += unreadable_suite(file, messages, options.lang);
        all.add({1, 0, 1, 0});
    }
    for (const Evaluation& evaluation : report.evaluations) {
        const JunitSuite suite(evaluation, options.lang);
        suites += suite.text();
        all.add(suite.counts());
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites" + attribute("name", "merilo") + all.attributes() + ">\n" +
           suites + "</testsuites>\n";
}

}  // namespace

const Reporter junit_reporter{
    "junit", {"JUnit: позиции как тесты, для CI", "JUnit: rows as test cases, for CI"}, write, true};

}  // namespace merilo
