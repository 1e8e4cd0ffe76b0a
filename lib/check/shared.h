#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "check/check.h"

namespace merilo {

/// Text from outside, made safe and short enough to stand in a message.
std::string shown(std::string_view outside);

/// The same in the quotation marks of each language; in Russian the inner ones are „ “.
Said quoted(std::string_view outside);

/// A message for a place where the document is named already: its title in quotation marks is left out.
Said without_title(Said message, std::string_view title);

/// The address as the submission writes it: a web address, else a file; empty without either.
const std::string& address_of(const Document& document);

/// Whether the field of the address holds a second link, which no browser could open with the first.
bool two_links(const Document& document, const DocumentFacts& facts);

/// Whether there may be a document to open: it has an address, and that is not known to lead nowhere.
bool may_open(const DocumentFacts& facts);

/// What the document's own text told, good enough to judge by; null when nobody has read it or it has no text (what was
/// recognised from pictures is none).
const Profile* profile_of(const DocumentFacts& facts);

/// The citations that prove the row itself (its new goals left out).
std::vector<const Citation*> evidence_of(const Answer& answer);

/// Good, as far as is known: for certain when the document's own text said so, else by what is declared.
inline Verdict sound(Origin origin) { return origin == Origin::text ? pass() : declared(); }

/// One phrase from several: «концепция; программа».
Said joined(const std::vector<Said>& parts);

/// The titles of words of a vocabulary, joined.
template <class E>
Said titles(const std::vector<E>& values) {
    std::vector<Said> parts;
    for (const E value : values) parts.push_back({std::string(title(value).ru), std::string(title(value).en)});
    return joined(parts);
}

/// Levels go from the highest authority to the lowest.
inline bool higher(Level one, Level other) { return one < other; }

}  // namespace merilo
