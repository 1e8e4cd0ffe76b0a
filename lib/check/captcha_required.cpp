// Flags a link that opens a question whether the reader is a robot instead of the document. A form for comments with
// such a question under a page that shows its text is fine. Not applicable before the link has been opened.
#include "check/opened.h"

namespace merilo {
namespace {

Verdict look(const CitationView& view) { return showed(view, LinkReason::captcha); }

}  // namespace

extern const Check captcha_required;
const Check captcha_required{
    .id = "captcha-required",
    .severity = Severity::error,
    .title = {"Вместо документа открывается проверка «я не робот»", "A captcha opens instead of the document"},
    .why = {"Документ, который открывается не сразу и не всем, проверить нельзя; открыть его сможет только человек.",
            "A document that does not open at once and to everybody cannot be checked; only a person can open it."},
    .fix = {"Разместите документ там, где он открывается без проверки, или приложите файл (file).",
            "Publish the document where it opens without a captcha, or attach it as a file (file)."},
    .source = "002, «Примеры заполнения», случаи 2 и 9",
    .judge = look,
    .every_role = true,
};

}  // namespace merilo
