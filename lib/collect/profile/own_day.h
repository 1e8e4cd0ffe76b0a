#pragma once
#include <vector>

#include "collect/profile/kind/kind_of_text.h"
#include "model/document_text.h"

namespace merilo {

/// «28.09.2022 245», «Дата: 28.09.2022 | Просмотров: …»: a site's day with something of its own behind it.
Told<Date> day_of_news_line(const HeadLine& line);

/// The day of news wherever it stands, above or below: alone in a line, in the path «Главная » 2019 » Октябрь » 9», at the
/// end of the headline or in the page's title.
Told<Date> day_of_news(const DocumentText& text, const std::vector<HeadLine>& lines);

/// «Методист … / 16.02.2023»: a day alone in its line under the name of who signed an act, a letter or a report.
Told<Date> day_under_signature(const std::vector<HeadLine>& lines, const KindReading& kind);

/// A note signed at its end: the day stands there by itself.
Told<Date> signing_day(const std::vector<HeadLine>& lines, const StampReading& stamps);

}  // namespace merilo
