#pragma once
#include <string_view>
#include <vector>

#include "collect/profile/lines/head_lines.h"
#include "collect/profile/lines/requisite_items.h"
#include "model/profile.h"
#include "text/lexicon.h"

namespace merilo {

bool weekday(std::string_view word);

/// The item behind the day `items[i]` and the hour that may follow it, «17:52».
std::size_t behind_time(const std::vector<RequisiteItem>& items, std::size_t i);

/// «28.09.2022 245», «Дата: 28.09.2022 | Просмотров: …»: a site's day with something of its own behind it.
Told<Date> day_of_news_line(const HeadLine& line, const Lexicon& lexicon);

/// «3 апреля 2015. Зарплата педагога …», «20 августа 2012 года Котельные …»: the day, and then a sentence or a
/// headline.
Told<Date> dateline(const HeadLine& line);

/// «Главная » 2019 » Октябрь » 9», «Главная » 12.09.2012»: where a site keeps its news of one day.
Told<Date> day_in_path(const HeadLine& line);

/// «Политика 9 августа 2023, 15:20»: a section of the site, the day, the hour.
Told<Date> day_in_section(const HeadLine& line);

/// «УРОКИ ОТ СТАРШИХ. 05.03.2025»: a headline that ends with the day of the news, as some sites' page titles do.
Told<Date> day_behind_headline(const HeadLine& line);

}  // namespace merilo
