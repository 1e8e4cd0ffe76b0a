#include "collect/profile/lines/flat_lines.h"

#include <algorithm>
#include <array>

#include "collect/profile/lines/flat_requisites.h"
#include "collect/profile/lines/kind_line.h"
#include "collect/profile/lines/stamp_words.h"
#include "text/digits.h"
#include "text/word_lists.h"

namespace merilo {
namespace {

/// What papers are called, as it stands in a title.
bool paper(const std::string& form) {
    static constexpr auto names = std::to_array<std::string_view>(
        {"приказ",    "распоряжение", "постановление", "решение",      "протокол",   "письмо",       "положение",
         "порядок",   "указание",     "регламент",     "концепция",    "программа",  "подпрограмма", "модель",
         "план",      "карта",        "циклограмма",   "таблица",      "отчет",      "доклад",       "справка",
         "записка",   "анализ",       "выписка",       "рекомендации", "указания",   "закон",        "пособие",
         "анкета",    "договор",      "устав",         "инструкция",   "соглашение", "указ",         "паспорт",
         "реестр",    "сертификат",   "список",        "перечень",     "состав",     "согласие",     "расписание",
         "резолюция", "график"});
    return among(form, names);
}

bool adjective(const std::string& form) {
    static constexpr auto ends = std::to_array<std::string_view>({"ый", "ий", "ая", "яя", "ое", "ые", "ие"});
    const bool noun = form.ends_with("ений") || form.ends_with("аний");  // «учреждений»
    return form.ends_with("но") ||                                       // «Информационно-аналитическая»
           (!noun && ends_with_any(form, ends));
}

/// Words that begin a line wherever a capital stands in them.
bool opens_line(const std::string& form) {
    static constexpr auto begins = std::to_array<std::string_view>(
        {"директор",    "начальник",   "заведующ",    "председател", "секретар",  "глава",    "министр", "руководител",
         "методист",    "губернатор",  "начальникам", "главам",      "присутств", "повестк",  "слушали", "решили",
         "постановили", "выступил",    "составител",  "приложение",  "содержани", "введение", "уважаем", "паспорт",
         "подготовил",  "исполнитель", "исп",         "цель",        "утратил"});
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
        for (const std::size_t at : requisite_cuts(line_)) cut(at);
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

    /// No abbreviation: «МБОУ», «ФГОС».
    bool long_capitals(std::size_t i) const { return word(i).end - word(i).begin >= 10 && capitals(i); }

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
        if (!capital(i)) return misread(i);
        const bool stamp = stamp_purpose(word(i).form).has_value();
        if (quoted_[i]) return stamp && text_.substr(0, word(i).begin).ends_with("«");
        if (capitals(i) && operative_words(head_line(text_.substr(word(i).begin, word(i).end - word(i).begin))))
            return true;
        return stamp || begins_title(i) || about(i) || opens_line(word(i).form) || begins_sentence(i) ||
               behind_years(i) || turns(i) || begins_preamble_at(line_, word(i).begin);
    }

    /// «прикАз», as a machine reads it from a picture.
    bool misread(std::size_t i) const {
        const Token& one = word(i);
        return paper(one.form) && text_.substr(one.begin, one.end - one.begin) !=
                                      std::string_view(line_.folded).substr(one.begin, one.end - one.begin);
    }

    /// «1. Утвердить», «1.2. …», «I. Общие положения».
    bool point(std::size_t i) const {
        const std::string& form = word(i).form;
        const char next = word(i).end < text_.size() ? text_[word(i).end] : ' ';
        const bool figure = is_digit(form[0]) && form.size() <= 2,
                   roman = form == "i" || form == "ii" || form == "iii" || form == "iv";
        if ((!figure && !roman) || next != '.' || i + 1 >= line_.words.size()) return false;
        const std::string_view before = text_.substr(0, word(i).begin);
        if (!before.ends_with(' ') || before.ends_with("№ ") || before.ends_with("ст. ") || before.ends_with("п. "))
            return false;
        const bool number = is_digit(word(i + 1).form[0]);
        const bool day = number && word(i + 1).form.size() == 2 && text_.substr(word(i + 1).end, 1) == "." &&
                         i + 2 < line_.words.size() && is_digit(word(i + 2).form[0]) && word(i + 2).form.size() >= 2;
        return !day && (number ? text_.substr(word(i).end + 1, 1) != " " : capital(i + 1));
    }

