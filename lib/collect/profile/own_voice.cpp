#include "collect/profile/own_voice.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "collect/profile/personal_names.h"
#include "text/utf8.h"

namespace merilo {
namespace {

using Words = std::vector<Token>;

template <std::size_t count>
bool among(std::string_view word, const std::array<std::string_view, count>& words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

template <std::size_t count>
bool begins_with_any(std::string_view word, const std::array<std::string_view, count>& begins) {
    return std::any_of(begins.begin(), begins.end(), [&](auto begin) { return word.starts_with(begin); });
}

bool next_begins(const Words& words, std::size_t i, std::string_view begin) {
    return i + 1 < words.size() && words[i + 1].form.starts_with(begin);
}

/// One school, never schools: «школы» behind «в», «все», a figure may be many, but then other words outweigh it.
bool of_a_school(const Words& words, std::size_t i) {
    static constexpr auto forms = std::to_array<std::string_view>(
        {"школы",    "школе",     "школа", "школой", "школу", "гимназии", "гимназия", "лицея", "лицей", "лицее", "шмо",
         "педсовет", "педсовета", "доу",   "сош",    "оош",   "мбоу",     "мкоу",     "маоу",  "садик", "садике"});
    const std::string& form = words[i].form;
    if (form.starts_with("педагогическ") && (next_begins(words, i, "совет") || next_begins(words, i, "коллектив")))
        return true;
    if (form.starts_with("внутришкольн")) return true;
    if (form.starts_with("общеобразовательн") && !form.ends_with("ых") && !form.ends_with("ым") &&
        !form.ends_with("ые"))
        return true;
    if (form.starts_with("детск") && i + 1 < words.size() &&
        (words[i + 1].form == "сад" || words[i + 1].form == "сада" || words[i + 1].form == "саду"))
        return true;
    return among(form, forms) && !next_begins(words, i, "молод") && !next_begins(words, i, "наставн") &&
           !next_begins(words, i, "район");
}

bool of_a_municipality(const Words& words, std::size_t i) {
    static constexpr auto forms = std::to_array<std::string_view>({"район",
                                                                   "района",
                                                                   "районе",
                                                                   "районом",
                                                                   "районный",
                                                                   "городской",
                                                                   "городского",
                                                                   "городском",
                                                                   "рмо",
                                                                   "гмо",
                                                                   "мку",
                                                                   "муниципалитет",
                                                                   "муниципалитета",
                                                                   "муниципалитете",
                                                                   "уо",
                                                                   "города",
                                                                   "округа",
                                                                   "округе",
                                                                   "имц",
                                                                   "ммц",
                                                                   "рмц",
                                                                   "рмк",
                                                                   "гмц"});
    static constexpr auto institution =
        std::to_array<std::string_view>({"бюджетн", "казен", "автономн", "общеобразоват", "дошкольн"});
    const std::string& form = words[i].form;
    if (form.starts_with("районн")) return true;
    if (form.starts_with("муниципальн"))
        return !form.ends_with("ых") && !form.ends_with("ым") && !form.ends_with("ыми") && i + 1 < words.size() &&
               !begins_with_any(words[i + 1].form, institution);
    if ((form.starts_with("отдел") || (form.starts_with("управлени") && form != "управлений")) &&
        next_begins(words, i, "образовани"))
        return true;
    return among(form, forms);
}

bool of_a_region(const Words& words, std::size_t i) {
    static constexpr auto forms = std::to_array<std::string_view>(
        {"области", "края", "республики", "крае", "республике", "районов", "муниципалитетов", "цнппм", "иро"});
    static constexpr auto begins = std::to_array<std::string_view>({"областн", "краев", "региональн", "республиканск"});
    constexpr std::size_t near = 2;  // «республиканскому законодательству»
    for (std::size_t next = i + 1; next < words.size() && next <= i + near; ++next)
        if (words[next].form.starts_with("законодательств")) return false;
    return among(words[i].form, forms) || begins_with_any(words[i].form, begins);
}

/// «Школа, содействующая здоровью»: what a contest or a project is called.
bool quoted_school(const HeadLine& line, const Token& word) {
    const std::string_view before = std::string_view(line.text).substr(0, word.begin);
    for (const std::string_view project : {std::string_view("новая "), std::string_view("современная ")})
        if (word.form == "школа" && std::string_view(line.folded).substr(0, word.begin).ends_with(project)) return true;
    return word.form.starts_with("школ") && (before.ends_with("«") || before.ends_with("\"") || before.ends_with("“"));
}

/// «на базе МБОУ …» is a place; «в доу» in small letters is of kindergartens in general.
bool only_a_place(const HeadLine& line, std::size_t w) {
    const Token& word = line.words[w];
    constexpr std::size_t near = 4;  // «на базе МБОУ «Гимназия № 2»»
    for (std::size_t i = w; i > 0 && w - i < near; --i)
        if (line.words[i - 1].form == "базе" || line.words[i - 1].form == "стенах") return true;
    return word.form == "доу" && line.text.substr(word.begin, word.form.size()) == word.form;
}

/// «на федеральном, региональном, муниципальном уровнях», «школьный и муниципальный этапы», «Региональный уровень»: of
/// all levels; «органов управления образования»: of all bodies.
bool of_levels(const Words& words, std::size_t i) {
    constexpr std::size_t reach = 5;
    for (std::size_t next = i + 1; next < words.size() && next <= i + reach; ++next)
        if (words[next].form.starts_with("уровн") || words[next].form == "уровень" ||
            words[next].form.starts_with("этап"))
            return true;
    return i > 0 && words[i - 1].form.starts_with("орган") && words[i].form.starts_with("управлени");
}

/// «нашего района», «в нашей школе»: said by those who live there.
bool our_own(const Words& words, std::size_t i) {
    return i > 0 && words[i - 1].form.starts_with("наше") && words[i - 1].form.size() <= 12;
}

/// «районов», «муниципалитетов»: of whom a region rules, but of whom anybody may tell.
bool told_of_many(const Token& word) { return word.form == "районов" || word.form == "муниципалитетов"; }

/// News tell of «педсовет» and «педагогический коллектив» of a whole town too.
bool council_in_news(const KindReading& kind, const Token& word) {
    return kind.kind.value == Kind::news &&
           (word.form.starts_with("педсовет") || word.form.starts_with("педагогическ"));
}

/// «Учреждение», «локальный акт», «заместитель директора», «образовательной организации»: what an institution says of
/// itself when it never says its name.
bool of_an_institution(const Words& words, std::size_t i) {
    const std::string& form = words[i].form;
    if (form == "учреждения" || form == "учреждение" || form == "учреждением" || form == "учреждении" ||
        form == "учреждению")
        return true;
    if (form == "организации" && i > 0 && words[i - 1].form == "образовательной") return true;
    return (form.starts_with("локальн") && next_begins(words, i, "акт")) ||
           (form.starts_with("заместител") && next_begins(words, i, "директора"));
}

/// «Уренский район, Ковернинский район, …»: of many municipalities speaks who is above them.
class Districts {
public:
    void hear(const Words& words, std::size_t i) {
        if (i == 0 || !words[i].form.starts_with("район") || !(words[i - 1].stem.ends_with("ск"))) return;
        if (std::find(names_.begin(), names_.end(), words[i - 1].stem) == names_.end())
            names_.push_back(words[i - 1].stem);
    }
    bool many() const { return names_.size() > 2; }

private:
    std::vector<std::string> names_;
};

/// «1. Приказ Министерства …» in a list of acts.
bool lists_an_act(const HeadLine& line) {
    static constexpr auto acts = std::to_array<std::string_view>({"приказ", "постановление", "распоряжение", "письмо"});
    return line.point() &&
           std::any_of(line.words.begin(), line.words.begin() + std::min<std::ptrdiff_t>(3, std::ssize(line.words)),
                       [&](const Token& word) { return std::find(acts.begin(), acts.end(), word.form) != acts.end(); });
}

/// What stands about an article in a newspaper or on a news agency's site.
bool of_the_press(const HeadLine& line) {
    static constexpr auto signs =
        std::to_array<std::string_view>({"оставить комментарий", "пресс-служб", "подписывайтесь",
                                         "текст:", "свежий номер", "новости дня", "сетевое издание", "информагентство",
                                         "корреспондент", "фото:", "источник:", "свежие комментарии", "читайте также"});
    if ((line.words.size() == 1 && line.first() == "общество") || line.folded.starts_with("газета «")) return true;
    return std::any_of(signs.begin(), signs.end(),
                       [&](auto sign) { return line.folded.find(sign) != std::string::npos; });
}

/// How often each level is heard, and where first.
struct Voice {
    Level level;
    bool (*heard)(const Words&, std::size_t);
    int times = 0;
    std::string because = {};
};

/// Listens to a text line by line.
class Hearing {
public:
    explicit Hearing(const KindReading& kind) : kind_(kind) {}

    void hear(const HeadLine& line, std::size_t index) {
        const bool of_the_country = index < top && line.folded.find("всероссийск") != std::string::npos;
        nobodys_ = nobodys_ || of_the_country || for_everybody(line) ||
                   ((!kind_.kind || is(Kind::news)) && of_the_press(line));
        if (line.table || lists_an_act(line)) return;
        constexpr int longest_title = 160;
        const bool title =
            index < top && line.length() < longest_title && !line.text.ends_with(".") && !begins_preamble(line);
        for (std::size_t w = 0; w < line.words.size(); ++w) hear_word(line, w, title);
    }

    Told<Level> verdict() {
        if (nobodys_ && !ours_heard_) return {};
        if (districts_.many()) times(Level::municipal) = 0;
        if (is(Kind::guidelines) || is(Kind::form)) times(Level::school) = 0;  // for every school
        const bool inner = is(Kind::regulation) || is(Kind::plan) || is(Kind::programme);
        if (inner && institution_ > 1 && times(Level::municipal) + times(Level::regional) == 0)
            times(Level::school) += institution_;
        std::stable_sort(voices_.begin(), voices_.end(),
                         [](const Voice& a, const Voice& b) { return a.times > b.times; });
        if (voices_[0].times < least() || 2 * voices_[0].times < 3 * voices_[1].times) return {};
        return {voices_[0].level, 50, voices_[0].because};
    }

private:
    static constexpr std::size_t top = 2;  // lines

    bool is(Kind kind) const { return kind_.kind && *kind_.kind == kind; }
    int& times(Level level) {
        return std::find_if(voices_.begin(), voices_.end(), [&](const Voice& one) { return one.level == level; })
            ->times;
    }

    /// Of a text that even its kind does not show, more.
    int least() const { return !kind_.kind ? 4 : is(Kind::news) || is(Kind::letter) ? 3 : 2; }

    void hear_word(const HeadLine& line, std::size_t w, bool title) {
        constexpr int first_heard = 1, in_title = 2, ours = 3;
        const Words& words = line.words;
        districts_.hear(words, w);
        institution_ += of_an_institution(words, w);
        for (Voice& voice : voices_) {
            if (!voice.heard(words, w) || quoted_school(line, words[w]) || only_a_place(line, w) ||
                of_levels(words, w) || council_in_news(kind_, words[w]) || (is(Kind::news) && told_of_many(words[w])))
                continue;
            const bool own = our_own(words, w);
            voice.times += (own ? ours : title ? in_title : 1) + (heard_ ? 0 : first_heard);
            heard_ = true;
            ours_heard_ = ours_heard_ || own;
            if (voice.because.empty()) voice.because = line.text.substr(words[w].begin, words[w].end - words[w].begin);
        }
    }

    const KindReading& kind_;
    std::array<Voice, 3> voices_{
        {{Level::school, of_a_school}, {Level::municipal, of_a_municipality}, {Level::regional, of_a_region}}};
    Districts districts_;
    int institution_ = 0;
    bool heard_ = false, ours_heard_ = false, nobodys_ = false;
};

}  // namespace

bool for_everybody(const HeadLine& line) {
    static constexpr auto signs = std::to_array<std::string_view>({"консультантплюс",
                                                                   "обзор документа",
                                                                   "читать ответы",
                                                                   "ответы на вопрос",
                                                                   "свидетельство о публикации",
                                                                   "ответить в тему",
                                                                   "подборка",
                                                                   "образец",
                                                                   "образцы",
                                                                   "пример ",
                                                                   "как составить",
                                                                   "как написать",
                                                                   "обновлено:",
                                                                   "как оформить",
                                                                   "что такое",
                                                                   "зачем",
                                                                   "диссертаци",
                                                                   "научная статья",
                                                                   "ключевые слова",
                                                                   "расскажем",
                                                                   "добавил пользователь"});
    static constexpr auto works =
        std::to_array<std::string_view>({"выполнил", "курсовая", "реферат ", "удк", "тезисы"});
    constexpr int longest = 120;
    const bool byline = line.first() == "опубликовано" && without_names(line.text) != line.text;
    return line.length() < longest &&
           (byline ||
            std::any_of(signs.begin(), signs.end(),
                        [&](auto sign) { return line.folded.find(sign) != std::string::npos; }) ||
            std::any_of(works.begin(), works.end(), [&](auto work) { return line.folded.starts_with(work); }));
}

Told<Level> level_by_voice(const std::vector<HeadLine>& lines, const KindReading& kind) {
    constexpr std::size_t most_lines = 60;
    Hearing hearing(kind);
    for (std::size_t i = 0; i < lines.size() && i < most_lines; ++i) hearing.hear(lines[i], i);
    return hearing.verdict();
}

}  // namespace merilo
