#include "form/read_rows.h"

#include <algorithm>

#include "form/read_values.h"
#include "text/dates.h"
#include "text/nearest.h"
#include "text/say.h"
#include "text/utf8.h"
#include "text/words.h"

namespace merilo {
namespace {

constexpr Pair unknown_id{"позиции с именем «{}» в методике нет", "the rubric has no row of the id «{}»"};
constexpr Pair unknown_id_near{"позиции с именем «{}» в методике нет; возможно, «{}»", "the rubric has no row of the id «{}»; did you mean «{}»?"};
constexpr Pair unknown_number{"позиции № {} в методике нет: номера идут от {} до {}", "the rubric has no row No. {}: numbers go from {} to {}"};
constexpr Pair unknown_title{"позиции «{}» в методике нет: впишите её номер", "the rubric has no row «{}»: write its number"};
constexpr Pair unknown_title_near{"позиции «{}» в методике нет; возможно, {} «{}»", "the rubric has no row «{}»; did you mean {} «{}»?"};
constexpr Pair lost_zero{"«{}»: Excel мог превратить {} в {}; задайте ячейке формат «Текстовый» и впишите номер заново",
                         "«{}»: Excel may have turned {} into {}; give the cell the format Text and write the number anew"};
constexpr Pair disagree{"строка названа позицией {}, а её номер {}: приведите в порядок номер или верните строку на место",
                        "the line is named as row {}, but its number is {}: mend the number or put the line back"};

std::string shown(std::string_view text) { return shortened(printable(text), 60); }

std::string folded_title(std::string_view text) {
    std::string result;
    for (const Token& token : tokens_of(composed(text))) result += (result.empty() ? "" : " ") + token.form;
    return result;
}

/// «№ 1.1.», «1,1» as «1.1».
std::string plain_row_number(std::string text) {
    for (std::size_t at = text.find("№"); at != std::string::npos; at = text.find("№")) text.erase(at, std::string_view("№").size());
    std::ranges::replace(text, ',', '.');
    std::erase(text, ' ');
    while (text.ends_with('.')) text.pop_back();
    return text;
}

/// The number before a title: «1.1 Наличие целей».
std::string leading_number(const std::string& title) {
    const std::size_t end = title.find_first_not_of("0123456789.");
    return end == std::string::npos || end == 0 ? std::string{} : plain_row_number(title.substr(0, end));
}

void add(std::map<std::string, int>& names, std::string name, int index) {
    if (name.empty()) return;
    const auto [known, fresh] = names.try_emplace(std::move(name), index);
    if (!fresh && known->second != index) known->second = -1;
}

}  // namespace

FormRows::FormRows(const Rubric& rubric, FormNotes& notes) : rubric_(rubric), notes_(notes) {
    for (std::size_t i = 0; i < rubric.criteria.size(); ++i) {
        const Criterion& row = rubric.criteria[i];
        add(numbers_, plain_row_number(row.number), static_cast<int>(i));
        add(titles_, folded_title(row.title.ru), static_cast<int>(i));
        add(titles_, folded_title(row.title.en), static_cast<int>(i));
    }
}

std::string FormRows::text(const FormSpot& at) const { return at.spot.column == 0 ? std::string{} : cell_text(notes_.sheet(at).shown(at.spot)); }

int FormRows::by_id(const FormSpot& at, bool strict) {
    const std::string id = text(at);
    const int index = rubric_.criterion_index(id);
    if (index >= 0 || !strict) return index;
    std::vector<std::string_view> known;
    for (const Criterion& row : rubric_.criteria) known.push_back(row.id);
    if (const auto near = nearest(id, known)) notes_.complain(at, say(unknown_id_near, shown(id), *near));
    else notes_.complain(at, say(unknown_id, shown(id)));
    return -1;
}

/// Excel makes «1.10» the number 1.1 or a day, the first of October.
FormRows::Named FormRows::by_number(const FormSpot& at) const {
    const SheetCell* cell = notes_.sheet(at).shown(at.spot);
    std::string number = plain_row_number(text(at));
    if (cell && cell->type == CellType::date)
        if (const auto date = parse_date(cell->text)) number = std::to_string(date->day) + "." + std::to_string(date->month);
    const auto found = numbers_.find(number);
    Named named{found == numbers_.end() ? -1 : found->second};
    if (cell && cell->type != CellType::text) {
        const auto longer = numbers_.find(number + "0");
        named.ambiguous = longer != numbers_.end() && number.find('.') != std::string::npos;
    }
    return named;
}

int FormRows::by_title(const FormSpot& at) const {
    const std::string title = text(at);
    if (title.empty()) return -1;
    if (const auto found = titles_.find(folded_title(title)); found != titles_.end()) return found->second;
    const std::string number = leading_number(title);
    const auto numbered = numbers_.find(number);
    if (number.empty() || numbered == numbers_.end() || numbered->second < 0) return -1;
    const std::string rest = folded_title(title.substr(title.find_first_not_of("0123456789. ")));
    const Criterion& row = rubric_.criteria[static_cast<std::size_t>(numbered->second)];
    return rest == folded_title(row.title.ru) || rest == folded_title(row.title.en) ? numbered->second : -1;
}

void FormRows::complain_of_title(const FormSpot& at) {
    const std::string title = text(at);
    std::vector<std::string_view> known;
    for (const Criterion& row : rubric_.criteria) known.insert(known.end(), {row.title.ru, row.title.en});
    const auto near = nearest(title, known);
    if (!near) return notes_.complain(at, say(unknown_title, shown(title)));
    const auto place = std::ranges::find(known, *near) - known.begin();
    notes_.complain(at, say(unknown_title_near, shown(title), rubric_.criteria[static_cast<std::size_t>(place / 2)].number, *near));
}

int FormRows::settle_number(const RowNaming& naming, bool strict) {
    const Named named = by_number(naming.number);
    const std::string number = plain_row_number(text(naming.number));
    const int titled = by_title(naming.title);
    if (named.ambiguous) {
        if (titled >= 0) return titled;
        if (strict) notes_.complain(naming.number, say(lost_zero, shown(number), number + "0", number));
        return -1;
    }
    if (named.index >= 0 && titled >= 0 && titled != named.index) {
        if (strict) notes_.complain(naming.number, say(disagree, rubric_.criteria[static_cast<std::size_t>(titled)].number, number));
        return -1;
    }
    if (named.index >= 0) return named.index;
    if (titled >= 0) return titled;
    if (strict) notes_.complain(naming.number, say(unknown_number, shown(number), rubric_.criteria.front().number, rubric_.criteria.back().number));
    return -1;
}

int FormRows::find(const RowNaming& naming, bool strict) {
    if (!text(naming.id).empty()) {
        const int index = by_id(naming.id, strict);
        if (index < 0 || text(naming.number).empty()) return index;
        const Named numbered = by_number(naming.number);
        if (numbered.index < 0 || numbered.index == index || numbered.ambiguous) return index;
        if (strict)
            notes_.complain(naming.number, say(disagree, rubric_.criteria[static_cast<std::size_t>(index)].number,
                                               rubric_.criteria[static_cast<std::size_t>(numbered.index)].number));
        return -1;
    }
    if (!text(naming.number).empty()) return settle_number(naming, strict);
    const int index = by_title(naming.title);
    if (index < 0 && strict) complain_of_title(naming.title);
    return index;
}

}  // namespace merilo
