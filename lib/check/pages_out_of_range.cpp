// Flags pages that the document does not have: «с. 500» of ten pages. Pages are counted in PDF only: other formats have
// none that a program could trust, so there the pages are taken as named.
#include "check/shared.h"
#include "text/pages.h"

namespace merilo {
namespace {

Verdict look(const CitationView& view) {
    const std::string& pages = names_pages(view.citation.pages) ? view.citation.pages : view.facts.fragment_pages;
    const auto last = last_page(pages);
    if (!last) return not_applicable();
    if (!view.facts.page_count) return declared();
    if (*last <= *view.facts.page_count) return pass();
    return fail(say({"Указаны страницы {}, а в документе их {}", "Pages {} are named, while the document has {}"}, quoted(pages),
                    *view.facts.page_count));
}

}  // namespace

extern const Check pages_out_of_range;
const Check pages_out_of_range{
    .id = "pages-out-of-range",
    .severity = Severity::error,
    .title = {"Указанных страниц в документе нет", "The document does not have the pages named"},
    .why = {"Страницы называют, чтобы эксперт нашёл нужное место; если их нет, искать негде.",
            "Pages are named so that an expert finds the place; if there are none such, there is nowhere to look."},
    .fix = {"Проверьте номера страниц по самому файлу (pages).", "Check the page numbers against the file itself (pages)."},
    .source = "002, «Примеры заполнения», случаи 6, 9, 10",
    .judge = look,
};

}  // namespace merilo
