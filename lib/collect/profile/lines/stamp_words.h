#pragma once
#include <optional>
#include <string>

namespace merilo {

/// What a stamp in a document's head says was done. Consent is no approval.
enum class StampPurpose { approve, adopt, consent };

/// «МБОУ СОШ № 5»: a number behind this word is the school's, or an annex's.
bool numbered_body(const std::string& word);

/// The purpose that a word opens a stamp for: УТВЕРЖДАЮ, Принята, СОГЛАСОВАНО.
std::optional<StampPurpose> stamp_purpose(const std::string& form);

}  // namespace merilo
