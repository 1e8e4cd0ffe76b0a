// Flags a link to a site or a section of it instead of a document. The home page of a site is told by its address
// alone; any other page has to be opened first, so until then it is not checked, and neither is one that could not be
// opened from here. A page that lists pages is a section; an article with some links in it is not. The name of a
// document at the end of an address, and a local file, settle the matter as long as nobody has opened them.
#include "check/opened.h"
#include "check/shared.h"

namespace merilo {
namespace {

Verdict look_at_page(const CitationView& view) {
    if (view.facts.reach == Reach::tried) return view.facts.attempt->conclusive() ? not_applicable() : could_not_open(view);
    return at(view.document.address_mark,
              not_opened(say({"По адресу не видно, документ это или раздел сайта: {}",
                              "The address does not tell a document from a section of a site: {}"},
                             shown(view.document.url))));
}

Verdict look(const CitationView& view) {
    const DocumentFacts& facts = view.facts;
    if (facts.reach == Reach::present || facts.reach == Reach::missing) return pass();
    switch (facts.shape) {
        case AddressShape::site_root:
            return at(view.document.address_mark,
                      fail(say({"Ссылка ведёт на главную страницу сайта, а не на документ: {}",
                                "The link leads to a site's home page, not to a document: {}"},
                               shown(view.document.url))));
        case AddressShape::page:
            if (const Verdict verdict = showed(view, LinkReason::section); verdict.outcome != Outcome::not_applicable) return verdict;
            return look_at_page(view);
        case AddressShape::file:
        case AddressShape::archive: return facts.reach == Reach::tried ? showed(view, LinkReason::section) : pass();
        case AddressShape::none: break;
    }
    return not_applicable();
}

}  // namespace

extern const Check link_to_section;
const Check link_to_section{
    .id = "link-to-section",
    .severity = Severity::error,
    .title = {"Ссылка на раздел сайта вместо документа", "The link opens a section, not a document"},
    .why = {"Эксперт не ищет документ по сайту: ссылка должна открывать именно то, что подтверждает балл.",
            "An expert does not search a site: the link must open the very thing that proves the points."},
    .fix = {"Откройте на сайте сам документ и скопируйте его адрес, а не адрес раздела.",
            "Open the document itself on the site and copy its address instead of the section's."},
    .source = "002, «Примеры заполнения», случай 5",
    .judge = look,
    .state = {"Откройте ссылку сами и убедитесь, что за ней один этот документ.",
              "Open the link yourself and make sure that this one document is behind it."},
};

}  // namespace merilo
