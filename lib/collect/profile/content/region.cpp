#include <algorithm>
#include <array>

#include "collect/profile/content/content_readers.h"
#include "text/word_lists.h"

namespace merilo {
namespace {

constexpr std::size_t words_between = 12;  ///< from a goal or what it follows to the region's system
constexpr auto of_region = std::to_array<std::string_view>({"региональн", "краев", "областн", "республиканск"});
constexpr auto systems =
    std::to_array<std::string_view>({"систем", "сист", "концепц", "модел", "цел", "политик", "стратег"});
constexpr auto agreeing = std::to_array<std::string_view>(
    {"цел", "соответств", "согласн", "согласова", "соотнес", "основ", "учет", "вытека"});

/// «региональной системы», «целям краевой концепции»: the region's word and what of the region's, side by side.
std::size_t system_after(const std::vector<Token>& words, std::size_t at) {
    for (std::size_t next = at + 1; next < std::min(words.size(), at + 3); ++next)
        if (begins_with_any(words[next].stem, systems)) return next;
    return 0;
}

}  // namespace

/// The goals are said to follow the region's; whether they do, an expert decides. Silence tells nothing.
void read_region(Profile& profile, const ContentText& content, const Lexicon&) {
    const auto& words = content.words;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!begins_with_any(words[i].stem, of_region)) continue;
        const std::size_t system = system_after(words, i);
        const std::size_t from = i > words_between ? i - words_between : 0;
        const auto begin = words.begin() + static_cast<std::ptrdiff_t>(from),
                   end = words.begin() + static_cast<std::ptrdiff_t>(i);
        const auto link =
            std::find_if(begin, end, [](const Token& word) { return begins_with_any(word.stem, agreeing); });
        const bool of_goals = std::any_of(begin, end, [](const Token& word) { return word.stem == "цел"; }) ||
                              (system > 0 && words[system].stem == "цел");
        if (system == 0 || link == end || !of_goals) continue;
        profile.goals.follow_region = {true, 70,
                                       quoted(content.between(static_cast<std::size_t>(link - words.begin()), system))};
        return;
    }
}

}  // namespace merilo
