#include <algorithm>
#include <array>

#include "collect/profile/issuer/issuer.h"
#include "text/utf8.h"
#include "text/word_lists.h"

namespace merilo {
namespace {

using Words = std::vector<Token>;

/// What the bodies named in a text are; the first of each sort.
struct Bodies {
    std::optional<Lexicon::Hit> school, centre, municipal, regional, federal;
};

bool names(const Token& word, std::string_view stem) { return word.stem == stem; }

/// «школ», «учреждениям», «организаций»: others, never the issuer.
bool plural(const Token& word) {
    static constexpr auto ends = std::to_array<std::string_view>({"ий", "ям", "ам", "ах", "ях", "ов", "ами", "ями"});
    if (word.form == "школ" || word.form == "советов" || word.form == "сады" || word.form.starts_with("садов"))
        return true;
    return word.form.size() > 8 && ends_with_any(word.form, ends);
}

/// «управлений образования», «администрациям районов»: of all, not of one.
bool many(const Token& word) {
    static constexpr auto forms = std::to_array<std::string_view>(
        {"управлений", "управлениям", "управлениями", "отделов", "отделам", "комитетов", "комитетам", "департаментов",
         "администраций", "администрациям", "министерств", "министерствам"});
    return among(word.form, forms);
}

/// «коллеги», «коллегам» share their stem with «коллегия».
bool colleague(const Token& word) {
    constexpr std::string_view common = "коллеги";
    return word.stem == "коллег" && !(word.form.starts_with(common) && word.form.size() > common.size());
}

/// «главам муниципалитетов», «на муниципальном уровне», «муниципального этапа»: of no municipality of its own.
bool no_one_municipality(const Words& words, const Lexicon::Hit& hit) {
    const auto last = static_cast<std::size_t>(hit.word + hit.length - 1);
    if (words[last].form.starts_with("муниципалитет") && plural(words[last])) return true;
    return last + 1 < words.size() && words[last].stem.starts_with("муниципальн") &&
           (words[last + 1].form.starts_with("уровн") || words[last + 1].form.starts_with("этап"));
}

/// «методических служб», «методическим центрам»: of all of them too.
bool many_centres(const Token& word) {
    static constexpr auto forms =
        std::to_array<std::string_view>({"служб", "службам", "службами", "центры", "центров", "центрам", "центрами",
                                         "кабинеты", "кабинетов", "кабинетам"});
    return among(word.form, forms);
}

bool of_a_municipality(const Token& word) {
    static constexpr auto forms =
        std::to_array<std::string_view>({"г", "гор", "города", "город", "городе", "мо", "района", "районе", "район"});
    return among(word.form, forms) || word.stem.starts_with("муниципальн") || word.stem.starts_with("городск") ||
           word.stem.starts_with("сельс") || word.stem == "поселен" || word.stem == "улус";
}

bool of_a_region(const Token& word) {
    return names(word, "област") || word.form == "обл" || names(word, "кра") || names(word, "республик") ||
           word.form == "югры" || word.form == "югра";
}

/// «Заречного областного Совета», «… областного исполнительного комитета».
bool region_council(const Token& word, const Token& next) {
    return (word.form.starts_with("областн") || word.form.starts_with("краев")) &&
           (next.stem == "совет" || next.stem.starts_with("исполнительн"));
}

bool region_of_its_own(const Token& word) {
    return word.form == "москвы" || word.form == "петербурга" || word.form == "севастополя";
}

/// «Правительство Санкт-Петербурга / Комитет по образованию».
bool below_a_government(const Words& words, std::size_t body) {
    constexpr std::size_t reach = 6;
    bool region = false;
    for (std::size_t i = body; i > 0 && body - i < reach; --i) {
        region = region || region_of_its_own(words[i - 1]);
        if (words[i - 1].stem == "правительств") return region;
    }
    return false;
}

/// A ministry, department or committee belongs to whom the words behind it name.
std::optional<Level> owner_of(const Words& words, const Lexicon::Hit& hit) {
    const auto begin = static_cast<std::size_t>(hit.word), end = static_cast<std::size_t>(hit.word + hit.length);
    constexpr std::size_t reach = 14;
    bool municipal = false;
    if (below_a_government(words, begin)) return Level::regional;
    for (std::size_t i = end; i < words.size() && i < end + reach; ++i) {
        if (words[i].form == "рф" || words[i].form == "россии") return Level::federal;
        if (words[i].stem == "российск" && i + 1 < words.size() && words[i + 1].stem.starts_with("федерац"))
            return Level::federal;
        if (region_of_its_own(words[i]) && !municipal) return Level::regional;
        if (of_a_municipality(words[i])) {
            const bool of_city = words[i].form == "города" || words[i].form == "г";
            if (of_city && i + 1 < words.size() && region_of_its_own(words[i + 1])) return Level::regional;
            municipal = true;
        }
        if (of_a_region(words[i]) || (i + 1 < words.size() && region_council(words[i], words[i + 1])))
            return municipal ? Level::municipal : Level::regional;
    }
    if (words[begin].stem == "правительств") return Level::regional;
    if (words[begin].stem == "министерств") {
        const bool enlightenment = std::any_of(words.begin() + static_cast<std::ptrdiff_t>(begin),
                                               words.begin() + static_cast<std::ptrdiff_t>(end),
                                               [](const Token& word) { return word.stem == "просвещен"; });
        return enlightenment ? Level::federal : Level::regional;
    }
    if (municipal) return Level::municipal;
    return std::nullopt;
}

/// «Школа, содействующая здоровью», «Школа Озёрья» in quotation marks and without a number: a contest, a project.
bool named_so(std::string_view text, const Words& words, const Lexicon::Hit& hit) {
    const Token& word = words[static_cast<std::size_t>(hit.word)];
    const std::size_t next = static_cast<std::size_t>(hit.word) + 1;
    const std::string_view before = text.substr(0, word.begin);
    const bool quoted = before.ends_with("«") || before.ends_with("\"") || before.ends_with("“");
    const bool institution = before.size() > 8 && hit.word > 0 &&
                             (words[static_cast<std::size_t>(hit.word) - 1].form.ends_with("оу") ||
                              words[static_cast<std::size_t>(hit.word) - 1].stem == "учрежден");
    return hit.length == 1 && word.stem == "школ" && quoted && !institution &&
           !(next < words.size() &&
             (words[next].form == "№" || words[next].form == "лицей" || words[next].form == "интернат"));
}

/// «в школе», «для школы»: where it is or whom it is for, not whose.
bool only_a_place(std::string_view text, const Words& words, const Lexicon::Hit& hit, const Lexicon& lexicon) {
    const auto first = static_cast<std::size_t>(hit.word);
    constexpr std::size_t near = 4;  // «на базе МБОУ «Гимназия № 2»»
    for (std::size_t i = first; i > 0 && first - i < near; --i)
        if (words[i - 1].form == "базе" || words[i - 1].form == "стенах") return true;
    const bool small = text.substr(words[first].begin, words[first].form.size()) == words[first].form;
    if (small && words[first].form == "доу") return true;  // of kindergartens in general
    if (hit.length > 1 || hit.word == 0 || words[static_cast<std::size_t>(hit.word)].stem != "школ") return false;
    return !lexicon.find(Subject::behind, {words[static_cast<std::size_t>(hit.word) - 1]}).empty();
}

Bodies bodies_in(std::string_view text, const Words& words, const Lexicon& lexicon) {
    Bodies bodies;
    const auto keep = [](std::optional<Lexicon::Hit>& place, const Lexicon::Hit& hit) {
        if (!place) place = hit;
    };
    for (const auto& hit : lexicon.find(Subject::issuer, words)) {
        const Token& last = words[static_cast<std::size_t>(hit.word + hit.length - 1)];
        const std::string& name = hit.entry->name;
        if (name == "none" || (name != "school" && many(words[static_cast<std::size_t>(hit.word)]))) continue;
        const bool schools = hit.word > 0 && words[static_cast<std::size_t>(hit.word) - 1].form.starts_with("школьн");
        if (name == "methodical-centre" && (many_centres(last) || schools)) continue;
        if (name == "municipal" && no_one_municipality(words, hit)) continue;
        if (name == "authority" && colleague(words[static_cast<std::size_t>(hit.word)])) continue;
        if (name == "school" && (plural(last) || only_a_place(text, words, hit, lexicon) || named_so(text, words, hit)))
            continue;
        if (name == "school" && bodies.school && hit.length > bodies.school->length)
            bodies.school = hit;  // a full name says more than «школа»
        if (name == "school")
            keep(bodies.school, hit);
        else if (name == "methodical-centre")
            keep(bodies.centre, hit);
        else if (name == "municipal")
            keep(bodies.municipal, hit);
        else if (name == "regional")
            keep(bodies.regional, hit);
        else if (name == "federal")
            keep(bodies.federal, hit);
        else if (name == "authority") {
            const auto owner = owner_of(words, hit);
            const bool department = words[static_cast<std::size_t>(hit.word)].stem == "департамент";
            if (!owner && department) continue;  // a region's or a town's: it does not say
            keep(owner == Level::federal    ? bodies.federal
                 : owner == Level::regional ? bodies.regional
                                            : bodies.municipal,
                 hit);
        }
    }
    return bodies;
}

/// «Федеральное государственное автономное образовательное учреждение дополнительного профессионального образования».
bool federal_centre(const Words& words, const Lexicon::Hit& centre) {
    for (int i = std::max(0, centre.word - 6); i < centre.word; ++i)
        if (words[static_cast<std::size_t>(i)].stem.starts_with("федеральн") &&
            words[static_cast<std::size_t>(i)].form.ends_with("ое"))
            return true;
    return false;
}

/// «краевой методический центр»: not a municipality's.
bool regional_centre(const Words& words, const Lexicon::Hit& centre) {
    for (int i = std::max(0, centre.word - 3); i < centre.word; ++i) {
        const std::string& form = words[static_cast<std::size_t>(i)].form;
        if (form.starts_with("краев") || form.starts_with("областн") || form.starts_with("региональн") ||
            form.starts_with("республиканск") || form.starts_with("государственн"))
            return true;
    }
    constexpr std::size_t reach = 2;  // «Центр оценки качества образования Заречной области»
    const auto end = static_cast<std::size_t>(centre.word + centre.length);
    for (std::size_t i = end; i < words.size() && i < end + reach; ++i) {
        if (of_a_municipality(words[i])) return false;
        if (of_a_region(words[i])) return true;
    }
    return false;
}

}  // namespace

std::optional<Level> level_of_bodies(std::string_view text, const Lexicon& lexicon, std::string* because) {
    const Words words = tokens_of(text);
    const Bodies bodies = bodies_in(text, words, lexicon);
    const auto told = [&](const Lexicon::Hit& hit, Level level) {
        const std::size_t begin = words[static_cast<std::size_t>(hit.word)].begin;
        if (because)
            *because = shortened(
                text.substr(begin, words[static_cast<std::size_t>(hit.word + hit.length - 1)].end - begin), 100);
        return std::optional(level);
    };
    const bool served =
        bodies.centre && bodies.regional && bodies.regional->word < bodies.centre->word &&
        words[static_cast<std::size_t>(bodies.centre->word + bodies.centre->length - 1)].stem.starts_with("служб");
    if (served) return told(*bodies.regional, Level::regional);  // an institute on the services of its region
    if (bodies.centre && federal_centre(words, *bodies.centre)) return told(*bodies.centre, Level::federal);
    if (bodies.centre && !regional_centre(words, *bodies.centre)) return told(*bodies.centre, Level::municipal);
    if (bodies.centre) return told(*bodies.centre, Level::regional);
    if (bodies.school) return told(*bodies.school, Level::school);
    if (bodies.municipal) return told(*bodies.municipal, Level::municipal);
    if (bodies.regional) return told(*bodies.regional, Level::regional);
    if (bodies.federal) return told(*bodies.federal, Level::federal);
    return std::nullopt;
}

}  // namespace merilo
