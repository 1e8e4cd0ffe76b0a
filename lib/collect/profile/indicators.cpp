#include <algorithm>

#include "collect/profile/content_readers.h"

namespace merilo {
namespace {

constexpr std::size_t short_text = 25, longest_label = 16;

/// Lines of a list of indicators begin so, whether or not the word «показатель» stands there.
constexpr std::string_view counted[]{"доля",     "количество", "число",   "численность", "процент",  "охват",
                                     "удельный", "средний",    "наличие", "уровень",     "отношение"};

/// What begins a line, behind a number or a bullet.
std::string_view first_word(const ContentText& content, const ContentLine& line) {
    for (std::size_t i = line.first; i < line.last; ++i)
        if (!is_number(content.words[i].form)) return content.words[i].form;
    return {};
}

bool begins_as_indicator(const ContentText& content, const ContentLine& line) {
    const std::string_view word = first_word(content, line);
    return !word.empty() && std::find(std::begin(counted), std::end(counted), word) != std::end(counted);
}

/// An item of a list: a bullet, a number, or words that say what is counted.
bool item(const ContentText& content, const ContentLine& line) {
    const std::string_view text = content.of(line);
    const std::size_t begin = text.find_first_not_of(" *");
    if (begin == std::string_view::npos) return false;
    const std::string_view start = text.substr(begin);
    for (const std::string_view bullet : {"- ", "– ", "— ", "•", "\uF0B7", "▪", "■", "·", "-"})
        if (start.starts_with(bullet)) return true;
    return is_number(content.words[line.first].form) || begins_as_indicator(content, line) || text.ends_with(';') ||
           text.find('\t') != std::string_view::npos;
}

/// «2. Показатели 6»: a line of a table of contents.
bool in_contents(const ContentText& content, const ContentLine& line) {
    const std::string_view text = content.of(line);
    const bool page = line.last - line.first < 15 && line.last - line.first > 1 && is_number(content.words[line.last - 1].form) && !text.empty() &&
                      text.back() >= '0' && text.back() <= '9' && !is_year(content.words[line.last - 1].form);
    return page || text.find("....") != std::string_view::npos;
}

/// How many items stand in the dozen lines behind a line.
int items_behind(const ContentText& content, std::size_t at) {
    int items = 0;
    for (std::size_t i = at + 1, seen = 0; i < content.lines.size() && seen < 12; ++i) {
        if (content.lines[i].empty()) continue;
        ++seen;
        items += item(content, content.lines[i]) ? 1 : 0;
    }
    return items;
}

/// The cell of a table row that a word stands in is short and heads a column.
bool heads_column(const ContentText& content, const ContentLine& line, const Lexicon::Hit& hit) {
    const std::string_view text = content.of(line);
    if (text.find('\t') == std::string_view::npos) return false;
    const std::size_t at = content.words[static_cast<std::size_t>(hit.word)].begin - line.begin;
    if (at >= text.size()) return false;
    const std::size_t left = text.rfind('\t', at), right = text.find('\t', at);
    const std::size_t begin = left == std::string_view::npos ? 0 : left + 1;
    return std::min(right, text.size()) - begin < 120 &&
           std::none_of(text.begin(), text.end(), [](char c) { return c == '.' || c == ';'; });
}

/// «Показатели мониторинга», «по следующим критериям:»: a short line, or the end of a sentence that opens a list.
bool opens_list(const ContentText& content, const ContentLine& line, const Lexicon::Hit& hit) {
    const auto word = static_cast<std::size_t>(hit.word);
    const std::string_view text = content.of(line);
    if (content.words[word].end - line.begin >= text.size()) return false;
    if (text.find(':', content.words[word].end - line.begin) != std::string_view::npos) return true;
    std::size_t first = line.first;
    while (first < word && is_number(content.words[first].form)) ++first;
    const bool label = line.last - first <= longest_label && word - first < 6 && content.capital(first) &&
                       text.find_first_of(".;,", content.words[first].begin - line.begin) == std::string_view::npos;
    return label || line.heading;
}

bool in_title(const ContentText& content, const Lexicon& lexicon) {
    for (const std::string& title : content.titles) {
        const auto words = tokens_of(composed(title));
        if (!lexicon.find(Subject::indicator, words).empty()) return true;
    }
    return false;
}

int counted_lines(const ContentText& content) {
    return static_cast<int>(std::count_if(content.lines.begin(), content.lines.end(), [&](const ContentLine& line) {
        return !line.empty() && begins_as_indicator(content, line);
    }));
}

}  // namespace

/// Indicators are laid down by a list or a table of them; a word in passing lays down none.
void read_indicators(Profile& profile, const ContentText& content, const Lexicon& lexicon) {
    const auto hits = lexicon.find(Subject::indicator, content.words);
    const bool titled = in_title(content, lexicon);
    for (const auto& hit : hits) {
        const std::size_t at = content.line_of[static_cast<std::size_t>(hit.word)];
        const ContentLine& line = content.lines[at];
        if (in_contents(content, line)) continue;
        const bool listed =
            heads_column(content, line, hit) || (opens_list(content, line, hit) && items_behind(content, at) >= 2);
        if (!listed) continue;
        profile.indicators = {true, titled ? 92 : 80, quoted(content.of(line))};
        return;
    }
    if (!hits.empty() && counted_lines(content) >= 3) {
        profile.indicators = {true, 70,
                              quoted(content.of(content.lines[content.line_of[static_cast<std::size_t>(hits.front().word)]]))};
        return;
    }
    const bool often = hits.size() > 3 && hits.size() * 200 > content.words.size();
    if (!titled && !often && content.whole && content.words.size() >= short_text) profile.indicators = {false, 70, {}};
}

}  // namespace merilo
