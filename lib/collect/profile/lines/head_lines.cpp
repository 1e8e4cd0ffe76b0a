#include "collect/profile/lines/head_lines.h"

#include <algorithm>
#include <array>
#include <utility>

#include "collect/profile/lines/flat_lines.h"
#include "collect/profile/lines/merged_lines.h"
#include "collect/profile/lines/surroundings.h"
#include "text/digits.h"
#include "text/utf8.h"

namespace merilo {
namespace {

constexpr std::size_t most_lines = 500, most_bytes = 60000, most_of_a_line = 6000;

/// Blanks and the signs that markup leaves around a line.
std::string_view bare(std::string_view text) {
    constexpr std::string_view around = " *#|>";
    const std::size_t begin = text.find_first_not_of(around);
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(around) - begin + 1);
}

/// Without the first bytes of a character that was cut in two.
std::string_view whole_characters(std::string_view text) {
    std::size_t end = text.size();
    while (end > 0 && (text[end - 1] & 0xC0) == 0x80) --end;
    const bool cut = end > 0 && invalid_utf8(text.substr(end - 1));
    return cut ? text.substr(0, end - 1) : text;
}

/// A sign and a blank: «✓ часы», «■ план», what word processors put before an item.
bool bullet(std::string_view text) {
    constexpr std::size_t sign = 3;  // bytes of such signs
    return text.size() > sign && text[sign] == ' ' &&
           (text.starts_with("\xE2\x96") || text.starts_with("\xE2\x9C") || text.starts_with("\xE2\x9E") ||
            text.starts_with("\xEF\x82") || text.starts_with("\xEF\x81"));
}

bool page_number(std::string_view text) { return text.size() <= 3 && std::all_of(text.begin(), text.end(), is_digit); }

/// «НазваниеАнализ состояния …»: sites that share files run the label into the title.
std::string_view without_label(std::string_view text) {
    constexpr std::string_view label = "Название";
    if (!text.starts_with(label) || text.size() <= label.size() + 2) return text;
    const HeadLine rest = head_line(text.substr(label.size(), 2));
    return rest.words.size() == 1 && rest.capital() ? text.substr(label.size()) : text;
}

/// Puts lines one after another as long as there is room.
class Lines {
public:
    /// A row of a page that is so many bytes long.
    void add(std::string_view row, bool after_blank, std::size_t page_bytes) {
        int column = 0;
        row = behind_signature_mark(row);
        flat_ = flat_line(row, page_bytes);
        while (!full()) {
            const std::size_t tab = row.find('\t');
            add_cell(bare(row.substr(0, tab)), column++, after_blank);
            if (tab == std::string_view::npos) break;
            row.remove_prefix(tab + 1);
        }
        ++row_;
    }
    bool full() const { return lines_.size() >= most_lines || bytes_ >= most_bytes; }
    std::vector<HeadLine> take() {
        mark_tables();
        return std::move(lines_);
    }

private:
    void add_cell(std::string_view cell, int column, bool after_blank) {
        bytes_ += cell.size();
        if (cell.empty() || (page_number(cell) && !number_awaited())) return;
        cell = whole_characters(cell.substr(0, flat_ ? most_bytes : most_of_a_line));
        const auto parts = flat_                             ? lines_of_flat(cell)
                           : lines_.size() < 8 || column > 0 ? unmerged(cell)
                                                             : std::vector<std::string_view>{cell};
        for (const std::string_view part : parts) {
            HeadLine line = head_line(without_label(bare(part)));
            line.row = row_;
            line.column = column;
            line.after_blank = after_blank;
            if (line.text.empty() || marks_.hold(line) || site_words(line)) continue;
            if (parts.size() > 1) ++row_;
            lines_.push_back(std::move(line));
        }
    }

    /// Letterheads stand in tables too, but in rows of two or three cells that nothing numbers.
    void mark_tables() {
        constexpr int many = 3;
        for (std::size_t begin = 0, end = 0; begin < lines_.size(); begin = end) {
            int last = 0;
            for (end = begin; end < lines_.size() && lines_[end].row == lines_[begin].row; ++end)
                last = std::max(last, lines_[end].column);
            const std::string& first = lines_[begin].first();
            const bool numbered =
                last > 0 && (first == "№" || first == "п" || (lines_[begin].words.size() == 1 && is_digit(first[0])));
            for (std::size_t i = begin; i < end; ++i) lines_[i].table = last >= many || (numbered && last > 1);
        }
    }

    /// «Протокол №» at the end of a line: what follows is no page number.
    /// Behind «№» and, on an act's card, behind «Распоряжение».
    bool number_awaited() const {
        if (lines_.empty()) return false;
        const HeadLine& last = lines_.back();
        const bool act = last.is(0, "приказ") || last.is(0, "распоряжение") || last.is(0, "постановление");
        return last.text.ends_with("№") || (act && last.words.size() == 1);
    }

