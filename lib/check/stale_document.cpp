// Flags a document whose stated validity ended before the assessed year, or which is older than the row allows on the
// day that age is counted from. A validity that covers the assessed year («на 2021-2025 годы») beats any age, and one
// that ended before it is a failure however young the document is. Of a document known by its year alone, the last day
// of that year is taken, the kindest reading. A newer wording named by the title («в редакции от …») counts instead.
#include "check/shared.h"
#include "text/dates.h"
#include "text/plural.h"

namespace merilo {
namespace {

constexpr Noun age{"года", "лет", "лет", "year", "years"};  // «не старше …»

Verdict too_old(const CitationView& view, const Said& when, int years) {
    return fail(say({"Документ {} ({}) устарел: на {} принимаются документы не старше {}",
                     "The document {} ({}) is stale: on {} documents older than {} are not accepted"},
                    quoted(view.document.title), when, dotted(view.whole.submission.reference_date()),
                    counted(years, age)));
}

Verdict look_at_age(const CitationView& view, int years) {
    const DocumentFacts& facts = view.facts;
    const Date today = view.whole.submission.reference_date();
    if (facts.edition && plus_years(*facts.edition, years) >= today) return declared();
    if (facts.date) {
        if (plus_years(*facts.date, years) >= today) return sound(facts.date.origin);
        return too_old(view, say({"{}", "{}"}, dotted(*facts.date)), years);
    }
    if (facts.year) {
        if (plus_years(Date{*facts.year, 12, 31}, years) >= today) return declared();
        return too_old(view, say({"{} год", "year {}"}, *facts.year), years);
    }
    return not_checked(say({"Дата документа {} не указана: назовите дату (date) или срок действия (valid)",
                            "The document {} is not dated: state its date (date) or validity (valid)"},
                           quoted(view.document.title)));
}

Verdict look(const CitationView& view) {
    const auto& limit = view.requirement().max_age_years;
    if (!limit) return not_applicable();
    const int period = view.whole.submission.period;
    const auto& valid = view.facts.valid;
    if (valid && valid->covers(period)) return sound(valid.origin);
    if (valid && valid->to < period)
        return at(view.document.mark,
                  fail(say({"Срок действия документа {} истёк: {}, а оценивается {} год",
                            "The document {} has expired: {}, while the year assessed is {}"},
                           quoted(view.document.title), text_of(*valid), period)));
    return at(view.document.mark, look_at_age(view, limit->number));
}

}  // namespace

extern const Check stale_document;
const Check stale_document{
    .id = "stale-document",
    .severity = Severity::error,
    .title = {"Документ устарел", "The document is stale"},
    .why = {"Оценивается управление в отчётном году; документ давних лет или документ, чей срок действия истёк до этого "
            "года, его не описывает.",
            "What is assessed is the management of the given year; a document of long ago, or one that expired before "
            "that year, does not describe it."},
    .fix = {"Представьте действующий документ. Если документ действует, укажите срок его действия (valid).",
            "Cite a document that is in force. If this one is, state how long it is valid (valid)."},
    .source = "002, «Примеры заполнения», случай 1",
    .judge = look,
    .state = {"Укажите дату документа (date) или срок действия (valid).",
              "State the document's date (date) or how long it is valid (valid)."},
};

}  // namespace merilo
