#pragma once
#include <string>
#include <vector>

#include "model/rubric.h"

namespace merilo {

// What a form tells the person who fills it in, all of it made from the rubric.

/// The levels of a row, a line each: «1 — цели есть (решает эксперт)».
std::vector<std::string> level_lines(const Criterion& criterion, Lang lang);

/// The levels, and what the row asks of its evidence besides what its whole section does.
std::string row_requirement(const Rubric& rubric, const Criterion& criterion, Lang lang);

/// What a reader must know beside the levels: assumed points, the rows that this one rests on.
std::vector<std::string> row_reservations(const Rubric& rubric, const Criterion& criterion, Lang lang);

/// Everything that counts for a row: points, evidence, what it rests on; what is an assumption is marked.
std::vector<std::string> row_note(const Rubric& rubric, const Criterion& criterion, Lang lang);

/// «Цели методической работы — до 4 баллов».
std::string section_heading(const Rubric& rubric, const Section& section, Lang lang);

/// What the section accepts as evidence, a line each; empty when it asks for nothing.
std::vector<std::string> section_evidence(const Section& section, Lang lang);

/// «Форма самооценки: «Система методической работы», редакция 2020».
std::string form_title(const Rubric& rubric, Lang lang);

/// «30 позиций, до 39 баллов», and what a reader must know beside that.
std::vector<std::string> form_extent(const Rubric& rubric, Lang lang);

/// Defects that do the same to points.
struct Mistakes {
    std::string effect;                ///< «ссылка ничего не подтверждает»
    std::vector<std::string> defects;  ///< titles of checks; what the source itself states is marked
};

/// What costs points under the rubric, the dearest first; what only is noted is left out.
std::vector<Mistakes> mistakes(const Rubric& rubric, Lang lang);

}  // namespace merilo
