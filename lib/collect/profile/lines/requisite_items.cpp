#include "collect/profile/lines/requisite_items.h"

#include <algorithm>

#include "collect/profile/lines/loose_date.h"
#include "text/dates.h"
#include "text/digits.h"

namespace merilo {
namespace {

using Sort = RequisiteItem::Sort;
constexpr std::size_t longest_number = 40;  // bytes

bool letter_at(std::string_view text, std::size_t at) {
    if (at >= text.size()) return false;
    const char c = text[at];
    return (c >= 'a' && c <= 'z') || ((c == '\xD0' || c == '\xD1') && at + 1 < text.size());
}

std::size_t letter_size(char c) { return (c & 0x80) ? 2 : 1; }

std::size_t past_spaces(std::string_view text, std::size_t at) {
    while (at < text.size() && text[at] == ' ') ++at;
    return at;
}

bool joins(char c) { return c == '-' || c == '/' || c == '\\' || c == '.'; }

/// A short part of a number: digits, or up to three letters and no more.
bool short_part(std::string_view text, std::size_t at) {
    std::size_t end = at, letters = 0;
    while (letter_at(text, end)) {
        end += letter_size(text[end]);
        ++letters;
    }
    return (at < text.size() && is_digit(text[at])) || (letters >= 1 && letters <= 3);
}

/// «45 / 2», «181 - р», «181- р», but not «45 - приложение»: a sign beside blanks joins when a short part follows.
std::size_t past_joint(std::string_view text, std::size_t begin, std::size_t at) {
    const bool joined = at > begin && joins(text[at - 1]) && text[at - 1] != '.';
    std::size_t next = past_spaces(text, at);
    if (!joined) {
        const bool dash = text.substr(next).starts_with("–");
        if (next >= text.size() || (!dash && (!joins(text[next]) || text[next] == '.'))) return at;
        next = past_spaces(text, next + (dash ? std::string_view("–").size() : 1));
    }
    return short_part(text, next) && !date_at(text, next) ? next : at;  // «09:15 – 27 января 2021»
}

/// «№ 45от 01.09»: the preposition has grown on to the number.
bool at_preposition(std::string_view text, std::size_t at) {
    if (!text.substr(at).starts_with("от")) return false;
    const std::size_t next = past_spaces(text, at + std::string_view("от").size());
    return next >= text.size() || is_digit(text[next]) || text.substr(next).starts_with("«") || text[next] == '"';
}

/// «№ 278губернатор», «№ 263-ПП/9План-график»: the next word has grown on to the number; «№ 160-а», «№ 5рг», «№ 77дсп»
/// keep their letters.
std::size_t without_grown_word(std::string_view text, std::size_t at, std::size_t end) {
    constexpr std::size_t least = 4;
    for (std::size_t i = at; i < end;) {
        std::size_t letters = 0, next = i;
        while (next < end && letter_at(text, next)) {
            next += letter_size(text[next]);
            ++letters;
        }
        if (letters >= least && i > at && is_digit(text[i - 1])) return i;
        i = std::max(next, i + 1);
    }
    return end;
}

/// Behind «(88)» of «№ 6(88)», as councils count their sittings too; `at` where nothing of the kind stands.
std::size_t past_brackets(std::string_view text, std::size_t at) {
    if (at == 0 || at >= text.size() || text[at] != '(' || !is_digit(text[at - 1])) return at;
    const std::size_t end = text.find_first_not_of("0123456789", at + 1);
    return end != std::string_view::npos && end > at + 1 && text[end] == ')' ? end + 1 : at;
}

/// Where the number ends that begins at `at`.
std::size_t number_end(std::string_view text, std::size_t at) {
    std::size_t end = at;
    bool digits = false;
    while (end < text.size() && end < at + longest_number) {
        if (is_digit(text[end])) digits = true;
        if (is_digit(text[end]) || joins(text[end]))
            ++end;
        else if (text.substr(end).starts_with("–"))
            end += std::string_view("–").size();
        else if (letter_at(text, end) && !(digits && at_preposition(text, end)))
            end += letter_size(text[end]);
        else {
            const bool only_zero = text.substr(at, end - at) == "0" && end + 1 < text.size() && is_digit(text[end + 1]);
            std::size_t next = past_brackets(text, end);
            if (next == end) next = only_zero ? end + 1 : end > at ? past_joint(text, at, end) : end;  // «№ 0 47-р»
            if (next == end) break;
            end = next;
        }
    }
    end = without_grown_word(text, at, end);
    while (end > at && (joins(text[end - 1]) || text[end - 1] == ' ')) --end;
    return end;
}

/// `text` without blanks.
std::string closed(std::string_view text) {
    std::string result(text);
    result.erase(std::remove_if(result.begin(), result.end(), [](char c) { return c == ' ' || c == '_'; }),
                 result.end());
    return result;
}

class ItemReader {
public:
    ItemReader(const HeadLine& line, std::size_t from) : line_(line), text_(line.folded), at_(from) {}

