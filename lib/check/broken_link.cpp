// Flags a document that is not where the submission says: here, a local file that is not there. A web address that
// nobody has opened yet is not checked, never a failure. Text that is no address at all is left to uncheckable-link.
#include "check/shared.h"

namespace merilo {
namespace {

constexpr Pair put_file{"Положите файл в папку с представлением или исправьте путь (file).",
                        "Put the file into the submission's folder or correct its path (file)."};

Verdict file_missing(const CitationView& view) {
    return fail(say({"Файла {} нет рядом с представлением", "There is no file {} beside the submission"},
                    quoted(view.document.file)));
}

Verdict look(const CitationView& view) {
    switch (view.facts.reach) {
        case Reach::missing:
            return at(view.document.address_mark, mended_by(say(put_file), file_missing(view)));
        case Reach::not_opened:
            return at(view.document.address_mark,
                      not_opened(say({"Ссылку ещё никто не открывал: {}", "Nobody has opened this link yet: {}"},
                                      shown(view.document.url))));
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
