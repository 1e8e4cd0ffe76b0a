#include "score/review_start.h"

#include "check/shared.h"
#include "score/findings.h"
#include "text/dates.h"
#include "text/say.h"
#include "text/utf8.h"

namespace merilo {
namespace {

constexpr Pair head{
    "# Экспертное заключение на представление {}\n"
    "# Впишите себя в expert. Решение по позиции — строка под decisions:\n"
    "#   goals.alignment: {{points: 1, reason: \"…\", basis: \"с. 3\"}}\n"
    "# reason обязателен, если балл отличается от заявленного. Позиция без решения получает подтверждённый балл.\n"
    "# ineffective — показатели (indicators.…), признанные неэффективными: их мониторинг не засчитывается.\n",
    "# Review of the submission {}\n"
    "# Name yourself under expert. A decision is a line under decisions:\n"
    "#   goals.alignment: {{points: 1, reason: \"…\", basis: \"p. 3\"}}\n"
    "# reason is required where the points differ from the claim. A row without a decision gets its confirmed points.\n"
    "# ineffective lists indicator rows (indicators.…) found ineffective: their monitoring does not count.\n"};
constexpr Pair row_line{"  # {} {} — {}: заявлено {}, подтверждено {}, возможно {}",
                        "  # {} {} — {}: claimed {}, confirmed {}, possible {}"};
constexpr Pair row_unanswered{"  # {} {} — {}: нет ответа", "  # {} {} — {}: not answered"};
constexpr Pair to_judge{"  #   решите: {} — {}", "  #   to judge: {} — {}"};
constexpr Pair cited{"  #   {}: {}, {}{}", "  #   {}: {}, {}{}"};
constexpr Pair evidence_word{"документ", "document"}, new_goals_word{"новые цели", "new goals"};
constexpr Pair no_address{"без ссылки", "not linked"};
constexpr Pair on_pages{", с. {}", ", p. {}"};
constexpr Pair finding_line{"  #   {} [{}] {}", "  #   {} [{}] {}"};

/// A YAML scalar in double quotes, whatever is in it.
std::string scalar(std::string_view text) {
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') result += '\\';
        if (c == '\n' || c == '\t' || c == '\r') result += ' ';
        else result += c;
    }
    return result + "\"";
}

/// Text inside a comment must not break its line.
std::string one_line(std::string_view text) {
    std::string result = printable(text);
    for (char& c : result)
        if (c == '\n' || c == '\r') c = ' ';
    return result;
}

/// A failure by its severity; what is not checked is no failure.
const Pair& word_for(const Finding& finding) {
    return finding.outcome == Outcome::fail ? title(finding.severity) : title(finding.outcome);
}

/// The row's documents, so that the expert need not keep the submission open beside the review.
void write_documents(const Submission& submission, int index, Lang lang, std::string& out) {
    const Answer* answer = submission.answer(index);
    if (!answer) return;
    for (const Citation& citation : answer->citations) {
        const Document& document = submission.documents[citation.document];
        const Said address = address_of(document).empty() ? say(no_address) : say({"{}", "{}"}, address_of(document));
        const Said pages = citation.pages.empty() ? Said{} : say(on_pages, citation.pages);
        const Pair& word = citation.role == Role::new_goals ? new_goals_word : evidence_word;
        out += one_line(say(cited, word, quoted(document.title), address, pages).in(lang)) + "\n";
    }
}

void write_row(const Evaluation& evaluation, int index, Lang lang, std::string& out) {
    const Criterion& row = evaluation.rubric().criteria[index];
    const CriterionResult& result = evaluation.criteria[index];
    if (!result.applicable) return;
    const Points& points = result.points;
    const Said line = result.answered ? say(row_line, row.number, row.id, row.title, points.claimed, points.confirmed, points.possible)
                                      : say(row_unanswered, row.number, row.id, row.title);
    out += one_line(line.in(lang)) + "\n";
    if (!result.answered) return;
    write_documents(evaluation.submission, index, lang, out);
    for (const ScoreLevel& level : row.levels)
        if (level.needs == Needs::judgement && level.points <= points.claimed)
            out += one_line(say(to_judge, level.points, level.title).in(lang)) + "\n";
    for (const Finding* finding : findings_of_row(evaluation, index))
        out += one_line(say(finding_line, word_for(*finding), finding->check, finding->message).in(lang)) + "\n";
}

}  // namespace

std::string start_review(const Evaluation& evaluation, Lang lang, const Date& date) {
    const Submission& submission = evaluation.submission;
    const Municipality& municipality = submission.municipality;
    std::string out = say(head, one_line(submission.file)).in(lang);
    out += "format: 1\nrubric: " + evaluation.rubric().name() + "\n";
    out += "municipality: {name: " + scalar(municipality.name);
    if (!municipality.region.empty()) out += ", region: " + scalar(municipality.region);
    if (!municipality.code.empty()) out += ", code: " + scalar(municipality.code);
    out += "}\nperiod: " + std::to_string(submission.period) + "\nexpert: \"\"\ndate: " + iso(date) + "\n";
    out += "ineffective: []\ndecisions:\n";
    for (std::size_t i = 0; i < evaluation.criteria.size(); ++i) write_row(evaluation, static_cast<int>(i), lang, out);
    return out;
}

}  // namespace merilo
