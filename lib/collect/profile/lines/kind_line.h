#pragma once
#include <optional>
#include <vector>

#include "collect/profile/lines/head_lines.h"
#include "model/vocabulary.h"
#include "text/lexicon.h"

namespace merilo {

/// A line that says what the document is: «ПРИКАЗ», «МУНИЦИПАЛЬНАЯ МОДЕЛЬ МЕТОДИЧЕСКОЙ РАБОТЫ», «Аналитическая справка
/// по итогам …».
struct KindLine {
    Kind kind;
    int first, last;     ///< the words that name it
    bool alone = false;  ///< nothing else stands there but signs and requisites
};

/// Nothing where the word is only mentioned: in an oblique case, in the middle of a sentence, as what a sentence speaks
/// of.
std::optional<KindLine> kind_line(const HeadLine& line, const Lexicon& lexicon);

/// «Комплексная / программа развития»: a title whose adjective stands alone in the line before.
std::optional<KindLine> parted_kind_line(const HeadLine& adjective, const HeadLine& rest, const Lexicon& lexicon);

/// «муниципальная», «годовой», in the nominative, by its ending alone.
bool adjective_form(std::string_view word);

/// An order, a directive or a resolution.
bool is_act(Kind kind);

/// «ПРИКАЗЫВАЮ:», «постановляет:»: the words by which an act acts, and the kind of act they make.
std::optional<Kind> operative_words(const HeadLine& line, std::string* words = nullptr);

/// Where a document's head ends: its contents, its first chapter, a preamble, running prose.
bool begins_body(const HeadLine& line);

/// «В соответствии с …», «В целях …»: acts cited from here on are others' acts.
bool begins_preamble(const HeadLine& line);

}  // namespace merilo
