#include "collect/profile/kind/kind_by_build.h"

#include <algorithm>
#include <array>

#include "collect/profile/lines/first_line.h"
#include "text/digits.h"
#include "text/utf8.h"
#include "text/word_lists.h"

namespace merilo {
namespace {

using Lines = std::vector<HeadLine>;

/// «2.1.», «2.2.1.» with who may and who must: rules whose beginning is missing.
const HeadLine* nested_points(const Lines& lines) {
    static constexpr auto verbs =
        std::to_array<std::string_view>({"вправе", "обязан", "осуществля", "назначает", "утвержда"});
    constexpr std::size_t head = 40;
    constexpr int fewest = 4, enough = 6;  // points; the latter without such words
    int points = 0;
    bool rules = false;
    for (std::size_t i = 0; i < lines.size() && i < head; ++i) {
        if (lines[i].is(0, "введение") || lines[i].is(0, "содержание") || lines[i].is(0, "оглавление")) return nullptr;
        const auto& words = lines[i].words;
        const bool nested = words.size() > 3 && is_digit(words[0].form[0]) && is_digit(words[1].form[0]) &&
                            words[0].form.size() < 3 && words[1].form.size() < 3 && lines[i].text[words[0].end] == '.';
        points += nested && !is_digit(lines[i].text.back());  // no table of contents
        rules = rules || std::any_of(words.begin(), words.end(),
                                     [](const Token& word) { return begins_with_any(word.form, verbs); });
    }
    return (points >= fewest && rules) || points >= enough ? &lines.front() : nullptr;
}

}  // namespace

Told<Kind> rules_by_build(const Lines& lines) {
    constexpr std::size_t head = 40, top = 3;
    constexpr int longest = 60;
    const HeadLine* chapter = first_line(lines, head, [](const HeadLine& line) {
        return line.length() < longest && line.folded.find("общие положения") != std::string::npos;
    });
    if (!chapter)
        chapter = first_line(lines, top, [](const HeadLine& line) {
            return line.folded.starts_with("об утверждении положения") ||
                   line.folded.starts_with("об утверждении порядка");
        });
    if (!chapter) chapter = nested_points(lines);
    if (!chapter) return {};
    const bool charter = first_line(
        lines, head, [](const HeadLine& line) { return line.folded.find("настоящий устав") != std::string::npos; });
    return {charter ? Kind::other : Kind::regulation, 65, chapter->text};
}

Told<Kind> other_paper(const Lines& lines, const Lexicon& lexicon) {
    constexpr std::size_t head = 12;
    const HeadLine* title = first_line(lines, head, [&](const HeadLine& line) {
        if (!line.capital() || line.point() || line.length() > 140 || line.text.ends_with(":") ||
            (line.text.ends_with(".") && line.words.size() > 4) || lexicon.names(Subject::event, line.words) ||
            lexicon.names(Subject::press, line.words))
            return false;
        const auto papers = lexicon.find(Subject::other_paper, line.words);
        if (papers.empty() || papers.front().word > 2) return false;
        const auto named = line.words.begin() + papers.front().word;
        return std::all_of(line.words.begin(), named, [](const Token& word) { return adjective_form(word.form); });
    });
    if (!title) return {};
    return {Kind::other, 70, shortened(title->text, 120)};
}

}  // namespace merilo
