#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/submission.h"
#include "text/lexicon.h"

namespace merilo {

/// What a document's title alone tells. Everything may be absent; nothing is guessed.
struct TitleReading {
    std::optional<Kind> kind;        ///< by the word that comes first: «Приказ об утверждении плана» is an order
    std::optional<Level> issued_by;  ///< «МБОУ СОШ № 5» school; «муниципальная», «РМО» municipal; «краевая» regional
    std::optional<Date> date;        ///< «Приказ от 10.09.2020 № 181»
    std::optional<std::string> number;
    std::optional<Approval> approval;  ///< «утв. приказом от 22.03.2021 № 64»
    std::optional<std::string> draft;  ///< the words that call it one: «Проект приказа», «(проект)», «(не утверждена)»
    std::optional<Kind> approves;      ///< what an act approves: «Приказ об утверждении плана»
    std::optional<Date> edition;       ///< «в редакции от 03.03.2020»; of a year alone, its last day
    std::optional<YearSpan> valid;     ///< «на 2021-2025 годы», «на 2020-2021 учебный год»
    std::optional<YearSpan> covers;    ///< «за 2017-2019 годы»
    std::optional<int> year;           ///< the only year named, when no full date is
    std::vector<std::string> topics, beneficiaries;  ///< lexicon names, in order of appearance, without repeats
    int unknown_beneficiaries = 0;         ///< addressees that the lexicon has no word for, as far as can be guessed
    std::optional<std::string> event;      ///< the words: «слёт», «фестиваль», «программа семинара»
    std::optional<std::string> structure;  ///< an act on nothing but structure, staff or composition
};

TitleReading read_title(std::string_view title, const Lexicon& lexicon);

}  // namespace merilo
