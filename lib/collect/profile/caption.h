#pragma once
#include <string>
#include <vector>

#include "collect/profile/own_number.h"

namespace merilo {

/// «приказ», «решение»: a word that a number may belong to without «№».
bool bears_requisites(const std::string& word);

/// «Приказ № 19 от 17.01.2022 Об утверждении …», as a site names a file above its text or in the page's title. Nothing
/// is told when the line begins with no act.
OwnNumber caption_of(const HeadLine& line);

/// The same in the last lines, behind the words by which the act acts: databases name there what stood above.
OwnNumber caption_below(const std::vector<HeadLine>& lines, int operative);

/// «Закон … области от 11.12.2009 № 94/2009-ЗО», «Указ губернатора …» at the top: no act of the rubric, but it has its
/// requisites.
OwnNumber caption_of_law(const std::vector<HeadLine>& lines);

/// «Положение о наблюдении за уроками от 02.09.2021 № 88», «Отчёт … палаты от 19.04.2016 N 1.14-2016»: a paper whose
/// title says its own day and number, naming no act before them.
OwnNumber caption_of_paper(const HeadLine& line);

}  // namespace merilo
