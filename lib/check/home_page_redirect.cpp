// Flags a link from which the site sends the reader to its home page: that is what many sites do with the addresses of
// removed documents. A link that is the home page itself is left to link-to-section. Not applicable before the link has
// been opened.
#include "check/opened.h"

namespace merilo {
namespace {

Verdict look(const CitationView& view) { return showed(view, LinkReason::home_page); }

}  // namespace

extern const Check home_page_redirect;
const Check home_page_redirect{
    .id = "home-page-redirect",
    .severity = Severity::error,
    .title = {"Вместо документа открывается главная страница сайта", "The site's home page opens instead of the document"},
    .why = {"Сайты отправляют на главную страницу с адресов удалённых документов: документа по ссылке нет.",
            "Sites send readers from the addresses of removed documents to the home page: there is no document behind the link."},
    .fix = {"Найдите документ на сайте заново и укажите его нынешний адрес.",
            "Find the document on the site again and give its present address."},
    .source = "002, «Примеры заполнения», случаи 2 и 9",
    .judge = look,
    .every_role = true,
};

}  // namespace merilo
