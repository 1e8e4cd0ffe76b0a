// Flags a citation without pages when its document, however its address is spelled, is cited in two rows or more. Every
// such citation is flagged, in each row. «#page=5» in the address counts as pages; a document known to have one page
// needs none. Words in place of numbers («все») name no pages. One document for many rows is fine as such, as long as
// each row names its pages.
#include "check/shared.h"
#include "text/pages.h"
#include "text/plural.h"

namespace merilo {
namespace {

constexpr Noun rows{"позицию", "позиции", "позиций", "row", "rows"};  // «подтверждает …»

Verdict look(const CitationView& view) {
    const DocumentFacts& facts = view.facts;
    if (facts.identity.empty()) return not_applicable();
    const std::string& pages = view.citation.pages;
    const bool named = names_pages(pages) || names_pages(facts.fragment_pages) || facts.page_count == 1;
    if (named || facts.cited_in.size() < 2) return pass();
    const Said needed_by = counted(static_cast<long long>(facts.cited_in.size()), rows);
    if (pages.find_first_not_of(' ') == pages.npos)
        return fail(say({"Страницы не указаны, а эта ссылка подтверждает {}",
                         "No pages are named, while this link is to prove {}"},
                        needed_by));
    return fail(say({"Вместо номеров страниц указано {}, а эта ссылка подтверждает {}",
                     "{} stands in place of page numbers, while this link is to prove {}"},
                    quoted(pages), needed_by));
}

}  // namespace

extern const Check repeated_link_without_pages;
const Check repeated_link_without_pages{
    .id = "repeated-link-without-pages",
    .severity = Severity::error,
    .title = {"Одна ссылка в нескольких позициях без страниц", "One link in several rows without pages"},
    .why = {"Один документ может подтверждать несколько позиций, только если для каждой указаны её страницы.",
            "One document may prove several rows only if each of them names its pages."},
    .fix = {"Укажите в каждой позиции страницы документа, которые её подтверждают (pages).",
            "Name in every row the pages of the document that prove it (pages)."},
    .source = "002, «Рекомендации к заполнению», цели и анализ; «Примеры заполнения», случаи 6, 9 и 10",
    .judge = look,
};

}  // namespace merilo
