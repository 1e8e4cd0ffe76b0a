#include "collect/profile/issuer/issuer_title.h"

#include <algorithm>
#include <array>

#include "collect/profile/issuer/issuer.h"
#include "collect/profile/issuer/issuer_signs.h"
#include "text/title.h"
#include "text/utf8.h"

namespace merilo {
namespace {

bool is(const KindReading& kind, Kind one) { return kind.kind && *kind.kind == one; }

/// The lines of a title, joined.
std::string title_of(const std::vector<HeadLine>& lines, const KindReading& kind, const StampReading& stamps,
                     const Letterhead& head) {
    constexpr int reach = 6;
    std::string title;
    for (int i = kind.line; i < std::min(static_cast<int>(lines.size()), kind.line + reach); ++i) {
        const auto index = static_cast<std::size_t>(i);
        const HeadLine& line = lines[index];
        const bool apart = line.after_blank && (i > kind.line + 1 || !line.capital());
        const bool ends = line.table || stamps.inside[index] || head.addressee[index] || begins_body(line) || apart ||
                          line.text.find(':') != std::string::npos || line.text.ends_with(".");
        if (i > kind.line && ends) break;
        title += (title.empty() ? "" : " ") + line.text;
    }
    return title;
}

}  // namespace

bool own_of_body(const KindReading& kind) {
    static constexpr std::array<Kind, 9> kinds{Kind::regulation, Kind::concept_, Kind::programme,
                                               Kind::model,      Kind::plan,     Kind::cyclogram,
                                               Kind::report,     Kind::analysis, Kind::protocol};
    return kind.kind && std::find(kinds.begin(), kinds.end(), *kind.kind) != kinds.end();
}

bool looked_into(std::string_view title) {
    const std::vector<Token> words = tokens_of(title);
    return std::any_of(words.begin(), words.end(), [](const Token& word) {
        return word.form == "изучения" || word.form.starts_with("провер") || word.form.starts_with("инспект");
    });
}

bool for_every_school(const KindReading& kind) { return is(kind, Kind::form) || is(kind, Kind::guidelines); }

Told<Level> level_of_title(const std::vector<HeadLine>& lines, const KindReading& kind, const StampReading& stamps,
                           const Letterhead& head, const Lexicon& lexicon) {
    constexpr int sentence = 160;  // characters
    if (kind.line < 0) return {};
    if (is(kind, Kind::news) && lines[static_cast<std::size_t>(kind.line)].length() > sentence) return {};
    const std::string title = title_of(lines, kind, stamps, head);
    const bool analysis = is(kind, Kind::analysis);
    std::string because;
    auto level = level_of_bodies(title, lexicon, &because);
    if (level == Level::school && for_every_school(kind) && title.find("№") == std::string::npos) level.reset();
    if (level == Level::school && analysis && looked_into(title)) return {};
    if (const auto told = level_of_territory(title); told && own_of_body(kind)) return told;
    const auto titled = read_title(title, lexicon).issued_by;
    const bool by_full_name = level == Level::school && because.find(' ') != std::string::npos;  // not by «школа»
    if (by_full_name && own_of_body(kind) && !analysis) return {level, 75, because};
    if (titled && (!level || *titled == *level)) return {titled, 75, shortened(because.empty() ? title : because, 120)};
    if (level && own_of_body(kind) && !titled && !(level == Level::school && analysis)) return {level, 70, because};
    if (!level && !titled) {
        if (own_of_body(kind) || for_every_school(kind))
            if (auto region = level_of_region_in_title(title)) return region;
        if (of_all_schools(title)) return {Level::municipal, 65, shortened(title, 120)};
    }
    if (titled && level && *titled != Level::school && *level == Level::school)
        return {titled, 60, shortened(title, 120)};
    return {};
}

}  // namespace merilo
