#include "text/title.h"

#include <algorithm>

#include "text/requisites.h"

namespace merilo {
namespace {

using Words = std::vector<Token>;

/// An act is often titled by its subject alone: «Об организации …», «О создании …».
bool begins_with_about(const Words& words) {
    return !words.empty() && (words.front().form == "о" || words.front().form == "об" || words.front().form == "обо");
}

bool is_act(const std::optional<Kind>& kind) {
    return kind == Kind::order || kind == Kind::directive || kind == Kind::resolution;
}

/// The kind is named by the word that comes first; behind «О …» only that very beginning counts.
void read_kind(std::string_view title, const Words& words, const Lexicon& lexicon, TitleReading& reading) {
    const auto hits = lexicon.find(Subject::kind, words);
    if (hits.empty() || (begins_with_about(words) && hits.front().word > 0)) return;
    reading.kind = parse<Kind>(hits.front().entry->name);
    if (reading.kind != Kind::news) return;
    const Token& first = words[hits.front().word];
    const Token& last = words[hits.front().word + hits.front().length - 1];
    reading.event = title.substr(first.begin, last.end - first.begin);
}

/// «Приказ об утверждении структуры методической службы» holds no goals, whatever it is offered for.
void read_structure(std::string_view title, const Words& words, const Lexicon& lexicon, TitleReading& reading) {
    if (!is_act(reading.kind)) return;
    const auto approves = [](const Token& word) { return word.stem.starts_with("утвержд"); };
    const auto approval = std::find_if(words.begin(), words.end(), approves);
    if (approval == words.end()) return;
    const auto next = static_cast<int>(approval - words.begin()) + 1;
    for (const auto& hit : lexicon.find(Subject::structure, words))
        if (hit.word == next || hit.word == next + 1)  // «… утверждении новой структуры»
            reading.structure = title.substr(words[hit.word].begin, words[hit.word].end - words[hit.word].begin);
}

/// A school's own sign beats everything but a methodical centre's; a municipal one beats the region's; the region's
/// counts only where it leads («Краевая программа») or is more than one word, for titles often mention the region.
void read_level(const Words& words, const Lexicon& lexicon, TitleReading& reading) {
    bool centre = false, school = false, municipal = false, regional = false, federal = false;
    for (const auto& hit : lexicon.find(Subject::level, words)) {
        const std::string& name = hit.entry->name;
        const bool leads = hit.word <= 1 || hit.length > 1;
        centre = centre || name == "methodical-centre";
        school = school || name == "school";
        municipal = municipal || name == "municipal";
        regional = regional || (name == "regional" && leads);
        federal = federal || (name == "federal" && leads);
    }
    if (centre) reading.issued_by = Level::municipal;
    else if (school) reading.issued_by = Level::school;
    else if (municipal) reading.issued_by = Level::municipal;
    else if (regional) reading.issued_by = Level::regional;
    else if (federal) reading.issued_by = Level::federal;
}

std::vector<std::string> names_of(Subject subject, const Words& words, const Lexicon& lexicon) {
    std::vector<std::string> names;
    for (const auto& hit : lexicon.find(subject, words))
        if (std::find(names.begin(), names.end(), hit.entry->name) == names.end()) names.push_back(hit.entry->name);
    return names;
}

void read_requisites(std::string_view lower, const Words& words, TitleReading& reading) {
    std::size_t approval_begin = lower.size();
    reading.approval = approval_in(lower, words, &approval_begin);
    const Requisites own = own_requisites(lower.substr(0, approval_begin), words);
    reading.date = own.date;
    reading.number = own.number;
}

/// Years without a preposition are what the document is for: a plan's are its term, an analysis covers them.
void read_years(std::string_view lower, TitleReading& reading) {
    const Years years = years_in(lower);
    reading.valid = years.valid;
    reading.covers = years.covers;
    if (!reading.date) reading.year = years.single;
    if (!years.bare || years.bare->from == years.bare->to) return;
    const bool looks_back = reading.kind == Kind::analysis || reading.kind == Kind::report;
    auto& target = looks_back ? reading.covers : reading.valid;
    if (!target) target = years.bare;
}

}  // namespace

TitleReading read_title(std::string_view written, const Lexicon& lexicon) {
    const std::string title = composed(written);
    const std::string lower = folded(title);
    const Words words = tokens_of(title);
    TitleReading reading;
    read_kind(title, words, lexicon, reading);
    read_structure(title, words, lexicon, reading);
    read_level(words, lexicon, reading);
    read_requisites(lower, tokens_of(lower), reading);
    read_years(lower, reading);
    reading.topics = names_of(Subject::topic, words, lexicon);
    reading.beneficiaries = names_of(Subject::group, words, lexicon);
    return reading;
}

}  // namespace merilo
