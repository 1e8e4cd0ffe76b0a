#include "collect/profile/issuer/issuer_signs.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "collect/profile/issuer/issuer.h"
#include "text/utf8.h"
#include "text/word_lists.h"

namespace merilo {
namespace {

bool begins(const Token& word, std::string_view begin) { return word.form.starts_with(begin); }

bool any_begins(const std::vector<Token>& words, std::size_t from, std::size_t to, std::string_view begin) {
    for (std::size_t i = from; i < std::min(to, words.size()); ++i)
        if (begins(words[i], begin)) return true;
    return false;
}

/// «О проведении муниципального этапа олимпиады в Озёрной области»: what goes on in all of it the region rules.
bool all_over_a_region(const std::vector<Token>& words) {
    bool region = false, municipality = false;
    for (std::size_t i = 2; i < words.size(); ++i) {
        const std::string& form = words[i].form;
        region = region || ((form == "области" || form == "крае" || form == "республике") && words[i - 2].form == "в");
        municipality = municipality || begins(words[i], "район") || begins(words[i], "город") || form == "округе";
    }
    return region && !municipality;
}

}  // namespace

Told<Level> level_of_repealer(const std::vector<HeadLine>& lines, const Lexicon& lexicon) {
    constexpr std::size_t head = 12;
    for (std::size_t i = 0; i < lines.size() && i < head; ++i) {
        std::size_t at = lines[i].folded.find("на основании");
        if (at == std::string::npos || lines[i].folded.rfind("утратил", at) == std::string::npos)
            at = lines[i].folded.find("(отменен ");
        if (at == std::string::npos) continue;
        std::string because;
        if (const auto level = level_of_bodies(std::string_view(lines[i].text).substr(at), lexicon, &because))
            return {level, 60, because};
    }
    return {};
}

Told<Level> level_of_inner_paper(const std::vector<HeadLine>& lines, const KindReading& kind) {
    if (kind.kind && (kind.act() || *kind.kind == Kind::news || *kind.kind == Kind::guidelines)) return {};
    const std::size_t head = kind.kind ? 30 : 3;  // on a page only its title
    constexpr std::size_t reach = 4;
    for (std::size_t i = 0; i < lines.size() && i < head; ++i) {
        const auto& words = lines[i].words;
        for (std::size_t w = 0; w < words.size(); ++w) {
            const bool assessment = begins(words[w], "внутренн") && any_begins(words, w, w + reach, "оценк") &&
                                    any_begins(words, w, w + reach + 1, "качеств");
            if (!assessment && !begins(words[w], "самообследовани") && !begins(words[w], "внутришкольн")) continue;
            return {Level::school, 60, lines[i].text.substr(words[w].begin, words[w].end - words[w].begin)};
        }
    }
    return {};
}

Told<Level> level_of_event(const std::string& heading) {
    struct Sign {
        std::string_view begin;
        Level level;
    };
    static constexpr std::array<Sign, 8> signs{{{"районн", Level::municipal},
                                                {"городск", Level::municipal},
                                                {"муниципальн", Level::municipal},
                                                {"областн", Level::regional},
                                                {"краев", Level::regional},
                                                {"республиканск", Level::regional},
                                                {"региональн", Level::regional},
                                                {"школьн", Level::school}}};
    const std::vector<Token> words = tokens_of(heading);
    if (all_over_a_region(words)) return {Level::regional, 60, shortened(heading, 120)};
    for (const Token& word : words) {
        static constexpr auto many = std::to_array<std::string_view>({"ых", "их", "ым", "им", "ыми"});
        if (begins(word, "школьник")) continue;
        if (ends_with_any(word.form, many)) continue;
        const auto sign =
            std::find_if(signs.begin(), signs.end(), [&](const Sign& one) { return begins(word, one.begin); });
        if (sign != signs.end()) return {sign->level, 60, shortened(heading, 120)};
    }
    return {};
}

Told<Level> level_of_region_in_title(const std::string& title) {
    static constexpr auto lower =
        std::to_array<std::string_view>({"район", "город", "муниципал", "округ", "гимнази", "лице"});
    static constexpr auto one_school =
        std::to_array<std::string_view>({"г", "школа", "школы", "школе", "школу", "школой"});
    const std::vector<Token> words = tokens_of(title);
    for (const Token& word : words)
        if (std::any_of(lower.begin(), lower.end(), [&](auto begin) { return begins(word, begin); }) ||
            among(word.form, one_school))
            return {};
    for (std::size_t i = 1; i < words.size(); ++i) {
        const std::string& form = words[i].form;
        const std::string& before = words[i - 1].form;
        if ((form == "области" && before.ends_with("ой")) || (form == "края" && before.ends_with("ого")) ||
            form == "республики")
            return {Level::regional, 60, title.substr(words[i - 1].begin, words[i].end - words[i - 1].begin)};
    }
    return {};
}

Told<Level> level_of_territory(const std::string& title) {
    constexpr std::size_t reach = 6;
    const std::vector<Token> words = tokens_of(title);
    for (std::size_t i = 1; i < words.size(); ++i) {
        if (words[i].form != "территории" || words[i - 1].form != "на") continue;
        for (std::size_t k = i + 1; k < words.size() && k <= i + reach; ++k) {
            const bool lower = begins(words[k], "район") || begins(words[k], "город") ||
                               begins(words[k], "муниципал") || begins(words[k], "округ") ||
                               begins(words[k], "поселен");
            const bool region = words[k].form == "области" || words[k].form == "края" || words[k].form == "республики";
            if (lower || region)
                return {lower ? Level::municipal : Level::regional, 70,
                        title.substr(words[i].begin, words[k].end - words[i].begin)};
        }
    }
    return {};
}

Told<Level> level_of_law(const std::vector<HeadLine>& lines) {
    constexpr std::size_t head = 8, most_words = 12;
    for (std::size_t i = 0; i < lines.size() && i < head; ++i) {
        if (lines[i].is(0, "федеральный") && lines[i].is(1, "закон") && lines[i].words.size() <= most_words)
            return {Level::federal, 80, shortened(lines[i].text, 120)};
        if (lines[i].first() != "закон" || lines[i].words.size() > most_words) continue;
        const std::string next = lines[i].words.size() == 1 && i + 1 < lines.size() ? " " + lines[i + 1].text : "";
        return level_of_region_in_title(lines[i].text + next);
    }
    return {};
}

Told<Level> level_of_self_examination(const std::vector<HeadLine>& lines, const KindReading& kind) {
    if (kind.line < 0 || kind.act()) return {};
    const auto end = lines.begin() + std::min<std::ptrdiff_t>(kind.line + 4, std::ssize(lines));
    bool examines = false, school = false;
    for (auto line = lines.begin() + kind.line; line != end; ++line)
        for (const Token& word : line->words) {
            examines = examines || begins(word, "самообследовани");
            school = school || begins(word, "общеобразовательн") || begins(word, "школ") || begins(word, "гимнази") ||
                     begins(word, "лице") || (word.form.size() > 6 && word.form.ends_with("оу"));
        }
    if (!examines || !school) return {};
    return {Level::school, 85, shortened(lines[static_cast<std::size_t>(kind.line)].text, 120)};
}

Told<Level> level_of_council(const std::vector<HeadLine>& lines, const KindReading& kind) {
    static constexpr auto bodies = std::to_array<std::string_view>({"совет", "дума", "собрани"});
    static constexpr auto others = std::to_array<std::string_view>(
        {"педагог", "методич", "школ", "управляющ", "родит", "попечит", "област", "краев", "законодательн"});
    if (!kind.kind || *kind.kind != Kind::decision) return {};
    for (std::size_t i = 0; i < lines.size() && i < 40; ++i) {
        const auto& words = lines[i].words;
        const auto verb =
            std::find_if(words.begin(), words.end(), [](const Token& word) { return begins(word, "решил"); });
        if (verb == words.end()) continue;
        std::string clause = i > 0 && verb - words.begin() < 2 ? lines[i - 1].text + " " : "";
        clause += lines[i].text.substr(0, verb->begin);
        const std::size_t comma = clause.rfind(',', clause.find_last_not_of(", "));
        const std::vector<Token> named = tokens_of(comma == std::string::npos ? clause : clause.substr(comma + 1));
        const auto has = [&](const auto& begin) {
            return std::any_of(named.begin(), named.end(), [&](const Token& word) {
                return std::any_of(begin.begin(), begin.end(), [&](auto one) { return begins(word, one); });
            });
        };
        if (has(bodies) && !has(others)) return {Level::municipal, 75, shortened(clause, 120)};
    }
    return {};
}

bool of_all_schools(const std::string& title) {
    static constexpr auto many = std::to_array<std::string_view>(
        {"оо", "оу", "доу", "доо", "школах", "организациях", "учреждениях", "организаций", "учреждений"});
    bool schools = false;
    for (const Token& word : tokens_of(title)) {
        if (schools && word.form == "г") return true;
        schools = schools || among(word.form, many);
    }
    return false;
}

}  // namespace merilo