    /// «Положение о …», «АНАЛИТИЧЕСКАЯ СПРАВКА», «Муниципальная модель»; but not «настоящее Положение».
    bool begins_title(std::size_t i) const {
        static constexpr auto pointing =
            std::to_array<std::string_view>({"настоящ", "данное", "данная", "данный", "далее", "прилагаем", "указанн"});
        static constexpr auto prepositions =
            std::to_array<std::string_view>({"в", "на", "к", "об", "о", "по", "и", "из", "с", "это"});
        const std::string& before = word(i - 1).form;
        const bool led = adjective(before) && capital(i - 1) && !quoted_[i - 1];
        const bool preposition =
            among(before, prepositions) && (word(i - 1).begin == 0 || text_[word(i - 1).begin - 1] == ' ');
        static constexpr auto telling =
            std::to_array<std::string_view>({"подписа", "издал", "издан", "утвердил", "принял", "выпусти", "одобри",
                                             "вышло", "согласно", "опубликова", "размещен"});
        if (led || begins_with_any(before, pointing) || preposition || begins_with_any(before, telling)) return false;
        constexpr std::size_t near = 3;  // «Утратило силу - Постановление …»
        for (std::size_t k = i; k > 0 && i - k < near; --k)
            if (word(k - 1).form.starts_with("утратил")) return false;
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
        return (form == "о" || form == "об") && text_.substr(word(i).end, 1) == " " &&
               text_.substr(word(i).begin - 1, 1) == " ";
    }

    bool begins_sentence(std::size_t i) const {
        const std::string_view gap = text_.substr(word(i - 1).end, word(i).begin - word(i - 1).end);
        const bool ends =
            gap.starts_with(". ") || gap.starts_with("! ") || gap.starts_with("? ") || gap.starts_with("; ");
        constexpr std::size_t abbreviation = 6;  // bytes: «г.», «ул.», «им.», initials
        return ends && word(i - 1).end - word(i - 1).begin > abbreviation;
    }

    /// «… на 2021-2024 годы Цель», «на 2022 год Март».
    bool behind_years(std::size_t i) const {
        static constexpr auto years = std::to_array<std::string_view>({"год", "годы", "гг", "г", "года"});
        constexpr std::size_t place = 3;  // «01.09.2022 г. Пролетарск № 26/1»
        static constexpr auto signs =
            std::to_array<std::string_view>({"№", "n", "nъ", "nь", "ns", "лъ"});  // also as a machine misreads it
        for (std::size_t k = i; k < line_.words.size() && k < i + place; ++k)
            if (among(word(k).form, signs) || (word(k).form.size() <= 4 && word(k).form.starts_with("j"))) return false;
        return i > 1 && among(word(i - 1).form, years) && !capital(i - 1) &&
               (is_digit(word(i - 2).form[0]) || word(i - 2).form.starts_with("учебн") || word(i - 2).form == "г") &&
               !text_.substr(word(i - 1).end, word(i).begin - word(i - 1).end).starts_with(", ");
    }

    /// From capitals to a sentence, or back: «… РАБОТЫ ГОРОДА В системе», «… района АДМИНИСТРАЦИЯ ГОРОДА».
    bool turns(std::size_t i) const {
        if (i < 2) return false;
        const bool small = word(i).end - word(i).begin < 6;
        if (!capitals(i) && long_capitals(i - 1) && !quoted_[i - 1])
            return small ? i + 1 < line_.words.size() && !capital(i + 1) : true;
        return long_capitals(i) && !capitals(i - 1) && i + 1 < line_.words.size() && capitals(i + 1) &&
               !(capital(i - 1) || word(i - 1).form == "им" || word(i - 1).form == "имени");
    }

    std::string_view text_;
    HeadLine line_;
    std::vector<bool> quoted_;
    std::vector<std::size_t> cuts_;
};

}  // namespace

bool flat_line(std::string_view line, std::size_t page_bytes) {
    constexpr std::size_t least = 140, usual = 400, looked_at = 6000;  // bytes
    if (line.size() < least || line.find('\t') != std::string_view::npos) return false;
    return line.size() * 100 > std::min(page_bytes, looked_at) * (line.size() > usual ? 60 : 90);
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
