#include "collect/profile/kind/kind_told.h"

#include <algorithm>

namespace merilo {
namespace {

/// «ПОСТАНОВЛЕНИЕ» under a menu or a list of amendments, where nobody looked for it.
int line_naming(Kind kind, const std::vector<HeadLine>& lines, const StampReading& stamps, const Lexicon& lexicon) {
    constexpr std::size_t head = 60;
    for (std::size_t i = 0; i < std::min(head, lines.size()); ++i) {
        if (stamps.inside[i]) continue;
        const auto named = kind_line(lines[i], lexicon);
        if (named && named->kind == kind && named->first == 0) return static_cast<int>(i);
    }
    return -1;
}

}  // namespace

KindReading with_kind(Told<Kind> kind, const KindReading& reading, const std::vector<HeadLine>& lines,
                      const StampReading& stamps, const Lexicon& lexicon) {
    KindReading told;
    told.body = reading.body;
    told.kind = std::move(kind);
    if (!told.kind || told.kind.value == Kind::news || told.kind.value == Kind::other) {
        told.only_links = reading.only_links;
        return told;
    }
    told.line = line_naming(*told.kind, lines, stamps, lexicon);
    const bool act_without_head = told.line < 0 && told.act();
    if (!act_without_head && (told.line < 0 || told.body > told.line)) return told;
    told.body = told.line + 1;
    while (told.body < std::ssize(lines) && !begins_preamble(lines[static_cast<std::size_t>(told.body)]) &&
           !begins_body(lines[static_cast<std::size_t>(told.body)]))
        ++told.body;
    return told;
}

}  // namespace merilo
