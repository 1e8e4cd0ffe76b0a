#pragma once
#include <vector>

#include "collect/profile/kind/kind_of_text.h"

namespace merilo {

/// «Дорожная карта … школ Заречной области», and no municipality in it: the region's own paper.
Told<Level> level_of_region_in_title(const std::string& title);

/// «… на территории Заречной области», «… на территории района»: whose land, his paper.
Told<Level> level_of_territory(const std::string& title);

/// «(утратило силу на основании распоряжения Минпросвещения России …)»: who issued an act repeals it.
Told<Level> level_of_repealer(const std::vector<HeadLine>& lines, const Lexicon& lexicon);

/// Only an educational institution examines itself («самообследование») and rules its own system of assessment.
Told<Level> level_of_inner_paper(const std::vector<HeadLine>& lines, const KindReading& kind);

/// «ЗАКОН / Заречной области», «Федеральный закон …»: of which region's, or of the country.
Told<Level> level_of_law(const std::vector<HeadLine>& lines);

/// «О проведении районного конкурса», «О республиканском смотре»: an act that names no body speaks of its level's own
/// event.
Told<Level> level_of_event(const std::string& heading);

/// «Отчёт о самообследовании муниципального общеобразовательного учреждения …»: the school's, whoever's letterhead
/// stands over it.
Told<Level> level_of_self_examination(const std::vector<HeadLine>& lines, const KindReading& kind);

/// «Районный Совет решил», «Собрание депутатов района решило»: a council of deputies, not one of teachers or parents.
Told<Level> level_of_council(const std::vector<HeadLine>& lines, const KindReading& kind);

/// «в ОО г. Лесосибирска»: of all schools of a place speaks who is above them.
bool of_all_schools(const std::string& title);

}  // namespace merilo
