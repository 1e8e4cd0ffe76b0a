#include "form/read_values.h"

#include <algorithm>
#include <charconv>

#include "form/exact_text.h"
#include "load/bytes.h"
#include "office/read_numbers.h"
#include "text/dates.h"
#include "text/digits.h"
#include "text/utf8.h"
#include "text/words.h"

namespace merilo {
namespace {

constexpr Pair formula_error{"формула даёт ошибку {}: впишите здесь само значение", "the formula comes to the error {}: write the value itself here"};
constexpr Pair became_date{"Excel превратил написанное здесь в дату ({}): задайте ячейке формат «Текстовый» и впишите заново, например {}",
                           "Excel made a date of what was written here ({}): give the cell the format Text and write it anew, such as {}"};
constexpr Pair not_calculated{"формула не вычислена: откройте форму в Excel и сохраните её или впишите само значение",
                              "the formula was never calculated: open the form in Excel and save it, or write the value itself"};
constexpr Pair bad_claim{"«{}» — не балл: впишите целое число, например 1", "«{}» is no number of points: write a whole number, such as 1"};
constexpr Pair bad_day{"«{}» — не дата: впишите день, месяц и год, например 10.09.2020", "«{}» is no date: write day, month and year, such as 10.09.2020"};
constexpr Pair bad_years{"«{}» — не годы: впишите год или годы через дефис, например 2020-2022", "«{}» is no span of years: write a year or two with a hyphen, such as 2020-2022"};
constexpr Pair bad_year{"«{}» — не год: впишите четыре цифры, например 2020", "«{}» is no year: write four digits, such as 2020"};
constexpr Pair unknown_near{"неизвестно: {} «{}»; возможно, «{}»", "unknown {}: «{}»; did you mean «{}»?"};
constexpr Pair unknown_word{"неизвестно: {} «{}»; можно: {}", "unknown {}: «{}»; known are: {}"};

std::string shown(std::string_view text) { return shortened(printable(text), 60); }

std::string_view trimmed(std::string_view text) {
    for (std::size_t blank = 1; !text.empty() && blank > 0;) {
        blank = text.front() == ' ' || text.front() == '\t' || text.front() == '\n' || text.front() == '\r' ? 1 : odd_space(text);
        text.remove_prefix(blank);
    }
    for (bool blank = true; !text.empty() && blank;) {
        blank = false;
        for (std::size_t bytes = 1; bytes <= 3 && bytes <= text.size() && !blank; ++bytes) {
            const std::string_view last = text.substr(text.size() - bytes);
            blank = last == " " || last == "\t" || last == "\n" || last == "\r" || odd_space(last) == bytes;
            if (blank) text.remove_suffix(bytes);
        }
    }
    return text;
}

std::string without(std::string text, std::initializer_list<std::string_view> parts) {
    for (const std::string_view part : parts)
        for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part)) text.erase(at, part.size());
    return text;
}

std::string replaced(std::string text, std::string_view what, std::string_view by) {
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size())) text.replace(at, what.size(), by);
    return text;
}

/// «1», «1,0», «1.0», «1 балл», «−1» as a whole number; none of «1,5» or «есть».
std::optional<std::string> whole_points(const std::string& written) {
    std::string text = without(folded(written), {"баллов", "балла", "балл", "points", "point", " ", "\u00A0"});
    text = replaced(replaced(replaced(text, "−", "-"), "–", "-"), ",", ".");
    if (text.ends_with(".") && text.size() > 1) text.pop_back();
    const auto number = plain_number(text);
    if (!number || number->find_first_of(".e") != std::string::npos || number->size() > 7) return {};
    return number;
}

}  // namespace

std::string cell_text(const SheetCell* cell) {
    if (!cell) return {};
    if (cell->type == CellType::text)
        if (auto exact = exact_value(cell->text)) return *exact;
    return std::string(trimmed(cell->text));
}

bool says_nothing(const std::string& text) {
    if (text.empty()) return true;
    const std::string low = folded(text);
    return std::ranges::all_of(low, [](char c) { return c == '-' || c == ' ' || c == '_'; }) || low == "–" || low == "—" || low == "нет" || low == "не имеется" ||
           low == "отсутствует" || low == "отсутствуют" || low == "none" || low == "n/a" || low == "нет.";
}

std::string word_stems(std::string_view text) {
    std::string stems;
    for (const Token& token : tokens_of(composed(text))) stems += (stems.empty() ? "" : " ") + token.stem;
    return stems;
}

