// Flags one link behind which there are several documents: an archive, told by its name or its content, a page with
// links to two documents or more, a shared folder, two links in one field. A page has to be opened to be judged, so
// until then it is not checked. Several citations of one answer are fine, each is judged by itself; so is one document
// offered in two formats.
#include "check/opened.h"
#include "check/shared.h"

namespace merilo {
namespace {

Verdict look_at_page(const CitationView& view) {
    if (view.facts.reach == Reach::tried) return view.facts.attempt->conclusive() ? not_applicable() : could_not_open(view);
    return at(view.document.address_mark,
              not_opened(say({"Пока страница не открыта, не видно, один ли за ней документ: {}",
                              "Until the page is opened, nobody knows if there is one document behind it: {}"},
                             shown(address_of(view.document)))));
}

Verdict look(const CitationView& view) {
    if (two_links(view.document, view.facts))
        return at(view.document.address_mark, fail(say({"В одном поле две ссылки: {}", "Two links stand in one field: {}"},
                                                       quoted(view.document.url))));
    if (view.facts.reach == Reach::malformed) return not_applicable();
    if (const Verdict verdict = showed(view, LinkReason::several_documents); verdict.outcome == Outcome::fail) return verdict;
    switch (view.facts.shape) {
        case AddressShape::archive:
            return at(view.document.address_mark,
                      fail(say({"За одной ссылкой несколько документов (архив): {}",
                                "One link holds several documents (an archive): {}"},
                               shown(address_of(view.document)))));
        case AddressShape::page:
            if (view.facts.attempt && (view.facts.attempt->seen() || view.facts.attempt->verdict == LinkVerdict::suspect)) return pass();
            return look_at_page(view);
        case AddressShape::file: return pass();
        case AddressShape::site_root:
        case AddressShape::none: break;
    }
    return not_applicable();
}

}  // namespace

extern const Check several_documents_for_one_answer;
const Check several_documents_for_one_answer{
    .id = "several-documents-for-one-answer",
    .severity = Severity::error,
    .title = {"За одной ссылкой несколько документов", "One link holds several documents"},
    .why = {"Эксперт не может знать, какой из документов за ссылкой подтверждает балл.",
            "An expert cannot know which of the documents behind the link proves the points."},
    .fix = {"Дайте отдельную ссылку на каждый нужный документ и укажите страницы.",
            "Link every document that matters by itself and give its pages."},
    .source = "002, «Примеры заполнения», случай 4",
    .judge = look,
    .state = {"Откройте ссылку сами и убедитесь, что за ней один этот документ.",
              "Open the link yourself and make sure that this one document is behind it."},
};

}  // namespace merilo
