#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "collect/profile/lines/head_lines.h"
#include "model/document_text.h"
#include "model/profile.h"
#include "text/lexicon.h"

namespace merilo {

/// «Пора олимпиад - 9 Ноября 2011 - Управление образования», «19 » Июнь » 2015 » …»: the day in a page's title.
Told<Date> day_of_news_title(std::string_view title);

/// In one of the lines right under the heading that the page's title repeats: nearer to it than the day of anything
/// else.
Told<Date> day_beside_headline(const DocumentText& text, const std::vector<HeadLine>& lines, const Lexicon& lexicon);

/// The line with which a piece of news begins: some above its headline, with which the page's title begins. What stands
/// before it is of other news. 0 when no line is the headline.
std::size_t begin_of_news(std::string_view title, const std::vector<HeadLine>& lines);

/// The day of news wherever it stands, above or below: alone in a line, in the path «Главная » 2019 » Октябрь » 9», at
/// the end of the headline, before the first sentence.
Told<Date> day_of_news(std::string_view title, const std::vector<HeadLine>& lines, const Lexicon& lexicon);

}  // namespace merilo
