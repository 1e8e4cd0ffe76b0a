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

/// «утв. приказом от 22.03.2021 № 64», «утверждена постановлением …», «принята на заседании совета, протокол № 3»: only with a number or a
/// date; «от __ № __» is no approval. `begin` receives where it begins in the text.
std::optional<Approval> approval_in(std::string_view folded_text, const std::vector<Token>& words, std::size_t* begin);

/// Something is written there: «__» or «—» is no number.
bool filled(std::string_view number);

/// The document's own requisites: its first date, and the number beside it or right after the document's name.
Requisites own_requisites(std::string_view folded_text, const std::vector<Token>& words);

}  // namespace merilo
