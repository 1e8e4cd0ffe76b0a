#include "collect/profile/lines/kind_line.h"

#include <algorithm>
#include <array>

#include "collect/profile/lines/requisite_items.h"
#include "text/digits.h"
#include "text/word_lists.h"

namespace merilo {
namespace {

/// «план», «программа», «положение», but not «плана», «программы», «положения»: what a document is stands in the
/// nominative.
bool nominative(std::string_view noun) {
    static constexpr auto oblique =
        std::to_array<std::string_view>({"у",  "ю",  "ом", "ем", "ой", "ей", "ами",  "ями",  "ам",   "ям",
                                         "ах", "ях", "ов", "ев", "ий", "ок", "ения", "ания", "обия", "нию"});
    static constexpr auto feminine = std::to_array<std::string_view>(
        {"программа", "подпрограмма", "циклограмма", "справка", "записка", "карта", "форма", "таблица", "анкета",
         "встреча", "олимпиада", "выставка", "декада", "выписка", "стратегия", "работа", "памятка"});
    static constexpr auto plural =
        std::to_array<std::string_view>({"рекомендации", "материалы", "мероприятия", "меры", "чтения", "новости",
                                         "планы", "показатели", "указания", "правила", "итоги", "результаты"});
    static constexpr auto like_oblique = std::to_array<std::string_view>({"список", "лист", "порядок"});
    if (among(noun, plural) || among(noun, feminine) || among(noun, like_oblique)) return true;
    if (ends_with_any(noun, oblique)) return false;
    return !noun.ends_with("а") && !noun.ends_with("ы") && !noun.ends_with("и");
}

/// «Программа направлена …», «Справка подготовлена»: a sentence, not a title.
bool predicate(const std::string& word) {
    static constexpr auto ends =
        std::to_array<std::string_view>({"уют", "ают", "яют", "ется", "ится", "ются", "ятся", "ает", "яет", "ует",
                                         "ован", "ована", "овано", "лена", "лено", "лены", "итана"});
    static constexpr auto words = std::to_array<std::string_view>(
        {"это", "были", "был", "была", "было", "дана", "дан", "есть", "содержит", "показал", "показала", "разработан"});
    static constexpr auto past = std::to_array<std::string_view>({"али", "яли", "или", "ели"});  // «подписали»
    static constexpr auto nouns =
        std::to_array<std::string_view>({"или", "цели", "недели", "модели", "медали", "детали", "стили"});
    const bool happened = ends_with_any(word, past) && !among(word, nouns);
    return among(word, words) || happened || ends_with_any(word, ends) || word.starts_with("разработан") ||
           word.starts_with("составлен") || word.starts_with("рассчитан") || word.starts_with("подготовлен");
}

/// «План утверждён», «Положение опубликовано»: news of it; but not «Программа (утверждена …)» nor a stamp «Утверждена
/// …».
bool reports(const HeadLine& line, std::size_t i) {
    const Token& word = line.words[i];
    const bool done = word.form.starts_with("утвержден") || word.form.starts_with("принят") ||
                      word.form.starts_with("опубликован") || word.form.starts_with("размещен");
    const bool participle = word.form.ends_with("н") || word.form.ends_with("на") || word.form.ends_with("но") ||
                            word.form.ends_with("ны") || word.form.ends_with("ят");
    const bool small = line.text.substr(word.begin, 2) == line.folded.substr(word.begin, 2);
    return done && participle && small && word.begin > 0 && line.text[word.begin - 1] != '(';
}

/// «Программа семинара» is the event's own; «Программа семинаров» is not one event's. A genitive singular ends in a
/// vowel.
bool of_one_event(const HeadLine& line, int last, const Lexicon& lexicon) {
    static constexpr auto vowels = std::to_array<std::string_view>({"а", "я", "ы", "и", "о"});
    for (const auto& hit : lexicon.find(Subject::kind, line.words)) {
        if (hit.word <= last || hit.word > last + 2 || hit.entry->name != "news") continue;
        return ends_with_any(line.words[static_cast<std::size_t>(hit.word + hit.length - 1)].form, vowels);
    }
    return false;
}

/// «Приказ довести до сведения …»: an order to do something with it.
bool infinitive(std::string_view word) {
    static constexpr auto ends = std::to_array<std::string_view>({"ать", "ять", "еть", "ить", "ыть", "ести", "йти"});
    return ends_with_any(word, ends);
}

/// The word of a phrase that is declined as its noun: the first that is no adjective.
const std::string& noun_of(const HeadLine& line, const Lexicon::Hit& hit) {
    for (int i = hit.word; i < hit.word + hit.length; ++i)
        if (!adjective_form(line.words[static_cast<std::size_t>(i)].form))
            return line.words[static_cast<std::size_t>(i)].form;
    return line.words[static_cast<std::size_t>(hit.word)].form;
}

/// «Проект приказа», «Выписка из протокола», «Паспорт программы» name the kind in the genitive.
int words_before_genitive(const HeadLine& line) {
    if (line.is(0, "выписка") && line.is(1, "из")) return 2;
    if (line.is(0, "проект") || line.is(0, "паспорт") || line.is(0, "описание")) return 1;
    return 0;
}

/// What may stand before a kind: adjectives («Информационно-аналитическая справка», «Муниципальная и школьная модель»),
/// a year; but not «Издано постановление …», «Такое распоряжение дал …».
bool leads_to_kind(const HeadLine& line, const Token& word) {
    static constexpr auto pointing =
        std::to_array<std::string_view>({"новый", "новая", "новое", "новые", "такой", "такая", "такое", "такие",
                                         "данный", "данная", "данное", "соответствующее", "исполняя"});
    if (among(word.form, pointing)) return false;
    const bool hyphened = word.form.ends_with("но") && line.text.substr(word.end, 1) == "-";
    return adjective_form(word.form) || hyphened || word.form == "и" || word.form == "по" || is_digit(word.form[0]);
}

/// «Целевая модель наставничества – это …», «Программа наставничества - комплекс мероприятий …»: a definition, not a
/// title.
bool defines(const HeadLine& line, int last) {
    constexpr int longest_title = 110;
    constexpr std::size_t reach = 160;  // bytes
    if (line.length() < longest_title) return false;
    const std::string_view next =
        std::string_view(line.text).substr(line.words[static_cast<std::size_t>(last)].end, reach);
    for (const std::string_view dash : {std::string_view(" - "), std::string_view(" – "), std::string_view(" — "),
                                        std::string_view("– это"), std::string_view("- это")}) {
        const std::size_t at = next.find(dash);
        if (at == std::string_view::npos || next.substr(0, at).find_first_of(".:(") != std::string_view::npos) continue;
        const HeadLine behind = head_line(next.substr(at + dash.size()));
        if (dash.ends_with("о") || (!behind.words.empty() && !behind.capital())) return true;
    }
    return false;
}

/// «План работы на учебный год является важнейшим …»: a sentence on what plans are.
bool said_of_it(const HeadLine& line, std::size_t next) {
    static constexpr auto verbs =
        std::to_array<std::string_view>({"является", "являются", "представляет", "должен", "должна", "нужен", "нужна",
                                         "нужны", "который", "которая", "которое", "вы", "вам", "мы"});
    constexpr std::size_t reach = 8;
    for (std::size_t i = next; i < line.words.size() && i < next + reach; ++i)
        if (among(line.words[i].form, verbs)) return true;
    return false;
}

/// In a title that ran into its text: where the text begins.
bool capital_word(const HeadLine& line, std::size_t i) {
    const Token& word = line.words[i];
    return line.text.substr(word.begin, 2) != line.folded.substr(word.begin, 2) &&
           line.text.substr(word.begin, 1) != "«";
}

bool alone(const HeadLine& line, int last) {
    for (std::size_t i = static_cast<std::size_t>(last) + 1; i < line.words.size(); ++i) {
        const std::string& word = line.words[i].form;
        const bool place =
            line.words[i - 1].form == "г" || line.words[i - 1].form == "с" || line.words[i - 1].form == "п";
        if (!place && word != "№" && word != "от" && word != "г" && word != "n" && !is_digit(word[0])) return false;
    }
    return true;
}

}  // namespace

bool adjective_form(std::string_view word) {
    static constexpr auto ends =
        std::to_array<std::string_view>({"ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие"});
    return ends_with_any(word, ends);
}

bool is_act(Kind kind) { return kind == Kind::order || kind == Kind::directive || kind == Kind::resolution; }

std::optional<KindLine> kind_line(const HeadLine& line, const Lexicon& lexicon) {
    constexpr int longest = 420, most_before = 4;
    const bool bracketed = line.text.starts_with("(") && line.text.ends_with(")");
    if (line.words.empty() || line.is(0, "главная") || line.point() || (!line.capital() && !bracketed))
        return std::nullopt;
    const bool merged = line.length() > longest;  // a title that ran into its text: its first word must say it
    const int genitive = words_before_genitive(line);
    for (const auto& hit : lexicon.find(Subject::kind, line.words)) {
        if (hit.entry->name.empty() || line.is(static_cast<std::size_t>(hit.word), "об")) continue;
        if (hit.word > most_before + genitive) break;
        const auto kind = parse<Kind>(hit.entry->name);
        if (line.words[static_cast<std::size_t>(hit.word)].form.starts_with("новост"))
            return std::nullopt;  // a site's section
        const auto before = line.words.begin() + genitive;
        const int last = hit.word + hit.length - 1;
        const bool led = hit.word <= genitive ||
                         (!merged && std::all_of(before, line.words.begin() + hit.word,
                                                 [&](const Token& word) { return leads_to_kind(line, word); }));
        if (!kind || !led || (genitive == 0 && !nominative(noun_of(line, hit)))) return std::nullopt;
        const std::size_t reach = merged ? 10 : 4;
        const std::size_t next = static_cast<std::size_t>(last) + 1, end = std::min(next + reach, line.words.size());
        if (next < end && infinitive(line.words[next].form)) return std::nullopt;
        for (std::size_t i = next; i < end && !(merged && i > next + 1 && capital_word(line, i)); ++i)
            if (predicate(line.words[i].form) || reports(line, i)) return std::nullopt;
        if (defines(line, last) || said_of_it(line, next)) return std::nullopt;
        if (bracketed && (!alone(line, last) || is_act(*kind))) return std::nullopt;
        if (*kind == Kind::programme && of_one_event(line, last, lexicon))
            return KindLine{Kind::news, hit.word, last, false};
        return KindLine{*kind, hit.word, last, alone(line, last)};
    }
    return std::nullopt;
}

std::optional<KindLine> parted_kind_line(const HeadLine& adjective_line, const HeadLine& rest, const Lexicon& lexicon) {
    if (adjective_line.words.size() != 1 || !adjective_line.capital() || !adjective_form(adjective_line.first()) ||
        rest.capital())
        return std::nullopt;
    const auto kind = kind_line(head_line(adjective_line.text + " " + rest.text), lexicon);
    return kind && kind->first == 1 ? kind : std::nullopt;
}

std::optional<Kind> operative_words(const HeadLine& line, std::string* words) {
    struct Formula {
        std::string_view form;
        Kind kind;
    };
    static constexpr std::array<Formula, 12> formulas{{{"приказываю", Kind::order},
                                                       {"приказываем", Kind::order},
                                                       {"приказывает", Kind::order},
                                                       {"распоряжаюсь", Kind::directive},
                                                       {"обязываю", Kind::order},
                                                       {"обязать", Kind::order},
                                                       {"постановляю", Kind::resolution},
                                                       {"постановляет", Kind::resolution},
                                                       {"постановляем", Kind::resolution},
                                                       {"решил", Kind::decision},
                                                       {"решила", Kind::decision},
                                                       {"решило", Kind::decision}}};
    for (const Token& word : line.words) {
        const auto formula =
            std::find_if(formulas.begin(), formulas.end(), [&](const Formula& one) { return one.form == word.form; });
        if (formula == formulas.end()) continue;
        const std::size_t next = line.text.find_first_not_of(" ", word.end);
        const bool ends = next == std::string::npos || line.text[next] == ':' || line.text[next] == '.';
        const bool capitals = line.text.substr(word.begin + 2, 2) != line.folded.substr(word.begin + 2, 2);
        const bool weak = formula->form == "обязать" || formula->kind == Kind::decision;
        if ((!ends && !capitals) || (weak && !(ends && (capitals || line.words.size() < 8)))) continue;
        if (words) *words = line.text.substr(word.begin, word.end - word.begin);
        return formula->kind;
    }
    return std::nullopt;
}

bool begins_preamble(const HeadLine& line) {
    static constexpr auto openings =
        std::to_array<std::string_view>({"в соответствии",  "в целях",        "с целью",      "во исполнение",
                                         "на основании",    "руководствуясь", "согласно",     "в связи",
                                         "в рамках",        "рассмотрев",     "в исполнение", "по итогам",
                                         "для обеспечения", "учитывая",       "исходя из",    "за ",
                                         "заслушав",        "с учетом",       "для ",         "в ходе",
                                         "по результатам",  "в течение",      "исполняя",     "по согласованию",
                                         "на базе",         "реализуя"});
    return line.capital() && begins_with_any(line.folded, openings);
}

bool begins_body(const HeadLine& line) {
    static constexpr auto chapters = std::to_array<std::string_view>(
        {"главная цель", "содержание", "оглавление", "введение", "пояснительная записка", "общие положения", "паспорт",
         "аннотация", "актуальность", "обоснование", "присутств", "повестка", "уважаем", "преамбула", "цель"});
    std::string_view text = line.folded;
    const std::size_t begin = text.find_first_not_of(" 0123456789.ivx)i");
    if (begin != std::string_view::npos && begin < 10) text.remove_prefix(begin);
    if (begins_with_any(text, chapters)) return true;
    constexpr int prose = 150;
    const bool sentence = line.text.ends_with(".") || line.text.ends_with(":") || line.text.ends_with(";");
    if (line.point())
        if (const auto requisites = requisite_line(line); requisites && requisites->whole)
            return false;  // «28.08. 2007 г.»
    const bool item = line.point() && !is_digit(line.text[0]);
    if (item && line.length() < 60 && !line.text.ends_with(";")) return false;  // a menu's entry as well as a list's
    return line.point() || (line.length() > prose && sentence) || line.length() > 2 * prose;
}

}  // namespace merilo
