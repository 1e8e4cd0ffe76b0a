// Flags text in place of an address that no browser could open: a phrase, two addresses in one field, a folder of
// somebody's own computer. An address that is only unusual (a raw Cyrillic path, a «.рф» host, no scheme) is fine.
#include "check/shared.h"

namespace merilo {
namespace {

Verdict look(const CitationView& view) {
    if (view.facts.reach == Reach::no_address) return not_applicable();
    if (view.facts.reach != Reach::malformed) return pass();
    return at(view.document.address_mark,
              fail(say({"Адрес {} нельзя открыть: мешает {}", "The address {} cannot be opened because of {}"},
                       quoted(address_of(view.document)), quoted(view.facts.malformed_because))));
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
