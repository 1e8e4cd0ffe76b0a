#include "collect/profile/stamps/smudged_stamp.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "collect/profile/lines/stamp_words.h"
#include "text/nearest.h"
#include "text/utf8.h"
#include "text/word_lists.h"

namespace merilo {
namespace {

/// The letters of a line without whatever stands between them.
std::string letters_of(const HeadLine& line) {
    std::string letters;
    for (const Token& word : line.words) letters += word.form;
    return letters;
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

/// «✓», «К*», «^»: what a machine makes of a seal.
bool seal_mark(const HeadLine& line) {
    constexpr int longest = 4;  // characters
    static constexpr auto marks = std::to_array<std::string_view>({"*", "^", "|", "?", "~", "✓", "\\"});
    return line.length() <= longest && holds_any(line.text, marks);
}

/// «абря 2020 г.»: a day whose beginning lies beyond the edge of the picture.
bool cut_day(const HeadLine& line) {
    static constexpr auto months = std::to_array<std::string_view>(
        {"января", "февраля", "марта", "апреля", "августа", "сентября", "октября", "ноября", "декабря"});
    constexpr std::size_t shortest = 6, year = 4;  // bytes
    if (line.words.size() < 2 || line.words.size() > 3 || line.words[1].form.size() != year) return false;
    const std::string& form = line.words[0].form;
    return form.size() >= shortest && std::any_of(months.begin(), months.end(), [&](std::string_view month) {
               return month != form && month.ends_with(form);
           });
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
    static constexpr auto words =
        std::to_array<std::string_view>({"утвержд", "утверждаю", "утверждено", "утверждена", "директор"});
    constexpr int head = 30, end_of_word = 4, fewest = 5, longest = 11, most_edits = 3,
                  enough_seals = 2;  // lines; letters
    int seals = 0;
    for (int i = 0; i < std::min({until, head, static_cast<int>(lines.size())}); ++i) {
        const HeadLine& line = lines[static_cast<std::size_t>(i)];
        seals += seal_mark(line);
        if (seals == enough_seals || cut_day(line)) return line.text;
        const std::string letters = letters_of(line);
        const int count = characters(letters);
        const bool plain = line.words.size() == 1 && stamp_purpose(line.first());  // a stamp that could be read
        if (plain || count > longest || line.first().starts_with("директор")) continue;
        const bool ends_word = count >= end_of_word && std::string_view("утверждаю").ends_with(letters);  // «.ждаю»
        const bool shreds = count >= fewest && std::any_of(words.begin(), words.end(), [&](auto word) {
                                return edits_between(letters, word) <= most_edits;
                            });
        if (ends_word || shreds) return line.text;
    }
    return {};
}

}  // namespace merilo
