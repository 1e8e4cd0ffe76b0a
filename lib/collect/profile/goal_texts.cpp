#include "collect/profile/goal_texts.h"

#include <algorithm>
#include <optional>

namespace merilo {
namespace {

constexpr std::size_t longest_label = 14, longest_goal = 220, most_goals = 60, least_words = 2;

template <std::size_t N>
bool one_of(std::string_view word, const std::string_view (&words)[N]) {
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

constexpr std::string_view goal_forms[]{"цель", "цели", "целью", "целями"};
constexpr std::string_view copulas[]{"является", "являются", "заключается", "заключаются", "состоит", "состоят", "служит", "выступает",
                                     "стало", "стала", "становится", "была", "было", "будет", "определена", "определено", "остается"};
constexpr std::string_view setting[]{"ставит", "ставим", "ставят", "поставил", "поставила", "поставили", "поставлена", "поставлены", "определена",
                                     "определены", "сформулирована", "сформулированы", "преследует", "имеет", "имеют", "имеющий"};
/// What stands before «цели» where none is set: «достижение цели», «в соответствии с целями», «для цели».
constexpr std::string_view not_setting[]{"с", "со", "для", "достижения", "достижение", "достижению", "достижением", "достижении", "реализации", "согласно",
                                         "учетом", "от", "из", "к", "о", "об", "этой", "этим", "данной", "указанной", "поставленной", "понимание", "коррекция",
                                         "соответствующих", "эту", "та", "соответствие", "соответствии", "единство", "единой", "наличие", "уровень"};

bool ends_sentence(std::string_view gap) {
    if (gap.find("\n\n") != std::string_view::npos) return true;
    const std::size_t point = gap.find_first_of(".!?;");
    return point != std::string_view::npos && (point + 1 >= gap.size() || gap.find_first_of(" \n\t", point) != std::string_view::npos);
}

bool has_dash(std::string_view gap) {
    return gap.find("–") != std::string_view::npos || gap.find("—") != std::string_view::npos || gap.find(" - ") != std::string_view::npos ||
           gap.find(" -\n") != std::string_view::npos || gap.find("\n- ") != std::string_view::npos;
}

/// A dot leader or a page number at the line's end: a table of contents.
bool in_contents(const ContentText& content, std::size_t word) {
    const ContentLine& line = content.lines[content.line_of[word]];
    const std::string_view text = content.of(line);
    if (text.find("....") != std::string_view::npos || text.find("……") != std::string_view::npos) return true;
    return line.last - line.first < 15 && line.last - word > 1 && is_number(content.words[line.last - 1].form) &&
           content.words[line.last - 1].end == line.end;
}

/// «Цель», «Основная цель», «2.1. Цели и задачи»: begins its line, and not in the middle of a sentence broken over lines.
bool labels(const ContentText& content, std::size_t word) {
    const auto& form = content.words[word].form;
    if (form != "цель" && form != "цели" && form != "целью") return false;
    std::size_t first = word;
    const std::size_t begin = content.lines[content.line_of[word]].first;
    while (first > begin && word - first < 3 && !is_number(content.words[first - 1].form)) --first;  // «Основная», «Главная», «Стратегическая»
    if (!content.begins_line(first) || !content.capital(first)) return false;
    for (std::size_t i = first; i < word; ++i) {
        const auto& before = content.words[i].form;
        const bool adjective = before.ends_with("ая") || before.ends_with("яя") || before.ends_with("ые") || before.ends_with("ие") || before.ends_with("ой");
        if (!adjective && before != "i" && before != "ii") return false;
    }
    return true;
}

/// Where what is said to be the goal begins: behind a colon, a dash, a tab or «является».
std::optional<std::size_t> goal_begins(const ContentText& content, std::size_t word, bool label) {
    const std::size_t end = std::min(content.words.size(), word + longest_label);
    for (std::size_t i = word; i + 1 < end; ++i) {
        const std::string_view gap = content.gap_after(i);
        if (i > word && one_of(content.words[i].form, copulas)) return i + 1;
        if (gap.find(':') != std::string_view::npos || has_dash(gap)) return i + 1;
        if (label && (gap.find('\t') != std::string_view::npos || gap.find("\n\n") != std::string_view::npos)) return i + 1;
        if (label && gap.find('\n') != std::string_view::npos && content.capital(i + 1)) return i + 1;
        if (ends_sentence(gap)) return std::nullopt;
    }
    return std::nullopt;
}

/// «ставит целью», «имеет целью», «поставлена цель …»: the goal may follow without any sign.
bool set_by_verb(const ContentText& content, std::size_t word) {
    for (std::size_t i = word; i > 0 && word - i < 4 && !ends_sentence(content.gap_after(i - 1)); --i)
        if (one_of(content.words[i - 1].form, setting)) return true;
    return false;
}

bool starts_next_section(const ContentText& content, std::size_t word) {
    const std::size_t line = content.line_of[word];
    if (content.lines[line].first != word) return false;
    for (std::size_t i = word; i < std::min(word + 4, content.lines[line].last); ++i) {
        const auto& form = content.words[i].form;
        if ((form == "задачи" || form == "задачами" || form == "принципы" || form == "задача" || form == "содержание") && content.begins_line(i)) return true;
        if (i > word && form.starts_with("задач") && content.capital(word) && content.begins_line(word)) return true;
    }
    return false;
}

/// How an item of a list is marked.
enum class Marker { none, bullet, number, numbers };

Marker marker_of(const ContentText& content, const ContentLine& line) {
    const std::string_view text = content.of(line);
    const std::size_t begin = text.find_first_not_of(" *");
    if (begin == std::string_view::npos) return Marker::none;
    for (const std::string_view bullet : {"-", "–", "—", "•", "\uF0B7", "▪", "■", "·"})
        if (text.substr(begin).starts_with(bullet)) return Marker::bullet;
    if (line.empty() || !is_number(content.words[line.first].form)) return Marker::none;
    return line.last - line.first > 1 && is_number(content.words[line.first + 1].form) ? Marker::numbers : Marker::number;
}

/// What was said to be the goal ends before the line of `next`, the first word on it.
bool ends_before(const ContentText& content, std::size_t next, Marker marker) {
    const ContentLine& line = content.lines[content.line_of[next]];
    const std::string_view gap = content.gap_after(next - 1);
    const Marker here = marker_of(content, line);
    if (line.heading) return true;
    if (marker != Marker::none && here == marker) return false;
    const bool finished = gap.starts_with('.') || gap.starts_with("».");
    const bool apart = gap.find("\n\n") != std::string_view::npos && (content.capital(next) || here != Marker::none);
    const bool table = content.of(line).find('\t') != std::string_view::npos && line.last - line.first > 1;
    return finished || apart || table;
}

/// The goal goes on to the next section's label, to a finished sentence, over all items of a list, at most some 200 words.
std::size_t goal_ends(const ContentText& content, std::size_t first) {
    const std::size_t end = std::min(content.words.size(), first + longest_goal);
    const ContentLine& line = content.lines[content.line_of[first]];
    const bool on_own_line = line.first == first || marker_of(content, line) != Marker::none;
    const Marker marker = on_own_line ? marker_of(content, line) : Marker::none;
    for (std::size_t i = first + 1; i < end; ++i) {
        const bool new_line = content.gap_after(i - 1).find('\n') != std::string_view::npos;
        if (new_line && (starts_next_section(content, i) || ends_before(content, i, marker))) return i;
    }
    return end;
}

/// Nobody's goal, or that of an event: between «цель» and the goal stands whose it is.
bool foreign(const ContentText& content, std::size_t word, std::size_t first, const Lexicon& lexicon) {
    const std::vector<Token> label(content.words.begin() + static_cast<std::ptrdiff_t>(word), content.words.begin() + static_cast<std::ptrdiff_t>(std::min(first, word + 5)));
    return !lexicon.find(Subject::foreign_goal, label).empty();
}

bool blank(const ContentText& content, std::size_t word, std::size_t first) {
    return content.between(word, first).find("___") != std::string_view::npos;
}

std::optional<GoalText> goal_at(const ContentText& content, std::size_t word, const Lexicon& lexicon) {
    const bool rejected = word > 0 && one_of(content.words[word - 1].form, not_setting) && !ends_sentence(content.gap_after(word - 1));
    if (rejected || in_contents(content, word)) return std::nullopt;
    const bool label = labels(content, word);
    auto first = goal_begins(content, word, label);
    if (!first && set_by_verb(content, word)) first = word + 1;
    if (!first || *first >= content.words.size() || foreign(content, word, *first, lexicon) || blank(content, word, *first)) return std::nullopt;
    const std::size_t last = goal_ends(content, *first);
    if (last - *first < least_words) return std::nullopt;
    return GoalText{word, *first, last};
}

}  // namespace

std::vector<GoalText> goal_texts(const ContentText& content, const Lexicon& lexicon) {
    std::vector<GoalText> goals;
    for (std::size_t i = 0; i < content.words.size() && goals.size() < most_goals; ++i) {
        if (!one_of(content.words[i].form, goal_forms)) continue;
        if (const auto goal = goal_at(content, i, lexicon)) goals.push_back(*goal);
    }
    return goals;
}

}  // namespace merilo
