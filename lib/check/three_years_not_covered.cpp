// Flags an analysis of effectiveness that leaves out some of the years before the assessed one. Calendar and academic
// years both fit. Years covered by several documents of one answer together are left to the expert; so is silence.
#include "check/shared.h"
#include "text/dates.h"

namespace merilo {
namespace {

Known<YearSpan> span_of(const Case& whole, const Citation& citation) {
    if (citation.covers) return {citation.covers, Origin::declared};
    return whole.facts_of(citation).covers;
}

bool covered_together(const CitationView& view, int year) {
    for (const Citation* citation : evidence_of(view.answer)) {
        const auto span = span_of(view.whole, *citation);
        if (span && span->covers(year) && may_open(view.whole.facts_of(*citation))) return true;
    }
    return false;
}

/// The years wanted that are not covered.
template <class Covered>
std::vector<Said> left_out(const YearSpan& wanted, Covered covered) {
    std::vector<Said> years;
    for (int year = wanted.from; year <= wanted.to; ++year)
        if (!covered(year)) years.push_back(say({"{}", "{}"}, year));
    return years;
}

Verdict look(const CitationView& view) {
    const auto& demand = view.requirement().years_before;
    if (!demand) return not_applicable();
    const int period = view.whole.submission.period;
    const YearSpan wanted{period - demand->number, period - 1};
    const auto span = span_of(view.whole, view.citation);
    if (!span)
        return not_checked(say({"Не указано, какие годы охватывает документ (covers); нужны: {}",
                                "It is not stated which years the document covers (covers); needed: {}"},
                               text_of(wanted)));
    const auto missing = left_out(wanted, [&](int year) { return span->covers(year); });
    if (missing.empty()) return sound(span.origin);
    const bool partly = static_cast<int>(missing.size()) < demand->number;
    if (partly && left_out(wanted, [&](int year) { return covered_together(view, year); }).empty())
        return not_checked(say({"Годы {} охвачены только несколькими документами вместе; решает эксперт",
                                "The years {} are covered only by several documents together; an expert decides"},
                               text_of(wanted)));
    return fail(say({"Охвачены годы: {}; не хватает: {}", "Years covered: {}; missing: {}"}, text_of(*span),
                    joined(missing)));
}

}  // namespace

extern const Check three_years_not_covered;
const Check three_years_not_covered{
    .id = "three-years-not-covered",
    .severity = Severity::error,
    .title = {"Охвачены не все предшествующие годы", "Not all the preceding years are covered"},
    .why = {"Действенность мер видна за несколько лет: анализ охватывает каждый год из трёх, предшествующих оценке.",
            "What measures achieve shows over years: the analysis covers each of the three before the assessment."},
    .fix = {"Представьте анализ за все требуемые годы и укажите их (covers).",
            "Cite an analysis of all the years needed and state them (covers)."},
    .source = "002, «Рекомендации к заполнению», анализ эффективности принятых мер",
    .judge = look,
    .state = {"Укажите охваченные годы (covers).", "State the years covered (covers)."},
};

}  // namespace merilo
