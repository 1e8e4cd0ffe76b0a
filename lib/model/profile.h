#pragma once
#include <optional>
#include <string>
#include <vector>

#include "model/date.h"
#include "model/submission.h"
#include "model/vocabulary.h"

namespace merilo {

/// What a text says of one thing. No value: the text does not say, or says two things and a reader could not tell either.
template <class T>
struct Told {
    std::optional<T> value;
    int confidence = 0;   ///< per cent; 0 exactly when there is no value
    std::string because;  ///< the words that decided, as they stand in the text; never personal data

    explicit operator bool() const { return value.has_value(); }
    const T& operator*() const { return *value; }
    const T* operator->() const { return &*value; }
};

/// Whether the text shows that the document was approved. An order that is signed and numbered approves itself; a
/// blank or undated stamp is `unclear`; no stamp and no act, and a draft, are `no`.
enum class Approved { yes, no, unclear };

/// Kinds of personal data that an open document must not hold (152-ФЗ), each counted where a person's name stands near.
enum class PersonalDataType { phone, email, birth_date, snils, passport };

struct PersonalDataCount {
    PersonalDataType type;
    int count;  ///< different ones; the data itself is nowhere repeated
};

/// Something a lexicon names (a topic, a group of readers), with the words that named it.
struct Mention {
    std::string name;
    int count = 0;        ///< how often
    std::string because;
};

/// What the text says of goals. `measurable`: some goal has a figure, a share or a date by which.
/// `follow_region`: they are said to follow the goals or the system of the region; never `false`.
struct Goals {
    Told<bool> present, concrete, measurable, follow_region;
};

/// What a document is, read from its own text. Facts only: nothing is judged here.
struct Profile {
    Told<Kind> kind;
    Told<Level> issued_by;
    Told<std::string> issuer;            ///< who issued it, in its own words
    Told<std::string> heading;           ///< «Об утверждении модели методической работы»
    Told<std::string> number;            ///< its own, never that of an act it cites
    Told<Date> date;                     ///< its own
    Told<Approved> approved;
    Told<Approval> approval;             ///< the act that approved it
    std::optional<Kind> approves;        ///< what an act approves: an order on a plan of work
    Told<bool> draft;
    std::vector<Mention> topics;         ///< most mentioned first
    Goals goals;
    Told<bool> indicators;               ///< lays down indicators or metrics
    Told<bool> information_systems, traditional_forms;  ///< methods of collecting data
    Told<YearSpan> valid, covers;        ///< «на 2021-2025 годы»; «за 2017-2019 годы»
    std::vector<Mention> beneficiaries;
    Told<std::string> municipality;      ///< the municipality that it names as its own
    std::vector<PersonalDataCount> personal_data;  ///< in the order of the enumeration
    std::optional<int> ocr_confidence;   ///< the least of the pages recognised from pictures; what rests on them is to be looked at
};

/// The name used in files and JSON.
std::string_view name(Approved approved);
std::string_view name(PersonalDataType type);

}  // namespace merilo
