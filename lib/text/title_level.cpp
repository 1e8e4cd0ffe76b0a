#include "text/title_level.h"

#include <algorithm>

namespace merilo {
namespace {

using Hit = Lexicon::Hit;

/// The first sign of every sort that a title holds.
struct Signs {
    std::optional<Hit> centre, school, municipal, region, authority, institute, federal;
};

Signs signs_in(const std::vector<Hit>& hits) {
    Signs signs;
    const auto first = [&](std::optional<Hit>& sign, const Hit& hit, std::string_view name) {
        if (!sign && hit.entry->name == name) sign = hit;
    };
    for (const Hit& hit : hits) {
        first(signs.centre, hit, "methodical-centre");
        first(signs.school, hit, "school");
        first(signs.municipal, hit, "municipal");
        first(signs.region, hit, "regional");
        first(signs.authority, hit, "regional-authority");
        first(signs.institute, hit, "regional-institute");
        first(signs.federal, hit, "federal");
    }
    return signs;
}

/// «Краевая программа», «Приказ министерства …»: titles often mention others, but then not at their very beginning.
bool leads(const std::optional<Hit>& sign) { return sign && sign->word <= 1; }

bool before(const std::optional<Hit>& one, int word) { return one && one->word < word; }

bool names_a_region(const Token& word) {
    return word.stem == "кра" || word.stem == "област" || word.stem == "республик";
}

/// «Департамент образования Вологодской области», but not «… администрации города Энска Вологодской области».
bool of_a_region(const Signs& signs, const std::vector<Token>& words) {
    if (!leads(signs.authority)) return false;
    const int from = signs.authority->word + signs.authority->length, reach = 4;
    for (int i = from; i < from + reach && i < static_cast<int>(words.size()); ++i) {
        if (names_a_region(words[i])) return !before(signs.municipal, i);
    }
    return false;
}

/// «Карта поддержки муниципальных команд Заречной области»: of all municipalities rules the region.
bool of_all_in_a_region(const Hit& municipal, const std::vector<Token>& words) {
    const auto at = words.begin() + municipal.word;
    return at->stem.starts_with("муниципальн") && (at->form.ends_with("ых") || at->form.ends_with("ым")) &&
           std::any_of(at, words.end(), names_a_region);
}

/// «в школе № 2», «руководителям ШМО»: the school is a place or a reader.
bool stands_behind(const Hit& school, const std::vector<Token>& words, const Lexicon& lexicon) {
    const auto hits = lexicon.find(Subject::behind, words);
    return std::any_of(hits.begin(), hits.end(), [&](const Hit& hit) { return hit.word + hit.length == school.word; });
}

std::optional<Level> if_leads(const std::optional<Hit>& sign, Level level) {
    return leads(sign) ? std::optional(level) : std::nullopt;
}

}  // namespace

std::optional<Level> level_in(const std::vector<Token>& words, const Lexicon& lexicon) {
    const Signs signs = signs_in(lexicon.find(Subject::level, words));
    if (of_a_region(signs, words)) return Level::regional;
    if (signs.institute) return signs.municipal ? std::nullopt : if_leads(signs.institute, Level::regional);
    if (signs.centre) {
        const bool regional = leads(signs.region) || (signs.region && signs.region->word + 1 == signs.centre->word);
        if (!regional) return Level::municipal;
        return signs.municipal ? std::nullopt : if_leads(signs.region, Level::regional);
    }
    if (signs.school) {
        const bool plain = !signs.municipal && !stands_behind(*signs.school, words, lexicon);
        return plain ? std::optional(Level::school) : std::nullopt;
    }
    if (signs.municipal) return of_all_in_a_region(*signs.municipal, words) ? Level::regional : Level::municipal;
    if (leads(signs.region)) return Level::regional;
    return if_leads(signs.federal, Level::federal);
}

}  // namespace merilo
