#include "collect/profile/stamps/smudged_stamp.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <string_view>

#include "collect/profile/lines/stamp_words.h"

namespace merilo {
namespace {

/// The letters of a line, one Cyrillic letter an element, without whatever stands between them.
std::vector<std::string> letters_of(const HeadLine& line) {
    std::vector<std::string> letters;
    for (const Token& word : line.words)
        for (std::size_t i = 0; i < word.form.size();) {
            std::size_t end = i + 1;
            while (end < word.form.size() && (word.form[end] & 0xC0) == 0x80) ++end;
            letters.push_back(word.form.substr(i, end - i));
            i = end;
        }
    return letters;
}

/// Edits that make one of the other.
std::size_t distance(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, changed});
        }
    }
    return row[b.size()];
}

/// «.ждаю»: the end of «утверждаю».
bool ends_approval(const std::vector<std::string>& letters) {
    constexpr std::size_t fewest = 4;
    std::string written;
    for (const std::string& letter : letters) written += letter;
    return letters.size() >= fewest && std::string_view("утверждаю").ends_with(written);
}

bool resembles(const std::vector<std::string>& letters, std::string_view word, std::size_t most) {
    const std::vector<std::string> whole = letters_of(head_line(word));
    return distance(letters, whole) <= most;
}

/// «Щирекrор», «ПpoтoKo»: Latin and Russian letters in one word. A number with a letter is none («02-у»).
bool of_two_alphabets(const std::string& form) {
    bool latin = false, russian = false;
    for (const char c : form) {
        latin = latin || (c >= 'a' && c <= 'z');
        russian = russian || static_cast<unsigned char>(c) >= 0x80;
    }
    return latin && russian;
}

}  // namespace

bool poorly_read(const std::vector<HeadLine>& lines) {
    constexpr std::size_t head = 30, fewest = 25;  // lines, words
    std::size_t words = 0, mixed = 0, shreds = 0;
    for (std::size_t i = 0; i < lines.size() && i < head; ++i)
        for (const Token& word : lines[i].words) {
            ++words;
            mixed += of_two_alphabets(word.form);
            shreds += static_cast<unsigned char>(word.form[0]) >= 0x80 && word.form.size() <= 4 &&
                      word.form != "№";  // two letters
        }
    return words >= fewest && (mixed * 8 > words || shreds * 20 > words * 9);
}

std::string smudged_stamp(const std::vector<HeadLine>& lines, int until) {
    static constexpr auto words = std::to_array<std::string_view>({"утвержд", "утверждаю", "утверждено", "утверждена"});
    constexpr std::size_t fewest = 5, most_edits = 3;
    constexpr int head = 30;
    for (int i = 0; i < std::min({until, head, static_cast<int>(lines.size())}); ++i) {
        const HeadLine& line = lines[static_cast<std::size_t>(i)];
        const std::vector<std::string> letters = letters_of(line);
        if (ends_approval(letters) && !stamp_purpose(line.first())) return line.text;
        if (letters.size() < fewest || letters.size() > 11 || line.is(0, "директор")) continue;
        const bool office = resembles(letters, "директор", most_edits) && line.first() != "директора";
        const bool plain = line.words.size() == 1 && stamp_purpose(line.first());
        if (plain) continue;  // a stamp that could be read
        if (office ||
            std::any_of(words.begin(), words.end(), [&](auto word) { return resembles(letters, word, most_edits); }))
            return line.text;
    }
    return {};
}

}  // namespace merilo
