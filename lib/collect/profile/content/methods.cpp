#include <algorithm>

#include "collect/profile/content/content_readers.h"

namespace merilo {
namespace {

using Hits = std::vector<Lexicon::Hit>;

constexpr int words_around = 14, words_of_table = 150;
constexpr std::size_t short_text = 25, words_shown = 3;

/// Where data are spoken of as collected: a mark for each word of the text.
std::vector<char> near_collecting(const ContentText& content, const Lexicon& lexicon) {
    std::vector<char> marks(content.words.size(), 0);
    const int count = static_cast<int>(marks.size());
    for (const auto& hit : lexicon.find(Subject::collecting, content.words)) {
        // «Метод сбора», «Источник данных» may head a column: the rows below are methods.
        const int end = std::min(count, hit.word + hit.length + (hit.length > 1 ? words_of_table : words_around));
        for (int i = std::max(0, hit.word - words_around); i < end; ++i) marks[static_cast<std::size_t>(i)] = 1;
    }
    return marks;
}

/// The hits that are methods of collecting, in the words of the text, each once.
std::string named(const ContentText& content, const Hits& hits, const std::vector<char>& marks) {
    std::string words;
    std::size_t shown = 0;
    for (const auto& hit : hits) {
        const auto first = static_cast<std::size_t>(hit.word);
        if (!marks[first] || shown >= words_shown) continue;
        const std::string one = quoted(content.between(first, first + static_cast<std::size_t>(hit.length) - 1));
        if (words.find(one) != std::string::npos) continue;
        words += (words.empty() ? "" : ", ") + one;
        ++shown;
    }
    return words;
}

/// Named near words of collecting: yes. Named, but elsewhere: nobody can tell. Not named at all: no.
Told<bool> told(const ContentText& content, const Hits& hits, const std::vector<char>& marks) {
    std::string words = named(content, hits, marks);
    if (!words.empty()) return {true, 75, std::move(words)};
    if (!hits.empty() || !content.whole || content.words.size() < short_text) return {};
    return {false, 75, {}};
}

}  // namespace

void read_methods(Profile& profile, const ContentText& content, const Lexicon& lexicon) {
    const auto marks = near_collecting(content, lexicon);
    profile.information_systems = told(content, lexicon.find(Subject::information_system, content.words), marks);
    profile.traditional_forms = told(content, lexicon.find(Subject::traditional_form, content.words), marks);
}

}  // namespace merilo
