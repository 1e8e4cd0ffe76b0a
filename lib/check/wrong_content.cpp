// Flags a link that opens, but to no document: nothing at all, a file without its end or with fewer bytes than announced,
// a video or a program, a page of the site at the address of a file. The server's name for a file's type is not believed
// where its bytes say otherwise. Not applicable before the link has been opened.
#include "check/opened.h"

namespace merilo {
namespace {

Verdict look(const CitationView& view) {
    Verdict verdict = not_applicable();
    for (const LinkReason reason : {LinkReason::empty, LinkReason::truncated, LinkReason::wrong_type, LinkReason::other_type}) {
        verdict = showed(view, reason);
        if (verdict.outcome == Outcome::fail) break;
    }
    return verdict;
}

}  // namespace

extern const Check wrong_content;
const Check wrong_content{
    .id = "wrong-content",
    .severity = Severity::error,
    .title = {"По ссылке открывается не документ", "What opens is no document"},
    .why = {"Пустой, оборванный или чужой по виду файл не прочитать: подтвердить балл он не может.",
            "A file that is empty, cut off or of another sort cannot be read: it proves no points."},
    .fix = {"Разместите документ заново (PDF, DOCX, ODT), откройте его по ссылке сами и проверьте, что он виден целиком.",
            "Publish the document again (PDF, DOCX, ODT), open it by the link yourself and see that it is whole."},
    .source = "002, «Примеры заполнения», случаи 2 и 9",
    .judge = look,
    .every_role = true,
};

}  // namespace merilo
