#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "model/evaluation.h"
#include "text/plural.h"
#include "text/say.h"

namespace merilo {

/// Fills the placeholders of `pair` in one language.
template <class... Args>
std::string tell(Lang lang, const Pair& pair, const Args&... args) {
    return detail::render(pair.in(lang), detail::pick(args, lang)...);
}

inline constexpr Noun points_noun{"балл", "балла", "баллов", "point", "points"};
inline constexpr Noun points_of_noun{"балла", "баллов", "баллов", "point", "points"};  ///< «из 21 балла»
inline constexpr Noun rows_noun{"позиция", "позиции", "позиций", "row", "rows"};

/// «2 балла».
std::string points_text(int points, Lang lang);

/// «18…31», or «31» when both bounds agree.
std::string interval(const Points& points);

/// «Подтверждено по форме 18…31 из 39 (заявлено 35)».
std::string totals_text(const Evaluation& evaluation, Lang lang);

/// «Присуждено 25 из 39 (эксперт И. И. Иванов)»; empty without a review.
std::string awarded_text(const Evaluation& evaluation, Lang lang);

/// What a reader must know beside any total under this rubric: assumed points, rows that are not published.
std::vector<std::string> rubric_caveats(const Rubric& rubric, Lang lang);

/// The same for one submission: links nobody opened, a declared incomplete cycle.
std::vector<std::string> submission_caveats(const Evaluation& evaluation, Lang lang);

/// «Методическая работа», редакция 2020.
std::string rubric_text(const Rubric& rubric, Lang lang);

/// «город Енисейск, Красноярский край, 2020 год».
std::string submission_text(const Submission& submission, Lang lang);

/// «лист «Цели», D14» of the cell «Цели!D14»; «D14» where there are no sheets.
std::string cell_text(std::string_view cell, Lang lang);

/// «region.yaml:12:5», «form.xlsx:14:4 (лист «Цели», D14)».
std::string place_text(const Place& place, Lang lang);
std::string place_text(const Evaluation& evaluation, const Mark& mark, Lang lang);

/// The document's title in the language's quotation marks.
std::string document_text(const Evaluation& evaluation, int document, Lang lang);

/// The finding's message; the document is named before it unless the message names it itself.
std::string message_text(const Evaluation& evaluation, const Finding& finding, Lang lang);

/// The same where the document has just been named.
std::string untitled_message(const Evaluation& evaluation, const Finding& finding, Lang lang);

/// «1.1, 1.2»: numbers of rows; where a rubric's numbers repeat, with their sections: «2.1, 2.4 (Школьный уровень)».
std::string row_list(const Rubric& rubric, const std::vector<int>& criteria, Lang lang);

/// «Нет ответа по позициям: 1.1, 1.2 (2 позиции, до 2 баллов)».
std::string unanswered_offer(const Evaluation& evaluation, const std::vector<int>& criteria, Lang lang);

/// What is mended together: a document by its title, a row, or the submission as a whole.
std::string mended_thing(const Evaluation& evaluation, const Mending& mending, Lang lang);

/// «позиция 1.1», «позиции 1.1, 1.2».
std::string rows_text(const Rubric& rubric, const std::vector<int>& criteria, Lang lang);

/// «Нет ответа по позициям: 1.1, 1.2».
std::string unanswered_text(const Rubric& rubric, const std::vector<int>& criteria, Lang lang);

/// What an effect does to points, in words. `on_citation`: it acts on one cited document, not on a row.
std::string effect_text(const Effect& effect, bool on_citation, Lang lang);

/// «ссылка ничего не подтверждает (по источнику)».
std::string effect_with_basis(const Effect& effect, Basis basis, bool on_citation, Lang lang);
std::string effect_with_basis(const Finding& finding, Lang lang);

/// «ошибка», «предупреждение», «не проверено».
std::string_view label(const Finding& finding, Lang lang);

/// The check's title for people; its id when the program knows no such check.
std::string check_title(std::string_view id, Lang lang);

}  // namespace merilo