bool FormValues::is_title(std::string_view title, const std::string& stems, bool first_word) {
    if (stems.empty()) return false;
    const std::string whole = word_stems(title);
    if (first_word) return whole.starts_with(stems + " ") && stems.find(' ') == std::string::npos;  // «протокол» of a collegial body
    if (whole == stems) return true;
    for (std::string_view rest = title.substr(0, title.find(" (")); !rest.empty();) {  // «отчёт, доклад»
        const std::size_t comma = std::min(rest.find(", "), rest.size());
        if (word_stems(rest.substr(0, comma)) == stems) return true;
        rest.remove_prefix(std::min(comma + 2, rest.size()));
    }
    return false;
}

void FormValues::complain_of_word(const FormSpot& at, const Pair& what, const std::string& written, const std::vector<std::string_view>& titles) {
    if (const auto near = nearest(written, titles)) return notes_.complain(at, say(unknown_near, what, shown(written), *near));
    Said all;
    for (std::size_t i = 0; i + 2 < titles.size(); i += 3) {
        all.ru += (i ? "; " : "") + std::string(titles[i]);
        all.en += (i ? "; " : "") + std::string(titles[i + 1]);
    }
    notes_.complain(at, say(unknown_word, what, shown(written), all));
}

std::string FormValues::text(const FormSpot& at) {
    const SheetCell* found = cell(at);
    if (!found || found->type != CellType::error) return cell_text(found);
    notes_.complain(at, say(formula_error, shown(found->text)));
    return {};
}

std::string FormValues::filled(const FormSpot& at) {
    std::string written = text(at);
    const bool exact = !written.empty() && cell(at)->type == CellType::text && exact_value(cell(at)->text);
    return exact || !says_nothing(written) ? written : std::string{};
}

std::string FormValues::number(const FormSpot& at) {
    const SheetCell* found = cell(at);
    const auto date = found && found->type == CellType::date ? parse_date(found->text) : std::nullopt;
    if (!date) return filled(at);
    notes_.complain(at, say(became_date, dotted(*date), std::to_string(date->day) + "-" + std::to_string(date->month)));
    return {};
}

std::string FormValues::claim(const FormSpot& at) {
    const SheetCell* found = cell(at);
    if (found && found->formula && found->text.empty()) return notes_.complain(at, say(not_calculated)), std::string{};
    const std::string written = text(at);
    if (says_nothing(written)) return {};
    const auto points = found->type == CellType::date || found->type == CellType::boolean ? std::nullopt : whole_points(written);
    if (points) return *points;
    notes_.complain(at, say(bad_claim, shown(written)));
    return {};
}

std::string FormValues::day(const FormSpot& at) {
    const std::string written = text(at);
    if (says_nothing(written)) return {};
    if (const auto date = parse_date(written)) return iso(*date);
    if (cell(at)->type == CellType::number || written.find_first_not_of("0123456789") == std::string::npos)
        if (const auto date = written.size() == 5 ? day_of_number(written, false) : std::nullopt) return iso(*date);
    std::string low = folded(written);
    if (low.starts_with("от ")) low.erase(0, std::string_view("от ").size());
    std::size_t end = 0;
    const std::size_t digits = low.find_first_of("0123456789");
    const auto date = digits <= std::string_view("«").size() ? date_at(low, digits, &end) : std::nullopt;
    const std::string rest = date ? without(low.substr(end), {"года", "год", "г.", "г", " ", ".", "\u00A0", "\"", "»"}) : "?";
    if (rest.empty()) return iso(*date);
    notes_.complain(at, say(bad_day, shown(written)));
    return {};
}

std::string FormValues::years(const FormSpot& at) {
    const std::string written = text(at);
    if (says_nothing(written)) return {};
    if (parse_years(written)) return written;
    std::string low = without(folded(written), {"учебные годы", "учебный год", "годы", "годов", "года", "год", "гг.", "гг", "г.", "г", "\u00A0", " "});
    for (const std::string_view dash : {"—", "−", "‑", "по"}) low = replaced(low, dash, "-");
    if (low.starts_with("с")) low.erase(0, std::string_view("с").size());
    if (cell(at)->type != CellType::date && parse_years(low)) return low;
    notes_.complain(at, say(bad_years, shown(written)));
    return {};
}

std::string FormValues::year(const FormSpot& at) {
    const std::string written = text(at);
    if (written.empty()) return {};
    const std::string low = without(folded(written), {"учебный", "год", "г.", "г", " ", "\u00A0"});
    if (low.size() == 4 && std::ranges::all_of(low, is_digit)) return low;
    notes_.complain(at, say(bad_year, shown(written)));
    return {};
}

}  // namespace merilo
