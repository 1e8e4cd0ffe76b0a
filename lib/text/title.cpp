#include "text/title.h"

#include <algorithm>

#include "text/addressees.h"
#include "text/requisites.h"
#include "text/title_level.h"
#include "text/years.h"

namespace merilo {
namespace {

using Words = std::vector<Token>;
using Hits = std::vector<Lexicon::Hit>;

bool is_about(const Token& word) { return word.form == "о" || word.form == "об" || word.form == "обо"; }

/// An act is often titled by its subject alone: «Об организации …», «О создании …».
bool begins_with_about(const Words& words) { return !words.empty() && is_about(words.front()); }

bool is_act(const std::optional<Kind>& kind) {
    return kind == Kind::order || kind == Kind::directive || kind == Kind::resolution;
}

Kind kind_of(const Lexicon::Hit& hit) { return parse<Kind>(hit.entry->name).value_or(Kind::other); }

Hits kinds_in(const Words& words, const Lexicon& lexicon) {
    Hits hits = lexicon.find(Subject::kind, words);
    hits.erase(std::remove_if(hits.begin(), hits.end(), [](const auto& hit) { return hit.entry->name.empty(); }), hits.end());
    return hits;
}

std::string_view between(std::string_view title, const Words& words, int first, int last) {
    return title.substr(words[first].begin, words[last].end - words[first].begin);
}

/// «Программа форума» is the event's own; «Программа семинаров» is not one event's. A genitive singular ends in a vowel.
bool programme_of_event(const Hits& hits, const Words& words) {
    if (hits.size() < 2 || kind_of(hits[0]) != Kind::programme || kind_of(hits[1]) != Kind::news) return false;
    const std::string& event = words[hits[1].word].form;
    const bool vowel = event.ends_with("а") || event.ends_with("я") || event.ends_with("ы") || event.ends_with("и") || event.ends_with("о");
    return vowel && hits[1].word <= hits[0].word + hits[0].length + 1;
}

/// «Семинары и вебинары: аналитическая записка», «Слёт (приказ)»: what it is stands behind a colon or in brackets.
const Lexicon::Hit* set_apart(std::string_view title, const Words& words, const Hits& hits) {
    for (const auto& hit : hits) {
        if (hit.word == 0 || kind_of(hit) == Kind::news || kind_of(hit) == Kind::programme) continue;
        const std::size_t end = words[hit.word - 1].end;
        if (title.substr(end, words[hit.word].begin - end).find_first_of(":(") != std::string_view::npos) return &hit;
    }
    return nullptr;
}

/// The kind is named by the word that comes first; behind «О …» only that very beginning counts.
void read_kind(std::string_view title, const Words& words, const Hits& hits, TitleReading& reading) {
    if (hits.empty() || (begins_with_about(words) && hits.front().word > 0)) return;
    reading.kind = kind_of(hits.front());
    const bool programme = programme_of_event(hits, words);
    if (reading.kind != Kind::news && !programme) return;
    if (const auto* document = programme ? nullptr : set_apart(title, words, hits)) {
        reading.kind = kind_of(*document);
        return;
    }
    const auto& last = hits[programme ? 1 : 0];
    reading.kind = Kind::news;
    reading.event = between(title, words, hits.front().word, last.word + last.length - 1);
}

/// The word behind «утверждении», or behind «о» where nothing is approved; none when the title has neither.
int object_of(const Words& words, bool only_approved) {
    const auto approves = [](const Token& word) { return word.form.starts_with("утверждени"); };
    auto verb = std::find_if(words.begin(), words.end(), approves);
    if (verb == words.end() && !only_approved) verb = std::find_if(words.begin(), words.end(), is_about);
    return verb == words.end() ? -1 : static_cast<int>(verb - words.begin()) + 1;
}

bool stands_at(const Lexicon::Hit& hit, int object) {  // «… утверждении новой структуры»
    return hit.word == object || hit.word == object + 1;
}

void read_approved(const Words& words, const Lexicon& lexicon, const Hits& kinds, TitleReading& reading) {
    const int object = object_of(words, true);
    if (!is_act(reading.kind) || object < 0) return;
    for (const auto& hit : lexicon.find(Subject::attachment, words))
        if (stands_at(hit, object)) reading.approves = Kind::other;
    const auto named = std::find_if(kinds.begin(), kinds.end(), [&](const auto& hit) { return stands_at(hit, object); });
    if (named != kinds.end() && kind_of(*named) != Kind::news) reading.approves = kind_of(*named);
}

/// «целей методической работы», «модели», «программы»: goals may stand there.
bool promises_goals(const Words& words, const Hits& kinds) {
    const auto goal = [](const Token& word) { return word.stem == "цел"; };
    const auto holds = [](const auto& hit) {
        const Kind kind = kind_of(hit);
        return kind == Kind::programme || kind == Kind::concept_ || kind == Kind::model;
    };
    return std::any_of(words.begin(), words.end(), goal) || std::any_of(kinds.begin(), kinds.end(), holds);
}

/// «Приказ об утверждении структуры методической службы» holds no goals, whatever it is offered for.
void read_structure(std::string_view title, const Words& words, const Lexicon& lexicon, const Hits& kinds, TitleReading& reading) {
    const int object = object_of(words, false);
    const bool act = is_act(reading.kind) || (!reading.kind && begins_with_about(words));
    if (!act || object < 0 || promises_goals(words, kinds)) return;
    for (const auto& hit : lexicon.find(Subject::structure, words))
        if (stands_at(hit, object)) reading.structure = between(title, words, hit.word, hit.word + hit.length - 1);
}

/// «Проект приказа», «Проект муниципальной программы», but not «Проект «Программа роста»» nor «Проект «Наставник»».
bool begins_as_draft(std::string_view title, const Words& words, const Lexicon& lexicon, const Hits& kinds) {
    if (words.size() < 2 || words[0].form != "проект" || kinds.empty() || kind_of(kinds[0]) == Kind::news) return false;
    if (title.substr(words[0].end, words[1].begin - words[0].end).find_first_not_of(" \xC2\xA0") != std::string_view::npos) return false;
    const auto levels = lexicon.find(Subject::level, words);
    const bool owned = std::any_of(levels.begin(), levels.end(), [](const auto& hit) { return hit.word == 1 && hit.length == 1; });
    return kinds[0].word == 1 || (owned && kinds[0].word == 2);
}

/// Words in brackets that say so: «(проект)», «(проект приказа)», «(не утверждена)».
bool says_draft(std::string_view inside, const Lexicon& lexicon) {
    const Words words = tokens_of(inside);
    if (words.empty()) return false;
    if (words[0].form == "проект")
        return words.size() == 1 || inside.substr(words[0].end).starts_with(",") || begins_as_draft(inside, words, lexicon, kinds_in(words, lexicon));
    return words.size() > 1 && words[0].form == "не" && words[1].stem == "утвержд";
}

void read_draft(std::string_view title, const Words& words, const Lexicon& lexicon, const Hits& kinds, TitleReading& reading) {
    if (begins_as_draft(title, words, lexicon, kinds)) reading.draft = between(title, words, 0, kinds[0].word + kinds[0].length - 1);
    for (std::size_t open = title.find('('); open != std::string_view::npos; open = title.find('(', open + 1)) {
        const std::string_view inside = title.substr(open + 1, std::min(title.find(')', open), title.size()) - open - 1);
        if (!reading.draft && says_draft(inside, lexicon)) reading.draft = inside;
    }
}

std::vector<std::string> names_of(Subject subject, const Words& words, const Lexicon& lexicon) {
    std::vector<std::string> names;
    for (const auto& hit : lexicon.find(subject, words))
        if (!hit.entry->name.empty() && std::find(names.begin(), names.end(), hit.entry->name) == names.end())
            names.push_back(hit.entry->name);
    return names;
}

void read_requisites(std::string_view lower, const Words& words, TitleReading& reading) {
    std::size_t approval_begin = lower.size();
    reading.approval = approval_in(lower, words, &approval_begin);
    const Requisites own = own_requisites(lower.substr(0, approval_begin), words);
    reading.date = own.date;
    reading.number = own.number;
}

/// Years without «на» or «за» are what the document is for: a plan's are its term, an analysis covers them. An analysis
/// has no term: «Анализ программы на 2017-2019 годы» names the programme's.
void read_years(std::string_view lower, TitleReading& reading) {
    const auto edition = edition_in(lower);
    if (edition) reading.edition = edition->date;
    const Years years = years_in(lower.substr(0, edition ? edition->begin : lower.size()));
    const bool looks_back = reading.kind == Kind::analysis || reading.kind == Kind::report;
    const auto bare = years.bare && years.bare->from < years.bare->to ? years.bare : std::nullopt;
    const auto own = years.within ? years.within : bare;
    reading.covers = years.covers;
    if (!looks_back) reading.valid = years.valid ? years.valid : own;
    else if (!reading.covers && !years.valid) reading.covers = own;
    if (!reading.date) reading.year = years.single;
}

}  // namespace

TitleReading read_title(std::string_view written, const Lexicon& lexicon) {
    const std::string title = composed(written);
    const std::string lower = folded(title);
    const Words words = tokens_of(title);
    TitleReading reading;
    const Hits kinds = kinds_in(words, lexicon);
    read_kind(title, words, kinds, reading);
    read_approved(words, lexicon, kinds, reading);
    read_structure(title, words, lexicon, kinds, reading);
    read_draft(title, words, lexicon, kinds, reading);
    reading.issued_by = level_in(words, lexicon);
    read_requisites(lower, tokens_of(lower), reading);
    read_years(lower, reading);
    reading.topics = names_of(Subject::topic, words, lexicon);
    reading.beneficiaries = names_of(Subject::group, words, lexicon);
    reading.unknown_beneficiaries = unknown_addressees(title, words, lexicon);
    return reading;
}

}  // namespace merilo
