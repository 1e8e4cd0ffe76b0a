#include <algorithm>

#include "collect/profile/content/goal_texts.h"

namespace merilo {
namespace {

constexpr std::size_t longest_goal = 220;

bool starts_next_section(const ContentText& content, std::size_t word) {
    const std::size_t line = content.line_of[word];
    if (content.lines[line].first != word) return false;
    for (std::size_t i = word; i < std::min(word + 4, content.lines[line].last); ++i) {
        const auto& form = content.words[i].form;
        if ((form == "задачи" || form == "задачами" || form == "принципы" || form == "задача" || form == "содержание") &&
            content.begins_line(i))
            return true;
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

/// A point behind a whole word and a capital letter behind the point: «… учителей. В районе», but not «г. Холмск».
bool sentence_over(const ContentText& content, std::size_t next) {
    constexpr std::size_t shortest_word = 8;  // bytes
    return content.capital(next) && content.words[next - 1].form.size() >= shortest_word && content.gap_after(next - 1) == ". ";
}

}  // namespace

std::size_t goal_ends(const ContentText& content, std::size_t first) {
    const std::size_t end = std::min(content.words.size(), first + longest_goal);
    const ContentLine& line = content.lines[content.line_of[first]];
    const bool on_own_line = line.first == first || marker_of(content, line) != Marker::none;
    const Marker marker = on_own_line ? marker_of(content, line) : Marker::none;
    for (std::size_t i = first + 1; i < end; ++i) {
        const bool new_line = content.gap_after(i - 1).find('\n') != std::string_view::npos;
        if (!on_own_line && !new_line && sentence_over(content, i)) return i;
        if (new_line && (starts_next_section(content, i) || ends_before(content, i, marker))) return i;
    }
    return end;
}

}  // namespace merilo
