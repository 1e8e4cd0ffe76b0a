#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "collect/profile/lines/head_lines.h"
#include "model/document_text.h"
#include "model/profile.h"
#include "text/lexicon.h"

namespace merilo {

/// «28.09.2022 245», «Дата: 28.09.2022 | Просмотров: …»: a site's day with something of its own behind it.
Told<Date> day_of_news_line(const HeadLine& line, const Lexicon& lexicon);

/// «Пятница, 07.02.2025, 22:40», «понедельник, / 12 февраля 2024 г.»: the day on which the site was visited.
bool clock_of_site(const std::vector<HeadLine>& lines, std::size_t i);

/// «Пора олимпиад - 9 Ноября 2011 - Управление образования», «19 » Июнь » 2015 » …»: the day in a page's title.
Told<Date> day_of_news_title(std::string_view title);

/// In one of the lines right under the heading that the page's title repeats: nearer to it than the day of anything
/// else.
Told<Date> day_beside_headline(const DocumentText& text, const std::vector<HeadLine>& lines, const Lexicon& lexicon);

/// The day of news wherever it stands, above or below: alone in a line, in the path «Главная » 2019 » Октябрь » 9», at
/// the end of the headline, before the first sentence.
Told<Date> day_of_news(const std::vector<HeadLine>& lines, const Lexicon& lexicon);

}  // namespace merilo
