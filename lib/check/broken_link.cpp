// Flags a document that is not where the submission says: a local file that is not there, a page that is gone (404,
// 410), a server or a site of that name that nobody found in two attempts. Not checked, never a failure: a link that
// nobody has opened yet, one that could not be opened from here (anti-bot protection, an unknown certificate, a server
// that fails today), one that must not be requested. Text that is no address at all is left to uncheckable-link, and a
// link that opens something else to the checks that follow.
#include "check/opened.h"
#include "check/shared.h"

namespace merilo {
namespace {

constexpr Pair put_file{"Положите файл в папку с представлением или исправьте путь (file).",
                        "Put the file into the submission's folder or correct its path (file)."};

Verdict file_missing(const CitationView& view) {
    return fail(say({"Файла {} нет рядом с представлением", "There is no file {} beside the submission"},
                    quoted(view.document.file)));
}

Verdict look_at_attempt(const CitationView& view) {
    const LinkAttempt& attempt = *view.facts.attempt;
    if (attempt.verdict == LinkVerdict::broken) return does_not_open(view);
    return attempt.conclusive() ? pass() : could_not_open(view);
}

Verdict look(const CitationView& view) {
    switch (view.facts.reach) {
        case Reach::missing:
            return at(view.document.address_mark, mended_by(say(put_file), file_missing(view)));
        case Reach::not_opened:
            return at(view.document.address_mark,
                      not_opened(say({"Ссылку ещё никто не открывал: {}", "Nobody has opened this link yet: {}"},
                                      shown(view.document.url))));
        case Reach::tried: return look_at_attempt(view);
        case Reach::present: return pass();
        case Reach::no_address:
        case Reach::malformed: break;
    }
    return not_applicable();
}

}  // namespace

extern const Check broken_link;
const Check broken_link{
    .id = "broken-link",
    .severity = Severity::error,
    .title = {"Ссылка не открывается", "The link does not open"},
    .why = {"Документ, который нельзя открыть, ничего не подтверждает.",
            "A document that cannot be opened proves nothing."},
    .fix = {"Проверьте адрес и откройте его сами в новом окне; если документ переместили, укажите новый адрес.",
            "Check the address and open it yourself in a new window; if the document has moved, give its new address."},
    .source = "002, «Примеры заполнения», случаи 2 и 9",
    .judge = look,
    .every_role = true,
    .state = {"Откройте ссылку сами и убедитесь, что за ней один этот документ.",
              "Open the link yourself and make sure that this one document is behind it."},
};

}  // namespace merilo
