#include "collect/profile/content/content_text.h"

#include <unordered_set>

#include "text/digits.h"

namespace merilo {
namespace {

constexpr std::size_t longest_quote = 240;

void cut_into_lines(ContentText& content) {
    const std::string_view text = content.text;
    const std::unordered_set<std::string_view> headings(content.headings.begin(), content.headings.end());
    std::size_t word = 0;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        ContentLine line{begin, end, word, word};
        while (word < content.words.size() && content.words[word].begin < end) {
            content.line_of.push_back(static_cast<std::uint32_t>(content.lines.size()));
            ++word;
        }
        line.last = word;
        line.heading = !line.empty() && headings.contains(content.of(line));
        content.lines.push_back(line);
        begin = end + 1;
    }
}

bool any_page_unread(const DocumentText& document) {
    return document.cut_off || document.has_pictures();
}

/// Runs of digits that may be a telephone, a document's or an account's number become «…»; years and dates stay, but not
/// where somebody's birth is spoken of.
void hide_long_numbers(std::string& words) {
    const bool birth = words.find("рожд") != std::string::npos || words.find("родил") != std::string::npos ||
                       words.find("г.р") != std::string::npos;
    const std::string_view joining = birth ? " -()+." : " -()+";
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!is_digit(words[i])) continue;
        std::size_t end = i, digits = 0;
        for (std::size_t at = i; at < words.size() && (is_digit(words[at]) || joining.find(words[at]) != std::string_view::npos);
             ++at)
            if (is_digit(words[at])) ++digits, end = at + 1;
        const bool years = digits == 8 && is_year(words.substr(i, 4)) && is_year(words.substr(end - 4, 4));  // 2021-2025
        if (digits >= 6 && !years) words.replace(i, end - i, "…"), end = i + std::string_view("…").size();
        i = end;
    }
}

void hide_mail(std::string& words) {
    for (std::size_t at = words.find('@'); at != std::string::npos; at = words.find('@', at)) {
        const std::size_t space = words.rfind(' ', at);
        const std::size_t begin = space == std::string::npos ? 0 : space + 1;
        words.replace(begin, std::min(words.find(' ', at), words.size()) - begin, "…");
        at = begin;
    }
}

std::string in_one_line(std::string_view words) {
    std::string line;
    for (const char c : words) {
        const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '*';
        if (!blank)
            line += c;
        else if (!line.empty() && line.back() != ' ')
            line += ' ';
    }
    while (!line.empty() && line.back() == ' ') line.pop_back();
    return line;
}

}  // namespace

bool is_year(std::string_view form) {
    return form.size() == 4 && is_number(form) && (form.starts_with("19") || form.starts_with("20"));
}

bool is_number(std::string_view form) { return !form.empty() && std::all_of(form.begin(), form.end(), is_digit); }

std::string_view ContentText::between(std::size_t first, std::size_t last) const {
    return std::string_view(text).substr(words[first].begin, words[last].end - words[first].begin);
}

std::string_view ContentText::gap_after(std::size_t word) const {
    const std::size_t end = word + 1 < words.size() ? words[word + 1].begin : text.size();
    return std::string_view(text).substr(words[word].end, end - words[word].end);
}

bool ContentText::capital(std::size_t word) const {
    const std::size_t at = words[word].begin;
    const auto first = static_cast<unsigned char>(text[at]);
    if (first != 0xD0 || at + 1 >= text.size()) return first >= 'A' && first <= 'Z';
    const auto second = static_cast<unsigned char>(text[at + 1]);
    return second == 0x81 || (second >= 0x90 && second <= 0xAF);  // Ё, А…Я
}

bool ContentText::begins_line(std::size_t word) const {
    constexpr std::size_t most_numbers = 8;
    const std::size_t first = lines[line_of[word]].first;
    if (word - first > most_numbers) return false;
    for (std::size_t i = first; i < word; ++i)
        if (!is_number(words[i].form) && words[i].form != "i" && words[i].form != "ii" && words[i].form != "iii" &&
            words[i].form != "iv")
            return false;
    return true;
}

ContentText content_text(const DocumentText& document, const Profile& profile, const Lexicon& lexicon) {
    ContentText content;
    content.text = document.text();
    content.words = tokens_of(content.text);
    content.line_of.reserve(content.words.size());
    content.headings = document.headings;
    cut_into_lines(content);
    content.blocks = document.format == DocumentFormat::html;
    content.whole = !any_page_unread(document);
    if (profile.heading) content.titles.push_back(*profile.heading);
    for (std::string& title : titles_in(content, lexicon, profile.heading.value.has_value()))
        content.titles.push_back(std::move(title));
    return content;
}

std::string quoted(std::string_view words) {
    constexpr std::size_t most_read = 4 * longest_quote;
    if (words.size() > most_read) words = words.substr(0, words.find_last_of(" \n", most_read));
    std::string line = in_one_line(words.substr(0, most_read));
    hide_long_numbers(line);
    hide_mail(line);
    if (line.size() <= longest_quote) return line;
    const std::size_t space = line.rfind(' ', longest_quote);
    return line.substr(0, space == std::string::npos ? 0 : space) + " …";
}

}  // namespace merilo
