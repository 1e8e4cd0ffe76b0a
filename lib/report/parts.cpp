#include <algorithm>

#include "report/groups.h"
#include "report/pages.h"
#include "report/wording.h"

namespace merilo {

namespace {

/// The same document has other faults too, so mending this one alone may return less.
bool has_company(const Evaluation& evaluation, const Finding& finding) {
    return finding.document >= 0 &&
           std::any_of(evaluation.findings.begin(), evaluation.findings.end(), [&](const Finding& other) {
               return other.document == finding.document && other.check != finding.check &&
                      other.effect.kind != Effect::Kind::notes;
           });
}

/// One finding of every check that is at fault here; a link that only waits to be opened needs no mending.
std::vector<const Finding*> one_of_each_check(const Evaluation& evaluation, const Mending& mending) {
    std::vector<const Finding*> result;
    for (const int index : mending.findings) {
        const Finding& finding = evaluation.findings[index];
        if (finding.awaits_opening) continue;
        if (std::none_of(result.begin(), result.end(), [&](const Finding* f) { return f->check == finding.check; }))
            result.push_back(&finding);
    }
    return result;
}

std::string mended_thing(const Evaluation& evaluation, const Mending& mending, Lang lang) {
    if (mending.document >= 0) return document_text(evaluation, mending.document, lang);
    if (mending.criterion < 0) return tell(lang, {"представление в целом", "the submission as a whole"});
    const Criterion& row = evaluation.rubric().criteria[mending.criterion];
    return tell(lang, {"позиция {} {}", "row {} {}"}, row.number, quoted(row.title.in(lang), lang));
}

}  // namespace

void add_totals(Page& page, const Evaluation& evaluation, Lang lang) {
    if (const std::string awarded = awarded_text(evaluation, lang); !awarded.empty())
        page.line(awarded, Tone::strong);
    page.line(totals_text(evaluation, lang), Tone::strong);
}

void add_caveats(Page& page, const std::vector<std::string>& caveats) {
    for (const std::string& caveat : caveats) page.line(caveat, Tone::plain, 1);
}

std::string price_text(const Evaluation& evaluation, const Finding& finding, int points_at_stake, Lang lang) {
    const std::string effect = effect_with_basis(finding, lang);
    if (points_at_stake == 0) return effect;
    const std::string price = points_text(points_at_stake, lang);
    if (has_company(evaluation, finding))
        return tell(lang, {"цена: {} вместе с другими замечаниями к документу; {}",
                     "price: {} together with this document's other findings; {}"},
                    price, effect);
    return tell(lang, {"цена: {}; {}", "price: {}; {}"}, price, effect);
}

std::string row_numbers(const Criterion& criterion, const Points& points, Lang lang) {
    std::string text = tell(lang, {"заявлено {}, подтверждено {}, возможно {} из {}",
                                   "claimed {}, confirmed {}, possible {} of {}"},
                            points.claimed, points.confirmed, points.possible, points.max);
    if (points.awarded) text += tell(lang, {", присуждено {}", ", awarded {}"}, *points.awarded);
    if (criterion.basis == Basis::assumed)
        text += tell(lang, {"; баллы позиции — допущение", "; the row's points are assumed"});
    return text;
}

void add_finding(Page& page, const Evaluation& evaluation, const Finding& finding, Lang lang) {
    const Tone tone = finding.severity == Severity::error ? Tone::error : Tone::warning;
    std::string text = fmt::format(" [{}] ", finding.check);
    if (finding.document >= 0) text += document_text(evaluation, finding.document, lang) + ". ";
    page.line({{place_text(evaluation, finding.mark), Tone::code},
               {": ", Tone::plain},
               {std::string(label(finding, lang)), tone},
               {text + finding.message.in(lang), Tone::plain}},
              1);
    page.line(price_text(evaluation, finding, finding.points_at_stake, lang), Tone::plain, 2);
    page.line(tell(lang, {"Как исправить: {}", "How to mend: {}"}, finding.fix), Tone::plain, 2);
}

void add_unchecked(Page& page, const Evaluation& evaluation, Lang lang) {
    const auto groups = unchecked(evaluation);
    if (groups.empty()) return;
    page.heading(2, tell(lang, {"Что не проверено (это не нарушение)", "What was not checked (not a fault)"}));
    for (const Unchecked& group : groups) {
        std::string text = ": ";
        if (group.first->document >= 0) text += document_text(evaluation, group.first->document, lang) + ". ";
        for (const Said* message : group.messages)
            text += message->in(lang) + (message == group.messages.back() ? "" : "; ");
        if (!group.rows.empty()) text += " (" + rows_text(evaluation.rubric(), group.rows, lang) + ")";
        page.line({{place_text(evaluation, group.first->mark), Tone::code}, {text, Tone::plain}}, 1);
    }
}

void add_mendings(Page& page, const Evaluation& evaluation, std::size_t limit, Detail detail, Lang lang) {
    if (evaluation.mendings.empty()) return;
    const std::string title = tell(lang, {"Что исправить в первую очередь", "What to mend first"});
    detail == Detail::full ? page.heading(2, title) : page.line(title + ":");
    std::size_t shown = 0;
    for (const Mending& mending : evaluation.mendings) {
        if (shown++ == limit) break;
        const auto faults = one_of_each_check(evaluation, mending);
        std::string what = " — " + mended_thing(evaluation, mending, lang);
        if (detail == Detail::brief) {
            what += ":";
            for (const Finding* fault : faults)
                what += (fault == faults.front() ? " " : "; ") + check_title(fault->check, lang);
        }
        page.line({{"+" + points_text(mending.points, lang), Tone::good}, {what, Tone::plain}}, 1);
        if (detail == Detail::full)
            for (const Finding* fault : faults)
                page.line({{place_text(evaluation, fault->mark), Tone::code}, {": " + fault->fix.in(lang)}}, 2);
    }
    if (evaluation.mendings.size() > limit)
        page.line(tell(lang, {"и ещё исправлений: {}", "and more to mend: {}"}, evaluation.mendings.size() - limit),
                  Tone::faint, 1);
}

}  // namespace merilo
