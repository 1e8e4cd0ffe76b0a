#pragma once
#include <vector>

#include "collect/profile/content/content_text.h"

namespace merilo {

/// A goal that a text sets: from the word «цель» on, and what is said to be the goal.
struct GoalText {
    std::size_t word;         ///< index of «цель»
    std::size_t first, last;  ///< the words of the goal itself, and the one after the last
};

/// The goals a text sets: «Цель: …», «Цели и задачи» with what follows, «Целью … является …», a table's row «Цель
/// программы». Not «в целях», «с целью», «достижение целей», a line of a table of contents, a blank to be filled in,
/// nor the goal of a lesson or an event.
std::vector<GoalText> goal_texts(const ContentText& content, const Lexicon& lexicon);

/// Where the goal that begins at `first` ends: before the next section's label, a table, or behind a finished sentence;
/// a list goes on over all its items, at most some 200 words.
std::size_t goal_ends(const ContentText& content, std::size_t first);

/// Words by which what is planned can be counted: «не менее 80 процентов», «доля педагогов», «к 2025 году».
struct Measure {
    enum Kind { figure, date, share };  ///< the surest first; a share is what is to be counted, without its number
    std::size_t word;                   ///< where it begins
    Kind kind;
};

/// All measures among the words [first, last), the surest kind first.
std::vector<Measure> measures_in(const ContentText& content, std::size_t first, std::size_t last);

}  // namespace merilo
