#include "collect/profile/learned/signs.h"

#include <algorithm>
#include <span>

#include "text/digits.h"

namespace merilo {
namespace {

constexpr std::size_t head_length = 500, body_length = 5000, first_lines = 25, short_line = 3;  // bytes, lines, words

/// «2021» and «1998» are one sign: a figure of four digits.
std::string seen(const Token& word) {
    constexpr std::size_t longest = 5;
    const bool figure = std::all_of(word.form.begin(), word.form.end(), is_digit);
    return figure ? std::string(std::min(word.form.size(), longest), '#') : word.form;
}

class Signs {
public:
    void add(std::string_view place, std::span<const Token> words) {
        std::string sign(place);
        for (const Token& word : words) sign += ' ' + seen(word);
        signs_.push_back(std::move(sign));
    }

    void add_stem(std::string_view place, const Token& word) { signs_.push_back(std::string(place) + ' ' + word.stem); }

    /// Every word, and every pair of neighbours.
    void add_pairs(std::string_view place, std::span<const Token> words) {
        for (std::size_t i = 0; i < words.size(); ++i) {
            add(place, words.subspan(i, 1));
            if (i + 1 < words.size()) add(place, words.subspan(i, 2));
        }
    }

    std::vector<std::string> sorted() {
        std::sort(signs_.begin(), signs_.end());
        signs_.erase(std::unique(signs_.begin(), signs_.end()), signs_.end());
        return std::move(signs_);
    }

private:
    std::vector<std::string> signs_;
};

/// How a line begins; a short one is a sign as a whole.
void add_line(Signs& signs, std::span<const Token> words) {
    signs.add("line", words.first(1));
    if (words.size() > 1) signs.add("line", words.first(2));
    if (words.size() <= short_line) signs.add("alone", words);
}

bool in_capitals(const HeadLine& line, const Token& word) {
    constexpr std::size_t letter = 2;  // bytes of a Russian one
    for (std::size_t at = word.begin; at + letter <= word.end; at += letter)
        if (line.text.compare(at, letter, line.folded, at, letter) == 0) return false;
    return true;
}

/// Words in capitals, as titles and letterheads are written.
void add_capitals(Signs& signs, const HeadLine& line, std::span<const Token> words) {
    constexpr std::size_t shortest = 8;  // bytes
    std::vector<Token> capitals;
    for (const Token& word : words)
        if (word.form.size() >= shortest && in_capitals(line, word)) capitals.push_back(word);
    signs.add_pairs("capitals", capitals);
}

void add_text(Signs& signs, const std::vector<HeadLine>& lines) {
    std::size_t length = 0;
    std::vector<Token> head;
    for (std::size_t i = 0; i < lines.size() && length < body_length; ++i) {
        std::span<const Token> words = lines[i].words;
        while (!words.empty() && length + words.back().begin >= body_length) words = words.first(words.size() - 1);
        if (!words.empty() && i < first_lines) add_line(signs, words);
        add_capitals(signs, lines[i], words);
        for (std::size_t w = 0; w < words.size(); ++w) {
            if (length + words[w].begin < head_length) head.push_back(words[w]);
            signs.add("body", words.subspan(w, 1));
            if (w > 0 && words[w - 1].form.starts_with("наш")) signs.add_stem("our", words[w]);
        }
        length += lines[i].text.size() + 1;
    }
    signs.add_pairs("head", head);
}

}  // namespace

std::vector<std::string> signs_of(const DocumentText& text, const std::vector<HeadLine>& lines) {
    constexpr std::size_t headings = 2;
    Signs signs;
    std::string titles = text.title;
    for (std::size_t i = 0; i < std::min(headings, text.headings.size()); ++i) titles += "\n" + text.headings[i];
    signs.add_pairs("title", tokens_of(composed(titles)));
    for (const std::string& words : text.site) signs.add_pairs("site", tokens_of(composed(words)));
    add_text(signs, lines);
    return signs.sorted();
}

std::string_view words_of_sign(std::string_view sign) { return sign.substr(sign.find(' ') + 1); }

}  // namespace merilo
