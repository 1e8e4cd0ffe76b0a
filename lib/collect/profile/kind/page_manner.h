#pragma once
#include <vector>

#include "collect/profile/lines/head_lines.h"
#include "text/lexicon.h"

namespace merilo {

/// «Предварительный просмотр:»: a site where teachers publish what they prepared, not what happened.
bool on_a_portal(const DocumentText& text, const Lexicon& lexicon);

/// «Новости» alone in a line, at most three lines above.
bool under_news(const std::vector<HeadLine>& lines, int line);

/// «УДК …», «Ключевые слова: …» at the top: a learned paper, whatever acts it lists. Null for none.
const HeadLine* learned_sign(const std::vector<HeadLine>& lines, const Lexicon& lexicon);

/// «Именем Российской Федерации», «в открытом судебном заседании» at the top: a court's act. Null for none.
const HeadLine* court_sign(const std::vector<HeadLine>& lines, const Lexicon& lexicon);

/// What stands about an article in a newspaper or on a news agency's site: «Фото: …», «Свежий номер», «Пресс-служба».
bool of_the_press(const HeadLine& line, const Lexicon& lexicon);

/// Advice to everybody and learned papers: «Образец», «Как составить», «УДК», «Выполнила: …». Nobody's own paper.
bool for_everybody(const HeadLine& line, const Lexicon& lexicon);

}  // namespace merilo
