#include "collect/profile/content/goal_texts.h"

#include <algorithm>
#include <optional>

#include "text/word_lists.h"

namespace merilo {
namespace {

constexpr std::size_t longest_label = 14, most_goals = 60, least_words = 2;

constexpr std::string_view goal_forms[]{"цель", "цели", "целью", "целями"};
constexpr std::string_view copulas[]{"является", "являются",  "заключается", "заключаются", "состоит",    "состоят",
                                     "служит",   "выступает", "стало",       "стала",       "становится", "была",
                                     "было",     "будет",     "определена",  "определено",  "остается"};
constexpr std::string_view setting[]{"ставит",     "ставим",     "ставят",         "поставил",
                                     "поставила",  "поставили",  "поставлена",     "поставлены",
                                     "определена", "определены", "сформулирована", "сформулированы",
                                     "преследует", "имеет",      "имеют",          "имеющий"};
/// What stands before «цели» where none is set: «достижение цели», «в соответствии с целями», «для цели».
constexpr std::string_view not_setting[]{"с",
                                         "со",
                                         "для",
                                         "достижения",
                                         "достижение",
                                         "достижению",
                                         "достижением",
                                         "достичь",
                                         "достигнуть",
                                         "достигли",
                                         "ради",
                                         "достижении",
                                         "реализации",
                                         "согласно",
                                         "учетом",
                                         "от",
                                         "из",
                                         "к",
                                         "о",
                                         "об",
                                         "этой",
                                         "этим",
                                         "данной",
                                         "указанной",
                                         "поставленной",
                                         "понимание",
                                         "коррекция",
                                         "соответствующих",
                                         "эту",
                                         "та",
                                         "соответствие",
                                         "соответствии",
                                         "единство",
                                         "единой",
                                         "наличие",
                                         "уровень"};

bool ends_sentence(std::string_view gap) {
    if (gap.find("\n\n") != std::string_view::npos) return true;
    const std::size_t point = gap.find_first_of(".!?;");
    return point != std::string_view::npos &&
           (point + 1 >= gap.size() || gap.find_first_of(" \n\t", point) != std::string_view::npos);
}

bool has_dash(std::string_view gap) {
    return gap.find("–") != std::string_view::npos || gap.find("—") != std::string_view::npos ||
           gap.find(" - ") != std::string_view::npos || gap.find(" -\n") != std::string_view::npos ||
           gap.find("\n- ") != std::string_view::npos;
}

/// A dot leader or a page number at the line's end: a table of contents.
bool in_contents(const ContentText& content, std::size_t word) {
    const ContentLine& line = content.lines[content.line_of[word]];
    const std::string_view text = content.of(line);
    if (text.find("....") != std::string_view::npos || text.find("……") != std::string_view::npos) return true;
    return line.last - line.first < 15 && line.last - word > 1 && is_number(content.words[line.last - 1].form) &&
           content.words[line.last - 1].end == line.end;
}

/// «Цель», «Основная цель», «2.1. Цели и задачи»: begins its line, and not in the middle of a sentence broken over
/// lines.
bool labels(const ContentText& content, std::size_t word) {
    const auto& form = content.words[word].form;
    if (form != "цель" && form != "цели" && form != "целью") return false;
    std::size_t first = word;
    const std::size_t begin = content.lines[content.line_of[word]].first;
    while (first > begin && word - first < 3 && !is_number(content.words[first - 1].form))
        --first;  // «Основная», «Главная», «Стратегическая»
    if (!content.begins_line(first) || !content.capital(first)) return false;
    for (std::size_t i = first; i < word; ++i) {
        const auto& before = content.words[i].form;
        const bool adjective = before.ends_with("ая") || before.ends_with("яя") || before.ends_with("ые") ||
                               before.ends_with("ие") || before.ends_with("ой");
        if (!adjective && before != "i" && before != "ii") return false;
    }
    return true;
}

/// A number alone on its line: the page, in a table of contents.
bool page_number(const ContentText& content, std::size_t word) {
    const ContentLine& line = content.lines[content.line_of[word]];
    return line.last - line.first == 1 && is_number(content.words[word].form);
}

/// A line that may be the goal: a sentence or an item.
bool begins_goal(const ContentText& content, std::size_t word) {
    return content.capital(word) || is_number(content.words[word].form);
}

/// «Цель была достигнута» sets none.
bool told_reached(std::string_view form) {
    for (const std::string_view one : {"достигнут", "выполнен", "реализован", "достижени", "выполнени"})
        if (form.starts_with(one)) return true;
    return false;
}

/// Where what is said to be the goal begins: behind a colon, a dash, a tab or «является».
std::optional<std::size_t> goal_begins(const ContentText& content, std::size_t word, bool label) {
    const std::size_t end = std::min(content.words.size(), word + longest_label);
    for (std::size_t i = word; i + 1 < end; ++i) {
        const std::string_view gap = content.gap_after(i);
        if (i > word && among(content.words[i].form, copulas))
            return told_reached(content.words[i + 1].form) ? std::nullopt : std::optional(i + 1);
        if (content.words[i].form == "далее") continue;  // «(далее – Положение)»
        if (gap.find(':') != std::string_view::npos || has_dash(gap)) return i + 1;
        if (label && (gap.find('\t') != std::string_view::npos || gap.find("\n\n") != std::string_view::npos))
            return i + 1;
        if (label && page_number(content, i + 1)) return std::nullopt;
        if (label && gap.find('\n') != std::string_view::npos && begins_goal(content, i + 1)) return i + 1;
        if (ends_sentence(gap)) return std::nullopt;
    }
    return std::nullopt;
}

/// «ставит целью», «имеет целью», «поставлена цель …»: the goal may follow without any sign.
bool set_by_verb(const ContentText& content, std::size_t word) {
    for (std::size_t i = word; i > 0 && word - i < 4 && !ends_sentence(content.gap_after(i - 1)); --i)
        if (among(content.words[i - 1].form, setting)) return true;
    return false;
}

/// Nobody's goal, or that of an event: between «цель» and the goal stands whose it is.
bool foreign(const ContentText& content, std::size_t word, std::size_t first, const Lexicon& lexicon) {
    const std::vector<Token> label(content.words.begin() + static_cast<std::ptrdiff_t>(word),
                                   content.words.begin() + static_cast<std::ptrdiff_t>(std::min(first, word + 5)));
    return !lexicon.find(Subject::foreign_goal, label).empty();
}

/// «для достижения цели», «к единой цели», «с этой целью»: a goal set elsewhere, or none.
bool only_referred_to(const ContentText& content, std::size_t word) {
    if (word == 0 || ends_sentence(content.gap_after(word - 1))) return false;
    const auto& form = content.words[word].form;
    const auto& before = content.words[word - 1].form;
    if (among(before, not_setting)) return true;
    const bool one_goal = before.ends_with("ой") || before.ends_with("ей");
    if (form == "цели") return one_goal;
    const bool with = word > 1 && (content.words[word - 2].form == "с" || content.words[word - 2].form == "со");
    return with && (form == "целью" || form == "целями") && !ends_sentence(content.gap_after(word - 2));
}

bool blank(const ContentText& content, std::size_t word, std::size_t first) {
    return content.between(word, first).find("___") != std::string_view::npos;
}

std::optional<GoalText> goal_at(const ContentText& content, std::size_t word, const Lexicon& lexicon) {
    if (only_referred_to(content, word) || in_contents(content, word)) return std::nullopt;
    const bool label = labels(content, word);
    auto first = goal_begins(content, word, label);
    if (!first && set_by_verb(content, word)) first = word + 1;
    if (!first || *first >= content.words.size() || foreign(content, word, *first, lexicon) ||
        blank(content, word, *first))
        return std::nullopt;
    const std::size_t last = goal_ends(content, *first);
    if (last - *first < least_words) return std::nullopt;
    return GoalText{word, *first, last};
}

}  // namespace

std::vector<GoalText> goal_texts(const ContentText& content, const Lexicon& lexicon) {
    std::vector<GoalText> goals;
    for (std::size_t i = 0; i < content.words.size() && goals.size() < most_goals; ++i) {
        if (!among(content.words[i].form, goal_forms)) continue;
        if (const auto goal = goal_at(content, i, lexicon)) goals.push_back(*goal);
    }
    return goals;
}

}  // namespace merilo
