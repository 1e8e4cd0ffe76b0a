#include "collect/profile/issuer/previewed.h"

#include <algorithm>
#include <array>

#include "collect/profile/issuer/issuer.h"
#include "collect/profile/kind/page_manner.h"
#include "text/word_lists.h"

namespace merilo {
namespace {

/// «Муниципальное …», «МБДОУ …»: how the full name of an institution begins.
bool legal_form(const HeadLine& line) {
    static constexpr auto forms =
        std::to_array<std::string_view>({"муниципальное", "государственное", "краевое", "областное", "федеральное"});
    constexpr std::size_t longest_abbreviation = 16;  // bytes
    const bool abbreviation =
        line.text.size() > 1 && line.first().size() <= longest_abbreviation &&
        (line.first().ends_with("оу") || line.first().ends_with("бу") || line.first().ends_with("ку")) &&
        head_line(std::string_view(line.text).substr(line.words[0].begin, line.first().size())).all_capitals();
    return !line.words.empty() && line.capital() && (among(line.first(), forms) || abbreviation);
}

}  // namespace

Told<Level> level_of_previewed(const DocumentText& text, const std::vector<HeadLine>& lines, const Lexicon& lexicon) {
    constexpr std::size_t head = 40, name = 5;  // lines
    if (text.format != DocumentFormat::html || !on_a_portal(text, lexicon)) return {};
    for (std::size_t i = 0; i < lines.size() && i < head; ++i) {
        if (!legal_form(lines[i]) || lines[i].text.ends_with(".")) continue;
        std::string named, because;
        for (std::size_t k = i; k < std::min(lines.size(), i + name); ++k) named += lines[k].text + " ";
        const auto level = level_of_bodies(named, lexicon, &because);
        return level ? Told<Level>{level, 90, because} : Told<Level>{};
    }
    return {};
}

}  // namespace merilo
