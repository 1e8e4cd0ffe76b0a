// Flags text in place of an address that no browser could open: a phrase, two addresses in one field, a folder of
// somebody's own computer. An address that is only unusual (a raw Cyrillic path, a «.рф» host, no scheme) is fine.
#include "check/shared.h"

namespace merilo {
namespace {

bool begins_address(std::string_view text) {
    return text.starts_with("http://") || text.starts_with("https://") || text.starts_with("www.");
}

Verdict refuse(const Document& document, const DocumentFacts& facts) {
    const std::string &url = document.url, &spoiled_by = facts.malformed_because;
    if (two_links(document, facts))
        return mended_by(say({"Оставьте одну ссылку, вторую приведите отдельной строкой evidence.",
                              "Keep one link and cite the other in a line of evidence of its own."}),
                         fail(say({"В одном поле две ссылки: {}", "Two links stand in one field: {}"}, quoted(url))));
    if (!begins_address(url) || spoiled_by == url)
        return fail(say({"Это не адрес документа: {}. Адрес начинается с https://",
                         "This is no document's address: {}. An address begins with https://"},
                        quoted(url)));
    return fail(say({"Адрес {} нельзя открыть: мешает {}", "The address {} cannot be opened because of {}"}, quoted(url),
                    quoted(spoiled_by)));
}

Verdict look(const CitationView& view) {
    if (view.facts.reach == Reach::no_address) return not_applicable();
    if (view.facts.reach != Reach::malformed) return pass();
    return at(view.document.address_mark, refuse(view.document, view.facts));
}

}  // namespace

extern const Check uncheckable_link;
const Check uncheckable_link{
    .id = "uncheckable-link",
    .severity = Severity::error,
    .title = {"Адрес написан так, что его нельзя открыть", "The address cannot be opened as written"},
    .why = {"По такому адресу документ не откроет ни эксперт, ни программа.",
            "Neither an expert nor a program can open the document by such an address."},
    .fix = {"Скопируйте адрес из строки браузера: одна ссылка в поле, без пояснений и лишних знаков.",
            "Copy the address from the browser: one link in the field, without remarks or stray characters."},
    .source = "002, «Примеры заполнения», случаи 2 и 9",
    .judge = look,
    .every_role = true,
};

}  // namespace merilo
