// Flags a document in which persons' phones, e-mail addresses, birth dates, SNILS or passports stand beside their names.
// How many, never what: the data itself is repeated nowhere. Official phones of offices are no personal data.
#include "check/shared.h"

namespace merilo {
namespace {

const Pair& words_for(PersonalDataType type) {
    static constexpr Pair titles[] = {{"телефоны", "phones"}, {"адреса электронной почты", "e-mail addresses"},
                                      {"даты рождения", "birth dates"}, {"СНИЛС", "SNILS"}, {"паспорта", "passports"}};
    return titles[static_cast<std::size_t>(type)];
}

/// «телефоны: 2; даты рождения: 2»; none in a document without them.
std::optional<Said> counted(const Profile& profile) {
    std::vector<Said> found;
    for (const PersonalDataCount& each : profile.personal_data)
        found.push_back(say({"{}: {}", "{}: {}"}, words_for(each.type), each.count));
    return found.empty() ? std::nullopt : std::optional(joined(found));
}

Verdict look(const CitationView& view) {
    if (!view.facts.read) return not_applicable();
    const Said title = quoted(view.document.title);
    if (const auto found = counted(view.facts.read->profile))
        return at(view.document.address_mark,
                  fail(say({"В открытом документе {} персональные данные ({})", "Personal data in the open document {} ({})"}, title, *found)));
    const auto& recognised = view.facts.read->recognised;
    if (const auto found = recognised ? counted(*recognised) : std::nullopt)
        return at(view.document.address_mark,
                  not_checked(say({"В открытом документе {}, похоже, персональные данные ({}): так прочитало распознавание, проверьте глазами",
                                   "The open document {} seems to hold personal data ({}): so recognition read it, look for yourself"},
                                  title, *found)));
    return profile_of(view.facts) ? pass() : not_applicable();
}

}  // namespace

extern const Check personal_data;
const Check personal_data{
    .id = "personal-data",
    .severity = Severity::error,
    .title = {"В открытом документе персональные данные", "Personal data in an open document"},
    .why = {"Закон запрещает открыто размещать персональные данные без согласия людей; форма сбора может быть открыта, данные нет.",
            "The law forbids publishing personal data without the persons' consent; a form may be open, data may not."},
    .fix = {"Немедленно уберите документ из открытого доступа и разместите его без этих данных.",
            "Take the document down at once and publish it without that data."},
    .source = "152-ФЗ; 002, «Рекомендации к заполнению», мониторинг",
    .judge = look,
    .every_role = true,
};

}  // namespace merilo
