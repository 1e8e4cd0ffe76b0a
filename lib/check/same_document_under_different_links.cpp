// Flags a document that stands in the submission under another address too: another spelling (http and https, «www.»,
// a trailing slash, Cyrillic and percent-encoded), an address that leads to the other, or one from which the same bytes
// came when the links were opened. The same spelling cited often is fine here; pages are the business of
// repeated-link-without-pages.
#include "check/shared.h"

namespace merilo {
namespace {

Verdict look(const CitationView& view) {
    if (view.facts.identity.empty()) return not_applicable();
    if (view.facts.spellings.empty()) return pass();
    const Document& other = view.whole.submission.documents[view.facts.spellings.front()];
    return at(view.document.address_mark,
              fail(say({"Тот же документ указан и под другим адресом: {}",
                        "The same document is given under another address too: {}"},
                       shown(address_of(other)))));
}

}  // namespace

extern const Check same_document_under_different_links;
const Check same_document_under_different_links{
    .id = "same-document-under-different-links",
    .severity = Severity::warning,
    .title = {"Один документ под разными адресами", "One document under different addresses"},
    .why = {"Разные написания одного адреса создают видимость нескольких документов и мешают найти нужные страницы.",
            "Different spellings of one address look like several documents and hide which pages matter."},
    .fix = {"Опишите документ один раз (documents), ссылайтесь на него из всех позиций и указывайте страницы.",
            "Describe the document once (documents), cite it from every row and give the pages."},
    .source = "002, «Примеры заполнения», случаи 6, 9 и 10",
    .judge = look,
};

}  // namespace merilo
