#include "collect/profile/content/personal_signs.h"

#include <algorithm>

#include "text/word_lists.h"

namespace merilo {
namespace {

/// «Паспорт программы» and the like are no person's.
bool of_person(const ContentText& content, std::size_t word) {
    if (word + 1 >= content.words.size()) return true;
    return !begins_with_any(
        content.words[word + 1].form,
        {"программ", "подпрограмм", "проект", "муниципальн", "кабинет", "безопасн", "доступн", "национальн",
         "региональн", "федеральн", "здоров", "объект", "дорожн", "социальн", "стратеги", "антитеррор"});
}

}  // namespace

PersonalSigns personal_signs(const ContentText& content, const ContentLine& line) {
    PersonalSigns signs;
    for (std::size_t i = line.first; i < line.last; ++i) {
        const std::string_view form = content.words[i].form;
        signs.executor |= (i == line.first && (form == "исп" || form.starts_with("исполнител"))) ||
                          form.starts_with("горяч") || form == "приемная";
        signs.official |=
            begins_with_any(form, {"директор", "начальник", "заведующ", "руководител", "методист", "специалист",
                                   "глава", "председател", "министр", "замести", "контактн", "координатор", "куратор",
                                   "ответствен", "организатор", "справк", "консультац", "обраща"});
        signs.desk |= form == "инн" || form == "огрн" || form == "кпп" || form == "бик" || form == "факс" ||
                      form == "сайт" || form == "http" || form == "https";
        signs.street |= form == "ул" || form == "улица";
        signs.listed |=
            form == "фио" || form.starts_with("фамили") ||
            (form == "о" && i > line.first + 1 && content.words[i - 1].form == "и" && content.words[i - 2].form == "ф");
        signs.office_first |= signs.official && i == line.first;
        signs.birth |= form.starts_with("рожд") || form.starts_with("родил") ||
                       (form == "р" && i > line.first && content.words[i - 1].form == "г");
        signs.snils |=
            form == "снилс" || form == "страховое" ||
            (form.starts_with("страхово") && i + 1 < line.last && content.words[i + 1].form.starts_with("номер"));
        signs.passport |= begins_with_any(form, {"паспорт"}) && of_person(content, i);
        signs.series |= form == "серия" || form == "выдан" || form.starts_with("паспортн");
        signs.home |= form.starts_with("домашн");
    }
    return signs;
}

}  // namespace merilo
