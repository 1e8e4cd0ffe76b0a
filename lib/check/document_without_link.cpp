// Flags a cited document that has neither a web address nor a file, however well its requisites are given. What
// stands in the address is the business of uncheckable-link and broken-link.
#include "check/shared.h"

namespace merilo {
namespace {

Verdict look(const CitationView& view) {
    if (view.facts.reach != Reach::no_address) return pass();
    return fail(say({"Документ {} назван, но ссылки на него нет",
                     "The document {} is named, but there is no link to it"},
                    quoted(view.document.title)));
}

}  // namespace

extern const Check document_without_link;
const Check document_without_link{
    .id = "document-without-link",
    .severity = Severity::error,
    .title = {"Документ назван, но ссылки на него нет", "A document is named but not linked"},
    .why = {"По названию, номеру и дате эксперт не может открыть документ и убедиться в его содержании.",
            "A title, a number and a date do not let an expert open the document and see what it says."},
    .fix = {"Разместите документ в открытом доступе и укажите его адрес (url) или приложите файл (file).",
            "Publish the document and give its address (url), or attach it as a file (file)."},
    .source = "002, «Примеры заполнения», случай 8",
    .judge = look,
};

}  // namespace merilo
