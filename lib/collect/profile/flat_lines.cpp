#include "collect/profile/flat_lines.h"

#include <algorithm>
#include <array>

#include "collect/profile/head_lines.h"
#include "collect/profile/kind_line.h"
#include "collect/profile/requisite_items.h"
#include "collect/profile/stamp_group.h"
#include "text/digits.h"

namespace merilo {
namespace {

using Sort = RequisiteItem::Sort;

template <std::size_t count>
bool begins_with_any(std::string_view word, const std::array<std::string_view, count>& begins) {
    return std::any_of(begins.begin(), begins.end(), [&](auto begin) { return word.starts_with(begin); });
}

template <std::size_t count>
bool among(std::string_view word, const std::array<std::string_view, count>& words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// What papers are called, as it stands in a title.
bool paper(const std::string& form) {
    static constexpr std::array<std::string_view, 32> names{
        "приказ",     "распоряжение", "постановление", "решение",      "протокол",   "письмо",     "положение",   "порядок",
        "регламент",  "концепция",    "программа",     "подпрограмма", "модель",     "план",       "карта",       "циклограмма",
        "отчет",      "доклад",       "справка",       "записка",      "анализ",     "выписка",    "рекомендации", "указания",
        "пособие",    "анкета",       "договор",       "устав",        "инструкция", "соглашение", "указ",        "паспорт"};
    return among(form, names);
}

bool adjective(const std::string& form) {
    static constexpr std::array<std::string_view, 7> ends{"ый", "ий", "ая", "яя", "ое", "ые", "ие"};
    return std::any_of(ends.begin(), ends.end(), [&](auto end) { return form.ends_with(end); });
}

/// Words that begin a line wherever a capital stands in them.
bool opens_line(const std::string& form) {
    static constexpr std::array<std::string_view, 28> begins{
        "директор",   "начальник",   "заведующ",  "председател", "секретар",  "глава",    "министр",   "руководител", "методист",
        "губернатор", "начальникам", "главам",    "присутств",   "повестк",   "слушали",  "решили",    "постановили", "выступил",
        "составител", "приложение",  "содержани", "введение",    "уважаем",   "паспорт",  "подготовил", "исполнитель", "исп",
        "цель"};
    return begins_with_any(form, begins);
}

/// «… от 10.09.2020 № 181» behind these is another act's.
bool cites(const std::string& form) {
    static constexpr std::array<std::string_view, 12> begins{"приказ",   "постановлен", "распоряжен", "письм",  "закон",     "протокол",
                                                             "решени",   "указ",        "лиценз",     "свидетельств", "приложен", "зарегистр"};
    return begins_with_any(form, begins);
}

class Cuts {
public:
    explicit Cuts(std::string_view text) : text_(text), line_(head_line(text)) {}

    std::vector<std::size_t> all() {
        if (line_.text.size() != text_.size()) return {};
        mark_quotes();
        for (std::size_t i = 1; i < line_.words.size(); ++i)
            if (begins_line(i)) cut(start_of(i));
        cut_around_requisites();
        std::sort(cuts_.begin(), cuts_.end());
        cuts_.erase(std::unique(cuts_.begin(), cuts_.end()), cuts_.end());
        return std::move(cuts_);
    }

private:
    const Token& word(std::size_t i) const { return line_.words[i]; }
    bool capital(std::size_t i) const {
        return text_.substr(word(i).begin, 2) != std::string_view(line_.folded).substr(word(i).begin, 2);
    }
    bool capitals(std::size_t i) const {
        const Token& one = word(i);
        return one.end - one.begin >= 6 && capital(i) &&
               text_.substr(one.end - 2, 2) != std::string_view(line_.folded).substr(one.end - 2, 2);
    }

    /// A word's beginning, with the sign that stands before it: «УТВЕРЖДАЮ», (план.
    std::size_t start_of(std::size_t i) const {
        const std::size_t blank = text_.rfind(' ', word(i).begin);
        const bool near = blank != std::string_view::npos && word(i).begin - blank <= 4 && blank + 1 > word(i - 1).end;
        return near ? blank + 1 : word(i).begin;
    }

    void cut(std::size_t at) {
        if (at > 0 && at < text_.size()) cuts_.push_back(at);
    }

    /// How deep in quotation marks each word is; a mark that is never closed ends after some words.
    void mark_quotes() {
        quoted_.assign(line_.words.size(), false);
        std::size_t open = std::string_view::npos, at = 0;
        for (std::size_t i = 0; i < line_.words.size(); ++i) {
            for (; at < word(i).begin; ++at) {
                if (text_.substr(at).starts_with("«")) open = at;
                if (text_.substr(at).starts_with("»")) open = std::string_view::npos;
            }
            constexpr std::size_t longest = 400;
            quoted_[i] = open != std::string_view::npos && word(i).begin - open < longest;
        }
    }

    bool begins_line(std::size_t i) const {
        if (point(i)) return true;
        if (!capital(i)) return false;
        const bool stamp = stamp_purpose(word(i).form).has_value();
        if (quoted_[i]) return stamp && text_.substr(0, word(i).begin).ends_with("«");
        return stamp || begins_title(i) || about(i) || opens_line(word(i).form) || begins_sentence(i) || behind_years(i) || turns(i) ||
               begins_preamble(head_line(text_.substr(word(i).begin, 60)));
    }

    /// «1. Утвердить», «1.2. …», «I. Общие положения».
    bool point(std::size_t i) const {
        const std::string& form = word(i).form;
        const char next = word(i).end < text_.size() ? text_[word(i).end] : ' ';
        const bool figure = is_digit(form[0]) && form.size() <= 2, roman = form == "i" || form == "ii" || form == "iii" || form == "iv";
        if ((!figure && !roman) || next != '.' || i + 1 >= line_.words.size()) return false;
        const std::string_view before = text_.substr(0, word(i).begin);
        if (!before.ends_with(' ') || before.ends_with("№ ") || before.ends_with("ст. ") || before.ends_with("п. ")) return false;
        const bool number = is_digit(word(i + 1).form[0]);
        const bool day = number && word(i + 1).form.size() == 2 && text_.substr(word(i + 1).end, 1) == "." && i + 2 < line_.words.size() &&
                         is_digit(word(i + 2).form[0]) && word(i + 2).form.size() >= 2;
        return !day && (number ? text_.substr(word(i).end + 1, 1) != " " : capital(i + 1));
    }

    /// «Положение о …», «АНАЛИТИЧЕСКАЯ СПРАВКА», «Муниципальная модель»; but not «настоящее Положение».
    bool begins_title(std::size_t i) const {
        static constexpr std::array<std::string_view, 6> pointing{"настоящ", "данн", "далее", "прилагаем", "это", "указанн"};
        const bool led = adjective(word(i - 1).form) && capital(i - 1) && !quoted_[i - 1];
        if (led || begins_with_any(word(i - 1).form, pointing)) return false;
        constexpr std::size_t most_adjectives = 3;
        for (std::size_t k = i; k < line_.words.size() && k <= i + most_adjectives; ++k) {
            if (paper(word(k).form)) return !capitals(i) || capitals(k);
            if (!adjective(word(k).form)) return false;
        }
        return false;
    }

    /// «О работе …», «Об утверждении …», but not «О.В. Рулёва».
    bool about(std::size_t i) const {
        const std::string& form = word(i).form;
        return (form == "о" || form == "об") && text_.substr(word(i).end, 1) == " ";
    }

    bool begins_sentence(std::size_t i) const {
        const std::string_view gap = text_.substr(word(i - 1).end, word(i).begin - word(i - 1).end);
        const bool ends = gap.starts_with(". ") || gap.starts_with("! ") || gap.starts_with("? ") || gap.starts_with("; ");
        constexpr std::size_t abbreviation = 6;  // bytes: «г.», «ул.», «им.», initials
        return ends && word(i - 1).end - word(i - 1).begin > abbreviation;
    }

    /// «… на 2021-2024 годы Цель», «на 2022 год Март».
    bool behind_years(std::size_t i) const {
        static constexpr std::array<std::string_view, 5> years{"год", "годы", "гг", "г", "года"};
        return i > 1 && among(word(i - 1).form, years) && !capital(i - 1) &&
               (is_digit(word(i - 2).form[0]) || word(i - 2).form.starts_with("учебн") || word(i - 2).form == "г") &&
               !text_.substr(word(i - 1).end, word(i).begin - word(i - 1).end).starts_with(", ");
    }

    /// From capitals to a sentence, or back: «… РАБОТЫ ГОРОДА В системе», «… района АДМИНИСТРАЦИЯ ГОРОДА».
    bool turns(std::size_t i) const {
        if (i < 2) return false;
        const bool small = word(i).end - word(i).begin < 6;
        if (!capitals(i) && capitals(i - 1) && !quoted_[i - 1])
            return small ? i + 1 < line_.words.size() && !capital(i + 1) : true;
        return capitals(i) && !capitals(i - 1) && i + 1 < line_.words.size() && capitals(i + 1) &&
               !(capital(i - 1) || word(i - 1).form == "им" || word(i - 1).form == "имени");
    }

    /// «16.12.2022 № 01-17/901» between a letterhead and a title.
    void cut_around_requisites() {
        constexpr std::size_t head = 1500;  // bytes
        const auto items = requisite_items(line_);
        for (std::size_t i = 1; i < items.size() && items[i].begin < head; ++i) {
            if (begins_preamble(head_line(text_.substr(items[i].begin, 60)))) return;
            if (items[i].sort != Sort::date && items[i].sort != Sort::number) continue;
            std::size_t begin = i, end = i + 1;
            bool date = false, number = false;
            for (end = i; end < items.size() && (joins(items[end]) || items[end].sort == Sort::date || items[end].sort == Sort::number); ++end) {
                date = date || items[end].sort == Sort::date;
                number = number || items[end].sort == Sort::number;
            }
            if (begin > 0 && items[begin - 1].text == "от") --begin;
            const bool own = date && number && !cited(items, begin);
            if (own) {
                cut(items[begin].begin);
                if (end < items.size()) cut(items[end].begin);
            }
            i = std::max(end, i + 1) - 1;
        }
    }
    static bool joins(const RequisiteItem& item) {
        return item.sort == Sort::word && (item.text == "от" || item.text == "г" || item.text == "года" || item.text == "год");
    }
    static bool cited(const std::vector<RequisiteItem>& items, std::size_t begin) {
        constexpr std::size_t reach = 6;
        for (std::size_t i = begin > reach ? begin - reach : 0; i < begin; ++i)
            if (items[i].sort == Sort::word && cites(items[i].text)) return true;
        return false;
    }

    std::string_view text_;
    HeadLine line_;
    std::vector<bool> quoted_;
    std::vector<std::size_t> cuts_;
};

}  // namespace

bool flat_line(std::string_view line, std::size_t page_bytes) {
    constexpr std::size_t least = 400, looked_at = 6000;  // bytes
    return line.size() > least && line.find('\t') == std::string_view::npos && line.size() * 10 > std::min(page_bytes, looked_at) * 6;
}

std::vector<std::string_view> lines_of_flat(std::string_view text) {
    std::vector<std::string_view> lines;
    std::size_t from = 0;
    for (const std::size_t at : Cuts(text).all()) {
        lines.push_back(text.substr(from, at - from));
        from = at;
    }
    lines.push_back(text.substr(from));
    return lines;
}

}  // namespace merilo
