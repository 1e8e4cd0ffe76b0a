// Flags a link that opens a login form instead of the document. A little login form in the margin of a page that shows
// its text is fine, and a server that answers 401 or 403 is not checked (broken-link tells of it). Not applicable before
// the link has been opened.
#include "check/opened.h"

namespace merilo {
namespace {

Verdict look(const CitationView& view) { return showed(view, LinkReason::login); }

}  // namespace

extern const Check login_required;
const Check login_required{
    .id = "login-required",
    .severity = Severity::error,
    .title = {"Документ закрыт паролем", "The document is behind a login"},
    .why = {"Эксперт откроет только то, что открыто всем: за формой входа документа не видно.",
            "An expert opens only what is open to everybody: behind a login form no document is seen."},
    .fix = {"Откройте документ для всех или разместите его там, где пароль не нужен, и укажите этот адрес.",
            "Open the document to everybody, or publish it where no password is asked, and give that address."},
    .source = "002, «Примеры заполнения», случаи 2 и 9",
    .judge = look,
    .every_role = true,
};

}  // namespace merilo
