#include <algorithm>

#include "collect/profile/content_text.h"

namespace merilo {
namespace {

constexpr std::size_t lines_of_head = 45, lines_of_annex_head = 14, most_titles = 12, lines_of_title = 7;

bool begins_with(const ContentText& content, const ContentLine& line, std::string_view stem) {
    return !line.empty() && content.words[line.first].form.starts_with(stem);
}

/// «В соответствии с …», «На основании …», «В целях …»: what follows cites other documents.
bool preamble(const ContentText& content, const ContentLine& line) {
    if (line.last - line.first < 2) return false;
    const auto& first = content.words[line.first].form;
    const auto& second = content.words[line.first + 1].form;
    return (first == "в" && (second == "соответствии" || second == "целях" || second == "исполнение" || second == "рамках" || second == "связи")) ||
           (first == "на" && second == "основании") || first == "приказываю" || first == "уважаемые" || first == "содержание";
}

/// The line begins with what a document is («Аналитический отчет», «Об утверждении …»), with at most three words before.
bool names_kind(const ContentText& content, const ContentLine& line, const Lexicon& lexicon) {
    if (line.empty() || !content.capital(line.first)) return false;
    const auto& first = content.words[line.first].form;
    if (first == "о" || first == "об" || first == "итоги") return true;
    const std::size_t end = std::min(line.last, line.first + 6);
    const std::vector<Token> beginning(content.words.begin() + static_cast<std::ptrdiff_t>(line.first),
                                       content.words.begin() + static_cast<std::ptrdiff_t>(end));
    const auto hits = lexicon.find(Subject::kind, beginning);
    return !hits.empty() && !hits.front().entry->name.empty() && hits.front().word <= 3;
}

bool goes_on(const ContentText& content, const ContentLine& line) {
    if (line.empty() || preamble(content, line)) return false;
    const auto& first = content.words[line.first].form;
    return first != "№" && first != "от" && !first.starts_with("утвержд") && !first.starts_with("приложени") && !first.starts_with("принят");
}

/// The lines from `at` on that belong to one title; `at` becomes the last of them.
std::string title_from(const ContentText& content, std::size_t& at) {
    std::string title(content.of(content.lines[at]));
    for (std::size_t i = 1; i < lines_of_title && at + 1 < content.lines.size(); ++i) {
        if (!goes_on(content, content.lines[at + 1]) || title.ends_with('.') || title.size() > 600) break;
        title += ' ';
        title += content.of(content.lines[++at]);
    }
    return title;
}

}  // namespace

std::vector<std::string> titles_in(const ContentText& content, const Lexicon& lexicon) {
    std::vector<std::string> titles;
    std::size_t left = lines_of_head;
    for (std::size_t at = 0; at < content.lines.size() && titles.size() < most_titles; ++at) {
        const ContentLine& line = content.lines[at];
        if (line.empty()) continue;
        if (begins_with(content, line, "приложение") && line.last - line.first < 25) left = lines_of_annex_head;
        if (left == 0) continue;
        --left;
        if (preamble(content, line)) left = 0;
        else if (names_kind(content, line, lexicon)) titles.push_back(title_from(content, at));
    }
    return titles;
}

}  // namespace merilo
