#pragma once
#include <optional>
#include <string_view>

#include "model/date.h"

namespace merilo {

/// The years a title names. What is not understood for certain is left out, never read in part.
struct Years {
    std::optional<YearSpan> valid;   ///< «на 2021-2025 годы»
    std::optional<YearSpan> within;  ///< «в 2020-2021 учебном году»
    std::optional<YearSpan> covers;  ///< «за 2017-2019 годы», «за 2017, 2018 и 2019 годы»
    std::optional<YearSpan> bare;    ///< «Программа развития 2021-2025», «с 2017 по 2019 год»
    std::optional<int> single;       ///< the only year named anywhere
};
Years years_in(std::string_view folded_text);

/// The newest wording a title names: «в редакции от 03.03.2020», «с изменениями 2020 года». Of a year, its last day.
struct Edition {
    std::size_t begin;  ///< where the words about it begin in the text
    Date date;
};
std::optional<Edition> edition_in(std::string_view folded_text);

}  // namespace merilo
