// Flags a document that a program cannot read: a scan without a text layer, a file under a password, a format without
// a reader. That is never a defect: the check ends in «not checked» with what would help. What was recognised from a
// picture is told too: an expert looks at it.
#include "check/shared.h"

namespace merilo {
namespace {

Verdict look(const CitationView& view) {
    if (!view.facts.read) return not_applicable();
    const ReadDocument& read = *view.facts.read;
    if (read.scan && read.recognised)
        return not_checked(say({"Документ {} прочитан распознаванием (уверенность {} %): проверьте глазами",
                                "The document {} was read by recognition (confidence {} %): look for yourself"},
                               quoted(view.document.title), *read.recognised->ocr_confidence));
    if (read.scan && !read.detail.empty())
        return not_checked(say({"Документ {} — скан без текста: распознать его нечем, нет пакетов Debian ({})",
                                "The document {} is a scan without text: to recognise it, Debian packages are missing ({})"},
                               quoted(view.document.title), shown(read.detail)));
    if (read.scan)
        return not_checked(say({"Документ {} — скан без текста: что в нём написано, не проверено",
                                "The document {} is a scan without text: what it says was not checked"},
                               quoted(view.document.title)));
    if (read.trouble == ReadTrouble::none) return pass();
    const Said why = read.detail.empty() ? say(title(read.trouble)) : say({"{} ({})", "{} ({})"}, title(read.trouble), shown(read.detail));
    return not_checked(say({"Текст документа {} не прочитан: {}", "The text of the document {} was not read: {}"},
                           quoted(view.document.title), why));
}

}  // namespace

extern const Check scan_without_text;
const Check scan_without_text{
    .id = "scan-without-text",
    .severity = Severity::note,
    .title = {"Текст документа не прочитан", "The document's text was not read"},
    .why = {"По скану нельзя проверить, что в документе написано: остаётся верить реквизитам или смотреть глазами.",
            "A scan does not let anybody check what the document says: one has to trust its requisites or to look."},
    .fix = {"Разместите документ с текстовым слоем: сохраните его в PDF из редактора, а не сканируйте.",
            "Publish the document with a text layer: save it as PDF from the editor instead of scanning it."},
    .source = "о сканах источник молчит; непрочитанное не считается недостатком",
    .judge = look,
    .state = {"Откройте документ и посмотрите сами; сканы распознаёт merilo fetch --ocr.",
              "Open the document and look for yourself; merilo fetch --ocr recognises scans."},
};

}  // namespace merilo
