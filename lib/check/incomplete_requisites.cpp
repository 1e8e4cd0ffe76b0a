// Flags an order, directive, resolution or protocol without its number or date, and an approving act named without
// them. Other documents need no requisites of their own. Whether an act is needed at all is left to not-approved.
#include "check/shared.h"

namespace merilo {
namespace {

bool has_requisites(Kind kind) {
    return kind == Kind::order || kind == Kind::directive || kind == Kind::resolution || kind == Kind::protocol;
}

Verdict look_at(const CitationView& view, const Pair& whose, bool number, bool date) {
    if (number && date) return pass();
    static constexpr Pair neither{"номера и даты", "number and date"}, no_number{"номера", "number"},
        no_date{"даты", "date"};
    const Pair& missing = number ? no_date : date ? no_number : neither;
    return at(view.document.mark, fail(say({"У {} нет {}: {}", "{} without its {}: {}"}, whose, missing,
                                           quoted(view.document.title))));
}

Verdict look(const CitationView& view) {
    const DocumentFacts& facts = view.facts;
    if (facts.kind && has_requisites(*facts.kind))
        return look_at(view, {"документа", "A document"}, bool(facts.number), bool(facts.date));
    if (facts.approval && facts.approval->act != Act::none)
        return look_at(view, {"акта об утверждении", "An approving act"}, !facts.approval->number.empty(),
                       facts.approval->date.has_value());
    return not_applicable();
}

}  // namespace

extern const Check incomplete_requisites;
const Check incomplete_requisites{
    .id = "incomplete-requisites",
    .severity = Severity::warning,
    .title = {"Реквизиты указаны не полностью", "The requisites are incomplete"},
    .why = {"Без номера и даты нельзя убедиться, что это тот самый документ и что он действует.",
            "Without a number and a date nobody can tell that this is the very document and that it is in force."},
    .fix = {"Укажите номер и дату документа или акта, которым он утверждён.",
            "State the number and the date of the document or of the act that approved it."},
    .source = "002, «Рекомендации к заполнению», цели и управленческие решения",
    .judge = look,
};

}  // namespace merilo
