#include <algorithm>

#include "collect/profile/content/content_text.h"

namespace merilo {
namespace {

constexpr std::size_t lines_of_head = 45, lines_of_annex_head = 14, most_titles = 12, lines_of_title = 7;

bool begins_with(const ContentText& content, const ContentLine& line, std::string_view stem) {
    return !line.empty() && content.words[line.first].form.starts_with(stem);
}

/// «В соответствии с …», «На основании …», «В целях …»: what follows cites other documents.
bool preamble(const ContentText& content, const ContentLine& line) {
    const auto& first = content.words[line.first].form;
    if (first.starts_with("приказыва") || first.starts_with("уважаем") || first == "содержание" || first == "оглавление")
        return true;
    if (line.last - line.first < 2) return false;
    const auto& second = content.words[line.first + 1].form;
    return (first == "в" && (second == "соответствии" || second == "целях" || second == "исполнение" || second == "рамках" ||
                             second == "связи")) ||
           (first == "на" && second == "основании");
}

/// A bullet or a number stands before the first word: an item of a list, not a title.
bool listed(const ContentText& content, const ContentLine& line) {
    return content.of(line).substr(0, content.words[line.first].begin - line.begin).find_first_not_of(" *#_\"\xC2\xAB") !=
               std::string_view::npos ||
           is_number(content.words[line.first].form);
}

/// «Постановление Правительства Российской Федерации от …»: another's act.
bool cites(const ContentText& content, const ContentLine& line) {
    for (std::size_t i = line.first; i < std::min(line.last, line.first + 5); ++i)
        for (const std::string_view other :
             {"правительства", "президента", "министерства", "минобрнауки", "минпросвещения", "рособрнадзора"})
            if (content.words[i].form == other) return true;
    return false;
}

/// «Муниципальная», «Аналитический», «Адресные», «Проект» in front of what it is.
bool describes(std::string_view form) {
    for (const std::string_view end : {"ая", "яя", "ый", "ий", "ой", "ое", "ее", "ые", "ие"})
        if (form.ends_with(end)) return true;
    return form == "проект";
}

/// The line begins with what a document is («Аналитический отчет», «Об утверждении …»), with at most three words before.
bool names_kind(const ContentText& content, const ContentLine& line, const Lexicon& lexicon) {
    if (line.empty() || !content.capital(line.first) || listed(content, line) || cites(content, line)) return false;
    const auto& first = content.words[line.first].form;
    if (first == "о" || first == "об" || first == "итоги") return true;
    if (first == "главная" || first == "новости") return false;  // a site's menu
    const std::size_t end = std::min(line.last, line.first + 6);
    const std::vector<Token> beginning(content.words.begin() + static_cast<std::ptrdiff_t>(line.first),
                                       content.words.begin() + static_cast<std::ptrdiff_t>(end));
    const auto hits = lexicon.find(Subject::kind, beginning);
    if (hits.empty() || hits.front().entry->name.empty() || hits.front().word > 3) return false;
    return std::all_of(beginning.begin(), beginning.begin() + hits.front().word,
                       [](const Token& word) { return describes(word.form); });
}

/// A title is no paragraph and no row of a table.
bool short_enough(const ContentText& content, const ContentLine& line) {
    const std::string_view text = content.of(line);
    return line.last - line.first < 45 && text.find('\t') == std::string_view::npos && !text.ends_with(':') &&
           (!text.ends_with('.') || line.last - line.first < 14 || text.ends_with("г.") || text.ends_with("гг."));
}

bool goes_on(const ContentText& content, const ContentLine& line) {
    if (line.empty() || preamble(content, line)) return false;
    const auto& first = content.words[line.first].form;
    return !is_number(first) && first != "i" && first != "№" && first != "от" && !first.starts_with("утвержд") &&
           !first.starts_with("приложени") && !first.starts_with("принят");
}

/// Where lines are paragraphs, a title goes on only behind a lone «ПОЛОЖЕНИЕ» or with a small letter.
bool joins(const ContentText& content, const std::string& title, const ContentLine& next) {
    return goes_on(content, next) && content.of(next).find('\t') == std::string_view::npos && !title.ends_with('.') &&
           title.size() < 600 && (!content.blocks || title.find(' ') == std::string::npos || !content.capital(next.first));
}

/// The lines from `at` on that belong to one title; `at` becomes the last of them.
std::string title_from(const ContentText& content, std::size_t& at) {
    std::string title(content.of(content.lines[at]));
    for (std::size_t i = 1; i < lines_of_title && at + 1 < content.lines.size(); ++i) {
        if (!joins(content, title, content.lines[at + 1])) break;
        title += ' ';
        title += content.of(content.lines[++at]);
    }
    return title;
}

}  // namespace

std::vector<std::string> titles_in(const ContentText& content, const Lexicon& lexicon, bool annexes_only) {
    std::vector<std::string> titles;
    std::size_t left = annexes_only ? 0 : lines_of_head;
    for (std::size_t at = 0; at < content.lines.size() && titles.size() < most_titles; ++at) {
        const ContentLine& line = content.lines[at];
        if (line.empty()) continue;
        if (begins_with(content, line, "приложение") && line.last - line.first < 25) left = lines_of_annex_head;
        if (left == 0) continue;
        --left;
        if (preamble(content, line))
            left = 0;
        else if (names_kind(content, line, lexicon) && short_enough(content, line))
            titles.push_back(title_from(content, at));
    }
    return titles;
}

}  // namespace merilo