    std::vector<HeadLine> lines_;
    SignatureMarks marks_;
    std::size_t bytes_ = 0;
    int row_ = 0;
    bool flat_ = false;
};

/// Words that a machine read half in Latin letters and digits («ПPИKA3»): what they look like decides.
void mend(Token& word) {
    static constexpr std::array<std::pair<char, std::string_view>, 14> looks{{{'a', "а"},
                                                                              {'b', "в"},
                                                                              {'c', "с"},
                                                                              {'e', "е"},
                                                                              {'h', "н"},
                                                                              {'k', "к"},
                                                                              {'m', "м"},
                                                                              {'o', "о"},
                                                                              {'p', "р"},
                                                                              {'t', "т"},
                                                                              {'x', "х"},
                                                                              {'y', "у"},
                                                                              {'3', "з"},
                                                                              {'0', "о"}}};
    std::size_t russian = 0, foreign = 0;
    for (const char c : word.form) (c & 0x80 ? russian : foreign) += 1;
    if (foreign == 0 || russian < 6 || foreign * 2 > russian)
        return;  // bytes: three letters, and more of them than others
    std::string form;
    for (const char c : word.form) {
        const auto look = std::find_if(looks.begin(), looks.end(), [&](const auto& pair) { return pair.first == c; });
        if (look == looks.end())
            form += c;
        else
            form += look->second;
    }
    word.form = form;
    word.stem = stem(form);
}

bool upper(std::string_view text, std::string_view lower, const Token& word) {
    return text.substr(word.begin, 2) != lower.substr(word.begin, 2);
}

}  // namespace

bool HeadLine::capital() const {
    if (words.empty()) return false;
    const Token& first = words[0];  // a machine reads «прикАз» as well as «Приказ»
    return is_digit(first.form[0]) ||
           text.substr(first.begin, first.end - first.begin) != folded.substr(first.begin, first.end - first.begin);
}

bool HeadLine::all_capitals() const {
    int letters = 0;
    for (const Token& word : words) {
        if (word.form.size() < 4 || is_digit(word.form[0])) continue;
        ++letters;
        const std::size_t last = word.end - 2;
        if (!upper(text, folded, word) || text.substr(last, 2) == folded.substr(last, 2)) return false;
    }
    return letters > 0;
}

bool HeadLine::point() const {
    if (text.starts_with("-") || text.starts_with("•") || text.starts_with("–") || text.starts_with("—") ||
        text.starts_with("·") || bullet(text))
        return true;
    Cursor cursor(text);
    const int digits = cursor.number().digits;
    if (digits == 0 || digits > 2) return false;
    const char sign = cursor.peek();
    if (sign == ')') return true;
    if (sign != '.') return false;
    cursor.skip(1);
    const Number second = cursor.number();  // «1.2.», «1.2 », but not «12.01.2021»
    if (second.digits == 0) return true;
    return second.digits <= 2 &&
           (cursor.peek() == ' ' ||
            (cursor.peek() == '.' && !is_digit(cursor.rest().size() > 1 ? cursor.rest()[1] : ' ')) || cursor.at_end());
}

bool HeadLine::about() const {
    const std::string& word = first();
    const bool preposition = word == "о" || word == "об" || word == "обо" || word == "o" || word == "oб";
    return preposition && capital() && text.substr(words[0].end, 1) != ".";
}

int HeadLine::length() const { return characters(text); }

const std::string& HeadLine::first() const {
    static const std::string none;
    return words.empty() ? none : words[0].form;
}

bool HeadLine::is(std::size_t word, std::string_view form) const {
    return word < words.size() && words[word].form == form;
}

HeadLine head_line(std::string_view text) {
    HeadLine line;
    line.text = composed(text);
    line.folded = folded(line.text);
    if (line.folded.size() != line.text.size()) line.folded = line.text;
    for (char& c : line.folded)
        if (c == '_' || c == '<' || c == '>') c = ' ';
    line.words = tokens_of(line.text);
    for (Token& word : line.words) mend(word);
    return line;
}

std::vector<HeadLine> head_lines(const DocumentText& text) {
    Lines lines;
    for (const TextPage& page : text.pages) {
        std::string_view rest = page.text;
        bool after_blank = true;
        while (!rest.empty() && !lines.full()) {
            const std::size_t end = std::min(rest.find('\n'), rest.size());
            const std::string_view row = rest.substr(0, end);
            const bool blank = bare(row).find_first_not_of('\t') == std::string_view::npos;
            if (!blank) lines.add(row, after_blank, page.text.size());
            after_blank = blank;
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }
    return lines.take();
}

}  // namespace merilo
