// Flags a link that opens a page which only says that there is nothing («страница не найдена»), with an answer that
// claims success: told by the page's title and headings, or because the site shows the same page for an address made up
// at random. A site's home page is never taken for one. Not applicable before the link has been opened.
#include "check/opened.h"

namespace merilo {
namespace {

Verdict look(const CitationView& view) { return showed(view, LinkReason::soft_404); }

}  // namespace

extern const Check soft_404;
const Check soft_404{
    .id = "soft-404",
    .severity = Severity::error,
    .title = {"Вместо документа открывается страница «не найдено»", "A “not found” page opens instead of the document"},
    .why = {"Такая страница отвечает как исправная, но документа на ней нет: для подтверждения это всё равно что неработающая ссылка.",
            "Such a page answers as if all were well, but there is no document on it: as evidence it is the same as a dead link."},
    .fix = {"Найдите документ на сайте заново и укажите его нынешний адрес.",
            "Find the document on the site again and give its present address."},
    .source = "002, «Примеры заполнения», случаи 2 и 9",
    .judge = look,
    .every_role = true,
};

}  // namespace merilo
