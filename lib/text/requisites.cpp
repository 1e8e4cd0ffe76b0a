#include "text/requisites.h"

#include <algorithm>
#include <array>

#include "text/dates.h"
#include "text/digits.h"

namespace merilo {
namespace {

constexpr std::size_t act_reach = 10;    ///< words between «утверждена» and the act that follows
constexpr std::size_t number_reach = 12; ///< bytes between a date and the number that goes with it

std::size_t skip_spaces(std::string_view text, std::size_t at) {
    Cursor cursor(text, at);
    cursor.skip_any({" ", "\u00A0", "г.", "года", ","});
    return cursor.offset();
}

bool part_of_number(std::string_view text, std::size_t at) {
    const char c = text[at];
    return is_digit(c) || c == '-' || c == '/' || c == '\\' || c == '.' || (c >= 'a' && c <= 'z') || (c & 0x80);
}

std::optional<Act> act_of(const Token& word) {
    if (word.stem == "приказ" || word.stem == "распоряжен") return Act::order;
    if (word.stem == "постановлен") return Act::resolution;
    if (word.stem == "протокол" || word.stem == "решен") return Act::protocol;
    return std::nullopt;
}

/// «утверждена», «утв.», «принята», but not «об утверждении», which is done to another document, nor «принятых мер».
bool says_approved(const Token& word) {
    static constexpr auto taken = std::to_array<std::string_view>({"принят", "принята", "принято", "принятая", "принятый", "принятое"});
    return word.stem == "утвержд" || (word.stem == "утвержден" && !word.form.starts_with("утверждени")) || word.form == "утв" ||
           std::find(taken.begin(), taken.end(), word.form) != taken.end();
}

/// A number and a date in either order, not far behind `from`.
Requisites requisites_after(std::string_view text, std::size_t from) {
    Requisites found;
    const std::size_t limit = std::min(text.size(), from + 80);
    std::size_t end = from;
    if (const auto date = find_date(text.substr(0, limit), from, &end)) found.date = date;
    for (std::size_t at = from; at < limit && !found.number; ++at)
        if (text.substr(at).starts_with("№") || text.substr(at).starts_with("n ")) found.number = number_at(text, at);
    return found;
}

}  // namespace

std::optional<std::string> number_at(std::string_view text, std::size_t from, std::size_t* end) {
    Cursor cursor(text, skip_spaces(text, from));
    if (!cursor.skip_text("№") && !cursor.skip_text("n ")) return std::nullopt;
    const std::size_t begin = skip_spaces(text, cursor.offset());
    std::size_t stop = begin;
    while (stop < text.size() && part_of_number(text, stop)) {
        if (text.substr(stop).starts_with("«") || text.substr(stop).starts_with("»") || text.substr(stop).starts_with("\u00A0")) break;
        ++stop;
    }
    while (stop > begin && (text[stop - 1] == '.' || text[stop - 1] == '-')) --stop;
    const std::string_view number = text.substr(begin, stop - begin);
    if (std::none_of(number.begin(), number.end(), is_digit)) return std::nullopt;
    if (end) *end = stop;
    return std::string(number);
}

bool filled(std::string_view number) {
    const auto words = tokens_of(composed(number));
    return std::any_of(words.begin(), words.end(), [](const Token& word) { return word.form != "№"; });
}

std::optional<Approval> approval_in(std::string_view text, const std::vector<Token>& words, std::size_t* begin) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!says_approved(words[i])) continue;
        for (std::size_t j = i + 1; j < words.size() && j <= i + act_reach; ++j) {
            const auto act = act_of(words[j]);
            if (!act) continue;
            const Requisites found = requisites_after(text, words[j].end);
            if (!found.number && !found.date) return std::nullopt;
            *begin = words[i].begin;
            return Approval{*act, found.number.value_or(""), found.date};
        }
    }
    return std::nullopt;
}

Requisites own_requisites(std::string_view text, const std::vector<Token>& words) {
    Requisites own;
    std::size_t end = 0;
    own.date = find_date(text, 0, &end);
    if (own.date) {
        own.number = number_at(text, end);
        const std::size_t before = text.rfind("№", end);
        if (!own.number && before != std::string_view::npos) {
            std::size_t number_end = 0;
            auto number = number_at(text, before, &number_end);
            const std::size_t date_begin = text.find("от", number_end);
            if (number && date_begin != std::string_view::npos && date_begin < number_end + number_reach) own.number = std::move(number);
        }
    }
    if (!own.number && !words.empty() && words.front().end <= text.size()) own.number = number_at(text, words.front().end);
    return own;
}

}  // namespace merilo