    std::vector<RequisiteItem> read() {
        while (at_ < text_.size()) step();
        mark_months_without_days();
        return std::move(items_);
    }

private:
    void step() {
        if (const std::size_t sign = number_sign()) return number(sign);
        if (misread_preposition()) return preposition();
        if (is_digit(text_[at_])) return digits();
        if (letter_at(text_, at_)) return word();
        if (blank_day()) return;
        ++at_;
    }

    /// «от марта 2021 г.»: the day was to be written in.
    void mark_months_without_days() {
        for (std::size_t i = 1; i + 1 < items_.size(); ++i)
            if (items_[i - 1].text == "от" && items_[i + 1].sort == Sort::figure &&
                date_at("1 " + items_[i].text + " 2020", 0))
                items_[i].sort = Sort::no_date;
    }

    /// How many bytes of «№», «N», «No» stand here, when a number or a blank must follow.
    std::size_t number_sign() const {
        const std::string_view rest = text_.substr(at_);
        if (rest.starts_with("№")) return std::string_view("№").size();
        if (rest.starts_with("в„–")) return std::string_view("в„–").size();  // «№» read in a wrong encoding
        if (at_ > 0 && (letter_at(text_, at_ - 1) || (text_[at_ - 1] & 0x80 && letter_at(text_, at_ - 2)))) return 0;
        for (const std::string_view sign :
             {std::string_view("no"), std::string_view("n"), std::string_view("nº"), std::string_view("n°")})
            if (rest.starts_with(sign) && !letter_at(text_, at_ + sign.size())) return sign.size();
        const std::string_view cyrillic = "н ";  // the Latin «N» typed with the Russian key, behind a date
        const bool behind_date = !items_.empty() && (items_.back().sort == Sort::date || items_.back().text == "г" ||
                                                     items_.back().text == "года");
        if (behind_date && rest.starts_with(cyrillic) && rest.size() > cyrillic.size() &&
            is_digit(rest[cyrillic.size()]))
            return cyrillic.size();
        const bool due = !items_.empty() && (items_.back().sort == Sort::date || items_.back().text == "г" ||
                                             items_.back().text.starts_with("приказ"));
        return due ? misread_sign(rest) : 0;
    }

    /// As a machine misreads «№» on a scan, where a number is due: «Ne 5», «J\lЪ 211-а», «хо 7».
    static std::size_t misread_sign(std::string_view rest) {
        for (const std::string_view sign : {std::string_view("ne"), std::string_view("ns"), std::string_view("ме"),
                                            std::string_view("мо"), std::string_view("ле"), std::string_view("хо")})
            if (rest.starts_with(sign) && number_behind(rest, sign.size())) return sign.size();
        constexpr std::size_t longest = 8;  // bytes
        if (!rest.starts_with("n") && !rest.starts_with("j") && !rest.starts_with("л") && !rest.starts_with("l"))
            return 0;
        for (std::size_t end = 0; end < rest.size() && end < longest;) {
            const bool latin = std::string_view("njltb\\/|'").find(rest[end]) != std::string_view::npos;
            const bool sign = rest.substr(end).starts_with("ъ") || rest.substr(end).starts_with("ь") ||
                              rest.substr(end).starts_with("ё") || rest.substr(end).starts_with("л");
            if (!latin && !sign) return end > 1 && number_behind(rest, end) ? end : 0;
            end += latin ? 1 : 2;
        }
        return 0;
    }

    static bool number_behind(std::string_view rest, std::size_t at) {
        const std::size_t next = past_spaces(rest, at);
        return next < rest.size() && is_digit(rest[next]);
    }

