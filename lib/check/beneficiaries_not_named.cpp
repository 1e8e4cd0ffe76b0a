// Flags recommendations whose title names fewer groups of readers than the claim takes. A claim for fewer groups asks
// for nothing here. Groups named by several documents of one answer together are left to the expert, and so is a title
// that seems to address somebody the lexicon has no word for.
#include <set>

#include "check/shared.h"

namespace merilo {
namespace {

std::size_t groups_of_whole_answer(const CitationView& view) {
    std::set<std::string> groups;
    for (const Citation* citation : evidence_of(view.answer))
        if (const DocumentFacts& facts = view.whole.facts_of(*citation); may_open(facts))
            groups.insert(facts.beneficiaries.begin(), facts.beneficiaries.end());
    return groups.size();
}

Said groups_named(const DocumentFacts& facts) {
    if (facts.beneficiaries.empty()) return say({"ни одной", "none"});
    if (!facts.beneficiary_titles.empty()) return joined(facts.beneficiary_titles);
    std::vector<Said> names;
    for (const std::string& group : facts.beneficiaries) names.push_back({group, group});
    return joined(names);
}

Verdict look(const CitationView& view) {
    const auto& demand = view.requirement().beneficiaries;
    if (!demand || view.answer.claim < demand->number) return not_applicable();
    const auto needed = static_cast<std::size_t>(demand->number);
    if (view.facts.beneficiaries.size() >= needed) return pass();
    if (groups_of_whole_answer(view) >= needed)
        return not_checked(say({"Нужное число групп ({}) названо только в нескольких документах вместе; решает эксперт",
                                "The groups needed ({}) are named by several documents together; an expert decides"},
                               needed));
    if (view.facts.beneficiaries.size() + static_cast<std::size_t>(view.facts.unknown_beneficiaries) >= needed)
        return at(view.document.mark,
                  not_checked(say({"Не всех, кому адресован документ, удалось узнать по названию (узнано: {}); решает эксперт: {}",
                                   "Not everyone addressed was recognised in the title (recognised: {}); an expert decides: {}"},
                                  groups_named(view.facts), quoted(view.document.title))));
    return at(view.document.mark,
              fail(say({"Заявленный балл требует назвать в заголовке групп: {}; названо: {}",
                        "The points claimed take a title that names groups: {}; named: {}"},
                       needed, groups_named(view.facts))));
}

}  // namespace

extern const Check beneficiaries_not_named;
const Check beneficiaries_not_named{
    .id = "beneficiaries-not-named",
    .severity = Severity::error,
    .title = {"В названии нет всех, кому адресованы рекомендации",
              "The title does not name everyone it is written for"},
    .why = {"Высший балл даётся за рекомендации для нескольких групп; если документ один, все они названы в заголовке.",
            "The top level is for recommendations to several groups; a single document names them all in its title."},
    .fix = {"Назовите в заголовке документа все группы (заместители руководителей, руководители методических "
            "объединений, учителя) или приведите отдельный документ для каждой.",
            "Name all groups in the document's title (deputy heads, heads of associations, teachers), or cite a "
            "document for each."},
    .source = "002, «Рекомендации к заполнению», адресные рекомендации",
    .judge = look,
};

}  // namespace merilo
