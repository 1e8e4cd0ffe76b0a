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

/// In a few words: what was found, or where nothing was, what to state.
std::string in_brief(const std::vector<const Finding*>& faults, bool found, Lang lang) {
    std::string text;
    for (const Finding* fault : faults) {
        if (found != (fault->outcome != Outcome::not_checked)) continue;
        text += text.empty() ? ": " : found ? "; " : " ";
        text += found ? check_title(fault->check, lang) : fault->fix.in(lang);
    }
    return text;
}

void add_mending(Page& page, const Evaluation& evaluation, const Mending& mending, Detail detail, Lang lang) {
    const auto faults = one_of_each_advice(evaluation, mending);
    std::string what = " — " + mended_thing(evaluation, mending, lang);
    if (detail == Detail::brief) what += in_brief(faults, !only_unchecked(evaluation, mending), lang);
    page.line({{"+" + points_text(mending.points, lang), Tone::good}, {what, Tone::plain}}, 1);
    if (detail == Detail::brief) return;
    for (const Finding* fault : faults)
        page.line({{place_text(evaluation, fault->mark, lang), Tone::code}, {": " + fault->fix.in(lang)}}, 2);
}

void add_heading(Page& page, const Pair& title, Detail detail, Lang lang) {
    if (detail == Detail::full) page.heading(2, tell(lang, title));
    else page.line(tell(lang, {"{}:", "{}:"}, title));
}

void add_some(Page& page, const Evaluation& evaluation, const std::vector<const Mending*>& mendings, std::size_t limit,
              Detail detail, Lang lang) {
    for (std::size_t i = 0; i < std::min(limit, mendings.size()); ++i)
        add_mending(page, evaluation, *mendings[i], detail, lang);
    if (mendings.size() > limit)
        page.line(tell(lang, {"и ещё: {}", "and more: {}"}, mendings.size() - limit), Tone::faint, 1);
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
    const std::string price = points_text(points_at_stake, lang);
    if (points_at_stake > 0 && of_empty_row(evaluation, finding))
        return tell(lang, {"за ответ можно получить: {}", "an answer can earn: {}"}, price);
    if (points_at_stake == 0 || finding.effect.kind == Effect::Kind::notes) return effect;
    if (has_company(evaluation, finding))
        return tell(lang, {"цена: {} вместе с другими замечаниями к документу; {}",
                     "price: {} together with this document's other findings; {}"},
                    price, effect);
    return tell(lang, {"цена: {}; {}", "price: {}; {}"}, price, effect);
}

std::string advice_text(const Finding& finding, Lang lang) {
    if (finding.outcome == Outcome::fail) return tell(lang, {"Как исправить: {}", "How to mend: {}"}, finding.fix);
    return tell(lang, {"Что сделать: {}", "What to do: {}"}, finding.fix);
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

void add_finding_line(Page& page, const Evaluation& evaluation, const Finding& finding, std::string text, Lang lang) {
    Tone tone = finding.severity == Severity::error ? Tone::error : Tone::warning;
    if (finding.severity == Severity::note) tone = Tone::faint;
    page.line({{place_text(evaluation, finding.mark, lang), Tone::code},
               {": ", Tone::plain},
               {std::string(label(finding, lang)), tone},
               {fmt::format(" [{}] ", finding.check), Tone::faint},
               {std::move(text), Tone::plain}},
              1);
}

void add_finding(Page& page, const Evaluation& evaluation, const Finding& finding, Lang lang) {
    add_finding_line(page, evaluation, finding, message_text(evaluation, finding, lang), lang);
    page.line(advice_text(finding, lang), Tone::plain, 2);
    page.line(price_text(evaluation, finding, finding.points_at_stake, lang), Tone::plain, 2);
}

void add_unchecked(Page& page, const Evaluation& evaluation, Lang lang) {
    const auto groups = unchecked(evaluation);
    if (groups.empty()) return;
    page.heading(2, tell(lang, {"Что не проверено (это не нарушение)", "What was not checked (not a fault)"}));
    for (const Unchecked& group : groups) {
        const int document = group.first->document;
        std::string text = document < 0 ? ": " : ": " + document_text(evaluation, document, lang) + ". ";
        for (const Finding* finding : group.told) {
            if (finding != group.told.front()) text += "; ";
            text += document < 0 ? finding->message.in(lang) : untitled_message(evaluation, *finding, lang);
        }
        if (!group.rows.empty()) text += " (" + rows_text(evaluation.rubric(), group.rows, lang) + ")";
        page.line({{place_text(evaluation, group.first->mark, lang), Tone::code}, {text, Tone::plain}}, 1);
    }
}

void add_mendings(Page& page, const Evaluation& evaluation, std::size_t limit, Detail detail, Lang lang) {
    const MendingList list = mending_list(evaluation);
    if (!list.found.empty() || !list.unanswered.empty())
        add_heading(page, {"Что исправить в первую очередь", "What to mend first"}, detail, lang);
    add_some(page, evaluation, list.found, limit, detail, lang);
    if (!list.unanswered.empty()) page.line(unanswered_offer(evaluation, list.unanswered, lang), Tone::plain, 1);
    if (!list.to_state.empty()) add_heading(page, {"Что уточнить", "What to state"}, detail, lang);
    add_some(page, evaluation, list.to_state, limit, detail, lang);
}

}  // namespace merilo
