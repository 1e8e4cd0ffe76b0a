#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/submission.h"
#include "text/words.h"

namespace merilo {

/// The number and the date that a title gives a document or its approval.
struct Requisites {
    std::optional<Date> date;
    std::optional<std::string> number;
};

/// A number after «№» or a lone «N» at `from` (spaces skipped): 02-у, 64, 357/2, 01-03\482. A blank is none.
std::optional<std::string> number_at(std::string_view text, std::size_t from, std::size_t* end = nullptr);

/// «утв. приказом от 22.03.2021 № 64», «утверждена постановлением …», «протокол № 3 от …»: only with a number or a
/// date; «от __ № __» is no approval. `begin` receives where it begins in the text.
std::optional<Approval> approval_in(std::string_view folded_text, const std::vector<Token>& words, std::size_t* begin);

/// The document's own requisites: its first date, and the number beside it or right after the document's name.
Requisites own_requisites(std::string_view folded_text, const std::vector<Token>& words);

/// The years a title names.
struct Years {
    std::optional<YearSpan> valid;   ///< «на 2021-2025 годы», «в 2020-2021 учебном году»
    std::optional<YearSpan> covers;  ///< «за 2017-2019 годы»
    std::optional<YearSpan> bare;    ///< without a preposition: «Программа развития 2021-2025»
    std::optional<int> single;       ///< the only year named anywhere
};
Years years_in(std::string_view folded_text);

}  // namespace merilo
