#pragma once
#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

#include "corpus_file.h"
#include "model/profile.h"
#include "text/words.h"

/// How a profile is held against what a careful reader says of the document.
namespace corpus {

/// What the profile says of one fact, in the corpus's own words. Several things are separated by «, ».
struct FactRead {
    std::string words;  ///< empty: nothing is said
    bool right = false;
};

/// One kind of fact, with the least shares of right answers, per cent.
struct FactKind {
    const char* name;
    int required, required_silence;
    FactRead (*judge)(const merilo::Profile&, const std::string& expected);
};

/// The document does not say, or a reader may well be silent.
inline bool nothing_to_tell(const std::string& expected) {
    for (const std::string& answer : split(expected, " или "))
        if (answer == "нет" || answer == "неясно") return true;
    return false;
}

inline std::string iso(const std::optional<merilo::Date>& date) {
    if (!date) return "-";
    char text[40];
    std::snprintf(text, sizeof text, "%04d-%02d-%02d", date->year, date->month, date->day);
    return text;
}

/// One of the answers joined by «или»; «нет» is silence.
inline FactRead one_of(const std::string& said, const std::string& expected) {
    for (const std::string& answer : split(expected, " или "))
        if (said == (answer == "нет" ? "" : answer)) return {said, true};
    return {said, false};
}

/// Every listed word is said; more may be.
inline FactRead all_of(const std::vector<std::string>& said, const std::string& expected) {
    FactRead result{{}, true};
    for (const std::string& word : said) result.words += (result.words.empty() ? "" : ", ") + word;
    for (const std::string& word : split(expected, ",")) result.right &= std::count(said.begin(), said.end(), word) > 0;
    return result;
}

/// The words stand in what is said, whatever the case of their letters.
inline FactRead holding(const merilo::Told<std::string>& told, const std::string& expected) {
    if (!told) return {"", expected == "нет"};
    return {*told, expected != "нет" && merilo::folded(*told).find(merilo::folded(expected)) != std::string::npos};
}

inline std::vector<std::string> names_of(const std::vector<merilo::Mention>& mentions) {
    std::vector<std::string> names;
    for (const auto& mention : mentions) names.push_back(mention.name);
    return names;
}

inline FactRead judge_kind(const merilo::Profile& profile, const std::string& expected) {
    return one_of(profile.kind ? std::string(merilo::name(*profile.kind)) : "", expected);
}

inline FactRead judge_level(const merilo::Profile& profile, const std::string& expected) {
    return one_of(profile.issued_by ? std::string(merilo::name(*profile.issued_by)) : "", expected);
}

inline FactRead judge_number(const merilo::Profile& profile, const std::string& expected) {
    return one_of(profile.number.value.value_or(""), expected);
}

inline FactRead judge_date(const merilo::Profile& profile, const std::string& expected) {
    return one_of(profile.date ? iso(profile.date.value) : "", expected);
}

inline FactRead judge_approved(const merilo::Profile& profile, const std::string& expected) {
    const bool unclear = !profile.approved || *profile.approved == merilo::Approved::unclear;
    FactRead said = one_of(unclear ? "неясно" : std::string(merilo::name(*profile.approved)), expected);
    if (unclear) said.words.clear();
    return said;
}

/// «order 64 2021-03-22», a dash where a part is absent.
inline FactRead judge_approval(const merilo::Profile& profile, const std::string& expected) {
    if (!profile.approval) return one_of("", expected);
    const merilo::Approval& act = *profile.approval;
    return one_of(std::string(merilo::name(act.act)) + " " + (act.number.empty() ? "-" : act.number) + " " + iso(act.date), expected);
}

inline FactRead judge_what_is_approved(const merilo::Profile& profile, const std::string& expected) {
    return one_of(profile.approves ? std::string(merilo::name(*profile.approves)) : "", expected);
}

inline FactRead yes_or_no(const merilo::Told<bool>& told, const std::string& expected, const char* yes) {
    return {told ? (*told ? yes : "нет") : "", (expected == yes) == told.value.value_or(false)};
}

inline FactRead judge_draft(const merilo::Profile& profile, const std::string& expected) {
    return yes_or_no(profile.draft, expected, "да");
}

inline FactRead judge_heading(const merilo::Profile& profile, const std::string& expected) { return holding(profile.heading, expected); }

inline FactRead judge_municipality(const merilo::Profile& profile, const std::string& expected) {
    return holding(profile.municipality, expected);
}

inline FactRead judge_topics(const merilo::Profile& profile, const std::string& expected) {
    return all_of(names_of(profile.topics), expected);
}

inline FactRead judge_beneficiaries(const merilo::Profile& profile, const std::string& expected) {
    return all_of(names_of(profile.beneficiaries), expected);
}

inline FactRead judge_goals(const merilo::Profile& profile, const std::string& expected) {
    const bool told = profile.goals.present || profile.goals.measurable;
    std::vector<std::string> said{profile.goals.present.value.value_or(false) ? "есть" : "нет",
                                  profile.goals.measurable.value.value_or(false) ? "измеримы" : "неизмеримы"};
    FactRead result = all_of(said, expected);
    if (!told) result.words.clear();
    return result;
}

inline FactRead judge_indicators(const merilo::Profile& profile, const std::string& expected) {
    return yes_or_no(profile.indicators, expected, "есть");
}

inline FactRead judge_methods(const merilo::Profile& profile, const std::string& expected) {
    std::vector<std::string> said;
    if (profile.information_systems.value.value_or(false)) said.push_back("информационные системы");
    if (profile.traditional_forms.value.value_or(false)) said.push_back("традиционные формы");
    if (said.empty()) return {"", expected == "нет"};
    return all_of(said, expected);
}

inline FactRead judge_years(const merilo::Told<merilo::YearSpan>& told, const std::string& expected) {
    return one_of(told ? std::to_string(told->from) + "-" + std::to_string(told->to) : "", expected);
}

inline FactRead judge_valid(const merilo::Profile& profile, const std::string& expected) { return judge_years(profile.valid, expected); }

inline FactRead judge_covers(const merilo::Profile& profile, const std::string& expected) { return judge_years(profile.covers, expected); }

/// «phone 2, email 1»: these and no others.
inline FactRead judge_personal_data(const merilo::Profile& profile, const std::string& expected) {
    std::string said;
    for (const auto& one : profile.personal_data)
        said += (said.empty() ? "" : ", ") + std::string(name(one.type)) + " " + std::to_string(one.count);
    return one_of(said, expected);
}

}  // namespace corpus
