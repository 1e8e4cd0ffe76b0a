#include <algorithm>

#include "collect/profile/content/content_readers.h"

namespace merilo {
namespace {

constexpr std::size_t short_text = 25, longest_label = 16;
constexpr int many = 3;

/// Lines of a list of indicators begin so, whether or not the word «показатель» stands there.
constexpr std::string_view counted[]{"доля",     "количество", "число",   "численность", "процент",  "охват",
                                     "удельный", "средний",    "наличие", "уровень",     "отношение"};

/// What begins a line, behind a number or a bullet.
std::string_view first_word(const ContentText& content, const ContentLine& line) {
    for (std::size_t i = line.first; i < line.last; ++i)
        if (!is_number(content.words[i].form)) return content.words[i].form;
    return {};
}

bool counts(std::string_view word) {
    return std::find(std::begin(counted), std::end(counted), word) != std::end(counted);
}

bool begins_as_indicator(const ContentText& content, const ContentLine& line) {
    const std::string_view word = first_word(content, line);
    return !word.empty() && counts(word);
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
    const bool page = line.last - line.first < 15 && line.last - line.first > 1 &&
                      is_number(content.words[line.last - 1].form) && !text.empty() && text.back() >= '0' &&
                      text.back() <= '9' && !is_year(content.words[line.last - 1].form);
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
    const std::string_view cell = text.substr(begin, std::min(right, text.size()) - begin);
    return cell.size() < 120 && cell.find_first_of(".;") == std::string_view::npos;
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

/// Lines that say what is counted; a row of a table whose cells do so counts as often as they do.
int counted_lines(const ContentText& content) {
    int lines = 0;
    for (const ContentLine& line : content.lines) {
        if (line.empty()) continue;
        lines += begins_as_indicator(content, line) ? 1 : 0;
        for (std::size_t i = line.first + 1; i < line.last; ++i)
            lines +=
                content.gap_after(i - 1).find('\t') != std::string_view::npos && counts(content.words[i].form) ? 1 : 0;
    }
    return lines;
}

/// «Критерии оценивания конкурсных работ» measure works, not the municipality's.
bool of_contest(const ContentText& content, const Lexicon::Hit& hit) {
    const auto first = static_cast<std::size_t>(hit.word);
    for (std::size_t i = first + 1; i < std::min(first + 4, content.words.size()); ++i)
        if (content.words[i].form.starts_with("конкурс") || content.words[i].form.starts_with("оценивани")) return true;
    return false;
}

/// «Показатели: доля наставников от числа педагогов; количество сетевых сообществ»: a list in one sentence.
bool lists_at_once(const ContentText& content, const Lexicon::Hit& hit) {
    constexpr std::size_t reach = 40;
    const auto word = static_cast<std::size_t>(hit.word + hit.length - 1);
    const std::size_t end = std::min(word + reach, content.words.size());
    if (word + 1 >= end || content.gap_after(word).find(':') == std::string_view::npos) return false;
    int named = 0, parted = 0;
    for (std::size_t i = word + 1; i < end; ++i) {
        named += counts(content.words[i].form) ? 1 : 0;
        parted += content.gap_after(i).find(';') != std::string_view::npos ? 1 : 0;
        if (content.gap_after(i).find('.') != std::string_view::npos) break;
    }
    return named > 0 && parted > 0;
}

/// The first place where a list or a table of indicators begins.
const ContentLine* laid_down(const ContentText& content, const std::vector<Lexicon::Hit>& hits) {
    for (const auto& hit : hits) {
        const std::size_t at = content.line_of[static_cast<std::size_t>(hit.word)];
        const ContentLine& line = content.lines[at];
        if (in_contents(content, line) || of_contest(content, hit)) continue;
        if (heads_column(content, line, hit) || lists_at_once(content, hit) ||
            (opens_list(content, line, hit) && items_behind(content, at) >= 2))
            return &line;
    }
    return nullptr;
}

}  // namespace

/// Indicators are laid down by a list or a table of them; a word in passing lays down none. What is counted without
/// being called an indicator, and words that stand there again and again, leave it open.
void read_indicators(Profile& profile, const ContentText& content, const Lexicon& lexicon) {
    const auto hits = lexicon.find(Subject::indicator, content.words);
    const bool titled = in_title(content, lexicon), many_counted = counted_lines(content) >= many;
    const ContentLine* line = laid_down(content, hits);
    if (!line && !hits.empty() && many_counted)
        line = &content.lines[content.line_of[static_cast<std::size_t>(hits.front().word)]];
    const bool often = hits.size() > 3 && hits.size() * 200 > content.words.size();
    const bool open = titled || often || many_counted || !content.whole || content.words.size() < short_text;
    if (line)
        profile.indicators = {true, titled ? 90 : 75, quoted(content.of(*line))};
    else if (!open)
        profile.indicators = {false, 70, {}};
}

}  // namespace merilo
