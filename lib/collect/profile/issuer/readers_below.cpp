#include "collect/profile/issuer/readers_below.h"

#include <algorithm>
#include <array>

#include "text/utf8.h"
#include "text/word_lists.h"

namespace merilo {
namespace {

/// «руководителям ШМО», «… методических объединений»: a school's own.
bool inner(const HeadLine& line) {
    static constexpr auto signs = std::to_array<std::string_view>({"шмо", "объединени", " мо"});
    return holds_any(line.folded, signs);
}

/// «Руководителям муниципальных органов управления образованием», «… органов управления образованием …».
bool of_municipalities(const HeadLine& line, std::size_t reader) {
    constexpr std::size_t reach = 4;
    for (std::size_t i = reader + 1; i < line.words.size() && i <= reader + reach; ++i)
        if (line.words[i].form == "органов" || line.words[i].form == "органам") return true;
    return false;
}

}  // namespace

Told<Level> level_above_readers(const std::vector<HeadLine>& lines, const KindReading& kind) {
    static constexpr auto readers = std::to_array<std::string_view>(
        {"руководителям", "директорам", "заведующим", "начальникам", "методисту", "методистам"});
    constexpr std::size_t reach = 60, beginning = 3;
    const auto from = static_cast<std::size_t>(std::max({kind.operative, kind.line, 0}));
    for (std::size_t i = from; i < lines.size() && i < from + reach; ++i)
        for (std::size_t w = 0; w < lines[i].words.size() && w < beginning; ++w)
            if (std::find(readers.begin(), readers.end(), lines[i].words[w].form) != readers.end() && !inner(lines[i]))
                return {of_municipalities(lines[i], w) ? Level::regional : Level::municipal, 65,
                        shortened(lines[i].text, 120)};
    return {};
}

Told<Level> level_above_addressees(const std::vector<HeadLine>& lines, const std::vector<bool>& addressee) {
    static constexpr auto many =
        std::to_array<std::string_view>({"муниципальных", "муниципальными", "органов управления", "районов"});
    constexpr std::size_t head = 25;
    for (std::size_t i = 0; i < lines.size() && i < head; ++i) {
        if (!addressee[i]) continue;
        const std::string words = lines[i].folded + (i + 1 < lines.size() ? " " + lines[i + 1].folded : "");
        if (!holds_any(words, many)) return {};
        return {Level::regional, 65, shortened(lines[i].text, 120)};
    }
    return {};
}

}  // namespace merilo
