#include <algorithm>

#include "check/all_checks.h"
#include "report/groups.h"
#include "report/html/html_parts.h"
#include "report/html/spots.h"
#include "report/pages.h"
#include "score/suggest.h"

namespace merilo {

namespace {

/// Writes the rows of one submission; remembers what has been told in full, which another row only refers to.
class Rows {
public:
    Rows(HtmlWriter& out, const Evaluation& evaluation, const HtmlPlace& place)
        : out_(out), evaluation_(evaluation), place_(place), numbers_(evaluation), lang_(out.lang()) {}

    void write(int index);

private:
    const Criterion& criterion(int index) const { return evaluation_.rubric().criteria[index]; }
    void caption(const Pair& words) { out_.leaf("p", words.in(lang_), {{"class", "label"}}); }
    void write_summary(int index);
    void write_levels(const Criterion& row);
    void write_citations(const Answer& answer);
    void write_citation(const Answer& answer, int citation);
    void write_marks(int index, int citation);
    void write_findings(int index);
    void write_finding(const Finding& finding);
    void write_why(const CriterionResult& row);

    HtmlWriter& out_;
    const Evaluation& evaluation_;
    const HtmlPlace& place_;
    const DocumentNumbers numbers_;
    const Lang lang_;
    std::vector<const Finding*> told_;
};

struct RowStanding {
    std::string_view mark;
    Pair words;
};

RowStanding standing_of(const Evaluation& evaluation, int index) {
    const CriterionResult& row = evaluation.criteria[index];
    if (!row.applicable) return {"outside", {"вне цикла", "outside the cycle"}};
    if (!row.answered) return {"empty", {"нет ответа", "no answer"}};
    if (row.points.claimed == 0 && row.points.awarded.value_or(0) == 0) return {"outside", {"заявлен 0", "claimed 0"}};
    if (!lost_points(row)) return {"holds", {"как заявлено", "as claimed"}};
    if (row.points.awarded) return {"lost", {"ниже заявленного", "below the claim"}};
    if (awaits_expert(evaluation, index)) return {"waits", {"ждёт эксперта", "awaits the expert"}};
    if (row.points.possible >= row.points.claimed) return {"open", {"не подтверждено", "not confirmed"}};
    return {"lost", {"ниже заявленного", "below the claim"}};
}

bool only_notes(const Rubric& rubric, std::string_view check) {
    const CheckRule* rule = rubric.rule(check);
    return rule && rule->effect.kind == Effect::Kind::notes;
}

void Rows::write_summary(int index) {
    const CriterionResult& row = evaluation_.criteria[index];
    const RowStanding standing = standing_of(evaluation_, index);
    out_.open("summary");
    out_.leaf("span", criterion(index).number, {{"class", "number"}});
    out_.leaf("span", criterion(index).title.in(lang_), {{"class", "title"}});
    out_.leaf("span", standing.words.in(lang_), {{"class", "state"}});
    const std::string points = row.points.awarded ? std::to_string(*row.points.awarded) : interval(row.points);
    out_.leaf("span", tell(lang_, {"{} из {}", "{} of {}"}, points, row.points.max), {{"class", "points"}});
    out_.close();
}

void Rows::write_levels(const Criterion& row) {
    std::string text;
    for (const ScoreLevel& level : row.levels) {
        text += (text.empty() ? "" : "; ") + std::to_string(level.points) + " — " + level.title.in(lang_);
        if (level.needs == Needs::judgement) text += tell(lang_, {" (решает эксперт)", " (an expert decides)"});
    }
    out_.leaf("p", tell(lang_, {"Уровни: {}", "Levels: {}"}, text), {{"class", "levels"}});
}

/// What became of the checks on one citation: the failed ones by name, the others by number.
void Rows::write_marks(int index, int citation) {
    std::string failed, noted, open;
    int passed = 0, accepted = 0, unchecked = 0;
    const auto add = [&](std::string& list, std::string_view check) { list += (list.empty() ? "" : "; ") + check_title(check, lang_); };
    for (const CheckMark& mark : evaluation_.checked) {
        if (mark.criterion != index || mark.citation != citation) continue;
        if (mark.outcome == Outcome::pass) ++passed;
        else if (mark.accepted) ++accepted;
        else if (mark.outcome == Outcome::not_checked) add(open, mark.check), ++unchecked;
        else add(only_notes(evaluation_.rubric(), mark.check) ? noted : failed, mark.check);
    }
    const auto tell_of = [&](std::string_view kind, const std::string& text) { out_.leaf("li", text, {{"class", kind}}); };
    out_.open("ul", {{"class", "verdicts"}});
    if (!failed.empty()) tell_of("fail", tell(lang_, {"недостатки: {}", "faults: {}"}, failed));
    if (!noted.empty()) tell_of("note", tell(lang_, {"замечено: {}", "noted: {}"}, noted));
    if (unchecked > 3) tell_of("unchecked", tell(lang_, {"не проведено проверок: {}", "checks not made: {}"}, unchecked));
    else if (unchecked > 0) tell_of("unchecked", tell(lang_, {"не проверено, нет ли недостатков: {}", "not checked for: {}"}, open));
    if (accepted > 0) tell_of("accepted", tell(lang_, {"принято по заявленному: {}", "accepted as declared: {}"}, accepted));
    if (passed > 0) tell_of("pass", tell(lang_, {"пройдено проверок: {}", "checks passed: {}"}, passed));
    out_.close();
}

void Rows::write_citation(const Answer& answer, int index) {
    const Citation& citation = answer.citations[index];
    const int number = numbers_.number[citation.document];
    out_.open("li");
    out_.leaf("a", document_text(evaluation_, citation.document, lang_) + " [" + std::to_string(number) + "]",
              {{"href", "#" + place_.document(number)}});
    std::string more;
    if (!citation.pages.empty()) more += tell(lang_, {", с. {}", ", p. {}"}, citation.pages);
    if (citation.covers) more += tell(lang_, {", за {}", ", for {}"}, std::to_string(citation.covers->from) + "–" + std::to_string(citation.covers->to));
    if (citation.role == Role::new_goals) more += tell(lang_, {" — новые цели", " — the new goals"});
    if (const std::string reach = reach_text(evaluation_, citation.document, lang_); !reach.empty()) more += ". " + reach;
    out_.text(more);
    write_marks(answer.criterion, index);
    out_.close();
}

void Rows::write_citations(const Answer& answer) {
    if (answer.citations.empty()) return;
    caption({"Подтверждения", "Evidence"});
    out_.open("ul", {{"class", "citations"}});
    for (std::size_t i = 0; i < answer.citations.size(); ++i) write_citation(answer, static_cast<int>(i));
    out_.close();
}

void Rows::write_finding(const Finding& finding) {
    const auto earlier = std::find_if(told_.begin(), told_.end(), [&](const Finding* other) {
        return other->check == finding.check && other->document == finding.document && other->message == finding.message;
    });
    out_.open("li", {{"class", class_of(finding)}});
    out_.open("p");
    out_.leaf("b", label(finding, lang_), {{"class", "severity"}});
    out_.text(" ");
    if (finding.document >= 0 && earlier != told_.end()) {
        const int row = (*earlier)->criterion;
        out_.text(check_title(finding.check, lang_) + ": " + document_text(evaluation_, finding.document, lang_) + " — ");
        out_.leaf("a", tell(lang_, {"см. {}", "see {}"}, criterion(row).number), {{"href", "#" + place_.row(evaluation_.rubric(), row)}});
        out_.close();
        return out_.close();
    }
    told_.push_back(&finding);
    out_.text(message_text(evaluation_, finding, lang_) + " ");
    write_spot(out_, evaluation_, finding.mark);
    out_.close();
    out_.leaf("p", advice_text(finding, lang_));
    out_.leaf("p", price_text(evaluation_, finding, finding.points_at_stake, lang_), {{"class", "price"}});
    out_.close();
}

void Rows::write_findings(int index) {
    bool any = false;
    for (const Finding& finding : evaluation_.findings) {
        if (finding.criterion != index || finding.outcome == Outcome::not_checked || of_empty_row(evaluation_, finding)) continue;
        if (!any) {
            caption({"Замечания", "Findings"});
            out_.open("ul", {{"class", "findings"}});
            any = true;
        }
        write_finding(finding);
    }
    if (any) out_.close();
}

/// Without the step that repeats the suggestion; nothing at all where nothing was claimed and nothing happened.
void Rows::write_why(const CriterionResult& row) {
    if (row.why.empty() || (row.why.size() == 1 && row.points.claimed == 0)) return;
    caption({"Как получился балл", "How the points came about"});
    out_.open("ol", {{"class", "why"}});
    const Said suggestion = row.suggestion ? text_of(*row.suggestion, evaluation_.submission) : Said{};
    for (const Said& step : row.why)
        if (step != suggestion) out_.leaf("li", step.in(lang_));
    out_.close();
}

void Rows::write(int index) {
    const CriterionResult& row = evaluation_.criteria[index];
    const Answer* answer = evaluation_.submission.answer(index);
    out_.open("details", {{"class", standing_of(evaluation_, index).mark}});
    write_summary(index);
    out_.open("div", {{"class", "inside"}, {"id", place_.row(evaluation_.rubric(), index)}});
    out_.leaf("p", row_numbers(criterion(index), row.points, lang_));
    write_levels(criterion(index));
    if (answer && !answer->comment.empty()) out_.said("p", {"Комментарий муниципалитета: {}", "The municipality’s comment: {}"}, answer->comment);
    if (answer) write_citations(*answer);
    write_findings(index);
    if (row.suggestion) out_.leaf("p", text_of(*row.suggestion, evaluation_.submission).in(lang_), {{"class", "suggestion"}});
    write_why(row);
    out_.close();
    out_.close();
}

}  // namespace

void write_rows(HtmlWriter& out, const Evaluation& evaluation, const HtmlPlace& place) {
    const Lang lang = out.lang();
    out.heading(place.level + 1, tell(lang, {"Позиции: как получился каждый балл", "Rows: how each point came about"}));
    if (place.prefix.empty()) write_buttons(out);
    Rows rows(out, evaluation, place);
    const Rubric& rubric = evaluation.rubric();
    for (std::size_t i = 0; i < rubric.sections.size(); ++i) {
        out.open("section", {{"class", "rows"}});
        const Points& points = evaluation.sections[i];
        out.open("div", {{"class", "rows-head"}});
        out.heading(place.level + 2, rubric.sections[i].title.in(lang));
        out.leaf("span", tell(lang, {"{} из {}", "{} of {}"}, points.awarded ? std::to_string(*points.awarded) : interval(points), points.max),
                 {{"class", "points"}});
        out.close();
        for (const int row : rubric.sections[i].criteria) rows.write(row);
        out.close();
    }
}

}  // namespace merilo
