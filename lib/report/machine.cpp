#include "report/machine.h"

#include "report/pages.h"
#include "report/wording.h"
#include "score/review.h"
#include "text/utf8.h"

namespace merilo {

std::string finding_text(const Evaluation& evaluation, const Finding& finding, Lang lang) {
    std::string text = finding.criterion < 0 ? "" : evaluation.rubric().criteria[finding.criterion].number + ". ";
    text += message_text(evaluation, finding, lang);
    if (finding.fix.empty()) return one_line(text);
    const bool ended = text.ends_with('.') || text.ends_with('!') || text.ends_with('?');
    return one_line(text + (ended ? " " : ". ") + advice_text(finding, lang));
}

std::string overruled_text(const Evaluation& evaluation, const Decision& decision, Lang lang) {
    std::string text = tell(lang, {"{}, присуждено {}", "{}, awarded {}"}, evaluation.expert, decision.points);
    if (!decision.reason.empty()) text += ": " + decision.reason;
    if (!decision.basis.empty()) text += " (" + decision.basis + ")";
    return one_line(text);
}

std::string decision_note(const Evaluation& evaluation, const Finding& finding, Lang lang) {
    const Decision* decision = overruling(evaluation, finding);
    if (!decision) return {};
    return tell(lang, {" Решено экспертом: {}", " Decided by an expert: {}"}, overruled_text(evaluation, *decision, lang));
}

std::string plain_path(const std::string& file) {
    std::string_view rest = file;
    while (rest.starts_with("./")) {
        rest.remove_prefix(2);
        rest.remove_prefix(std::min(rest.find_first_not_of('/'), rest.size()));
    }
    return printable(rest);
}

}  // namespace merilo
