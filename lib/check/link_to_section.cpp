// Flags a link to a site or a section of it instead of a document. The home page of a site is told by its address
// alone; any other page has to be opened first, so until then it is not checked. The name of a document at the end
// of an address, and a local file, settle the matter.
#include "check/shared.h"

namespace merilo {
namespace {

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
            if (facts.reach != Reach::not_opened) return pass();
            return at(view.document.address_mark,
                      not_opened(say({"По адресу не видно, документ это или раздел сайта: {}",
                                       "The address does not tell a document from a section of a site: {}"},
                                      shown(view.document.url))));
        case AddressShape::file:
        case AddressShape::archive: return pass();
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