    void number(std::size_t sign) {
        const std::size_t begin = at_;
        std::size_t from = past_spaces(text_, at_ + sign);
        while (from < text_.size() && (text_[from] == ':' || text_[from] == '.')) from = past_spaces(text_, from + 1);
        const std::size_t end = at_preposition(text_, from) ? from : number_end(text_, from);
        const std::string_view number = text_.substr(from, end - from);
        const bool found = std::any_of(number.begin(), number.end(), is_digit) && !word_with_figure(number);
        if (!found) return add(Sort::no_number, begin, at_ + sign);
        add(Sort::number, begin, end);
        items_.back().text = closed(std::string_view(line_.text).substr(from, end - from));
    }

    /// «№ от12», «№ приказа5»: not how numbers begin.
    static bool word_with_figure(std::string_view number) {
        std::size_t letters = 0, at = 0;
        while (letter_at(number, at)) {
            at += letter_size(number[at]);
            ++letters;
        }
        return letters > 6;
    }

    void digits() {
        const std::size_t begin = at_;
        std::size_t end = at_;
        auto date = date_at(text_, at_, &end);
        if (!date) date = loose_date_at(text_, at_, &end);
        if (date) {
            add(Sort::date, begin, end);
            items_.back().date = date;
            return;
        }
        end = std::max(number_end(text_, at_), at_ + 1);
        add(Sort::figure, begin, end);
        items_.back().text = closed(std::string_view(line_.text).substr(begin, end - begin));
    }

    void word() {
        const std::size_t begin = at_;
        std::size_t end = at_;
        if (const auto date = month_first_at(text_, at_, &end)) {
            add(Sort::date, begin, end);
            items_.back().date = date;
            return;
        }
        while (letter_at(text_, end) || (end < text_.size() && end > begin && is_digit(text_[end]) &&
                                         text_.substr(begin, end - begin) != "от" && !grown_date(end)))
            end += letter_size(text_[end]);
        add(Sort::word, begin, end);
        items_.back().text = text_.substr(begin, end - begin);
    }

    /// «0т 11.24.2010»: «от», as a machine reads it.
    bool misread_preposition() const {
        return text_.substr(at_).starts_with("0т ") && (at_ == 0 || text_[at_ - 1] == ' ');
    }

    void preposition() {
        add(Sort::word, at_, at_ + std::string_view("0т").size());
        items_.back().text = "от";
    }

    /// «Образование18 октября 2018»; but «Дата11.03.2013» is the day of a file in a store.
    bool grown_date(std::size_t at) const {
        const std::size_t next = text_.find_first_not_of("0123456789", at);
        return next < text_.size() && text_[next] == ' ' && date_at(text_, at);
    }

    /// «« __ »», «"__"», «____»: a place for a date or a number.
    bool blank_day() {
        const std::string_view written = std::string_view(line_.text).substr(at_);
        const bool line = written.starts_with("__");
        std::size_t closing = 0;
        for (const std::string_view open : {std::string_view("«"), std::string_view("\""), std::string_view("“")}) {
            if (!written.starts_with(open)) continue;
            const std::size_t next = written.find_first_not_of("_ ", open.size());
            const bool closes = next != std::string_view::npos && next > open.size() &&
                                (written.substr(next).starts_with("»") || written.substr(next).starts_with("\"") ||
                                 written.substr(next).starts_with("”"));
            if (closes) closing = next;
        }
        if (!line && closing == 0) return false;
        const std::size_t end =
            closing > 0 ? at_ + closing + 1 : std::min(line_.text.find_first_not_of('_', at_), line_.text.size());
        add(closing > 0 ? Sort::no_date : Sort::word, at_, end);
        if (closing == 0) items_.back().text = "_";
        return true;
    }

    void add(Sort sort, std::size_t begin, std::size_t end) {
        items_.push_back({sort, begin, end, {}, {}});
        at_ = std::max(end, begin + 1);
    }

    const HeadLine& line_;
    std::string_view text_;
    std::size_t at_;
    std::vector<RequisiteItem> items_;
};

}  // namespace

std::vector<RequisiteItem> requisite_items(const HeadLine& line, std::size_t from) {
    return ItemReader(line, from).read();
}

}  // namespace merilo
