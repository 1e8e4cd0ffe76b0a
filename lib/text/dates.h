#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "model/date.h"

namespace merilo {

/// A day that exists, or nothing.
std::optional<Date> make_date(int year, int month, int day);

/// «2020-09-10», «10.09.2020» or «10-09-2020», and nothing else around it.
std::optional<Date> parse_date(std::string_view text);

/// «Октябрь 29, 2021» that begins at `at` of a folded text, as sites made from English ones write it; `end` is set
/// behind it when there is one.
std::optional<Date> month_first_at(std::string_view text, std::size_t at, std::size_t* end);

/// The first date in running text in lower case, in any of the forms people use: «14» сентября 2021 г., 22 марта 2021г.,
/// 03.05.2023, 03-05-2023, 2020-09-10. `end`, when given, receives the offset after it.
std::optional<Date> find_date(std::string_view text, std::size_t from = 0, std::size_t* end = nullptr);

/// The date that begins right at `at`, in the same forms and the same lower case; `end` receives the offset after it.
std::optional<Date> date_at(std::string_view text, std::size_t at, std::size_t* end = nullptr);

/// «2020», «2020-2022», «2020–2022», «2020/21», and nothing else around it.
std::optional<YearSpan> parse_years(std::string_view text);

/// ISO form: 2020-09-10.
std::string iso(const Date& date);

/// The form people read: 10.09.2020.
std::string dotted(const Date& date);

/// `date` moved by whole years; 29 February becomes 28 February where needed.
Date plus_years(Date date, int years);

/// «2020» or «2020–2022».
std::string text_of(const YearSpan& span);

}  // namespace merilo
