#include <doctest/doctest.h>

#include <cstdlib>
#include <set>

#include "collect/profile/profile.h"
#include "corpus_facts.h"
#include "load/lexicon.h"
#include "text/words.h"

using namespace merilo;

namespace {

/// The shares of right answers that the reader is held to, per cent: first where a careful reader can tell, then where
/// there is nothing to tell and a guess is wrong. Raised as the reader earns it; lowered only with a reason.
constexpr corpus::FactKind fact_kinds[] = {
    {"вид", 98, 94, corpus::judge_kind},
    {"уровень", 96, 93, corpus::judge_level},
    {"номер", 97, 98, corpus::judge_number},
    {"дата", 95, 98, corpus::judge_date},
    {"утверждён", 98, 90, corpus::judge_approved},
    {"утверждение", 95, 95, corpus::judge_approval},
    {"утверждает", 92, 0, corpus::judge_what_is_approved},
    {"проект", 100, 100, corpus::judge_draft},
    {"заголовок", 95, 0, corpus::judge_heading},
    {"муниципалитет", 95, 0, corpus::judge_municipality},
    {"темы", 96, 0, corpus::judge_topics},
    {"адресаты", 80, 0, corpus::judge_beneficiaries},
    {"цели", 92, 96, corpus::judge_goals},
    {"показатели", 90, 0, corpus::judge_indicators},
    {"методы сбора", 90, 0, corpus::judge_methods},
    {"действует", 90, 0, corpus::judge_valid},
    {"охватывает", 90, 0, corpus::judge_covers},
    {"персональные данные", 100, 100, corpus::judge_personal_data},
};

/// The same for documents nobody looked at when the reader was made: these figures are what to expect of others.
struct UnseenShare {
    const char* fact;
    int telling, silent;
};
constexpr UnseenShare unseen_shares[] = {{"вид", 94, 88}, {"уровень", 94, 91}, {"номер", 97, 98}, {"дата", 95, 98}, {"утверждён", 97, 90}};

struct Tally {
    int right = 0, total = 0;
    int share() const { return total == 0 ? 100 : 100 * right / total; }
    std::string text() const { return std::to_string(right) + "/" + std::to_string(total); }
    std::string percent() const { return total == 0 ? "–" : std::to_string(share()) + " %"; }
};

/// How one kind of fact is read: documents that tell it, and documents that do not.
struct Reading {
    Tally telling, silent;
};

const Lexicon& lexicon() {
    static const Result<Lexicon> shipped = shipped_lexicon();
    REQUIRE(bool(shipped));
    return *shipped;
}

const corpus::FactKind* kind_named(const std::string& name) {
    for (const auto& kind : fact_kinds)
        if (kind.name == name) return &kind;
    return nullptr;
}

std::size_t width(const std::string& text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

std::string cell(const std::string& text, std::size_t wide) {
    return text + std::string(wide > width(text) ? wide - width(text) : 1, ' ');
}

struct Measured {
    std::vector<Reading> readings{std::size(fact_kinds)};
    std::string wrong;  ///< one line an answer

    void judge(const corpus::CorpusDocument& document) {
        const Profile profile = read_profile(document.text, lexicon());
        for (const auto& fact : document.expected) {
            const corpus::FactKind* kind = kind_named(fact.name);
            if (!kind) continue;
            const corpus::FactRead said = kind->judge(profile, fact.value);
            Reading& reading = readings[static_cast<std::size_t>(kind - fact_kinds)];
            Tally& tally = corpus::nothing_to_tell(fact.value) ? reading.silent : reading.telling;
            ++tally.total;
            tally.right += said.right;
            if (!said.right)
                wrong += "\n  " + document.file + ": " + document.name + ": " + fact.name + ": ждали «" + fact.value +
                         "», прочитано «" + said.words + "»";
        }
    }

    const Reading& reading(const char* fact) const { return readings[static_cast<std::size_t>(kind_named(fact) - fact_kinds)]; }

    std::string table() const {
        std::string text = "\n  " + cell("факт", 22) + cell("верно", 10) + cell("доля", 8) + cell("молчит, где надо", 18) + "доля";
        for (std::size_t i = 0; i < readings.size(); ++i) {
            const auto& [telling, silent] = readings[i];
            text += "\n  " + cell(fact_kinds[i].name, 22) + cell(telling.text(), 10) + cell(telling.percent(), 8) +
                    cell(silent.text(), 18) + silent.percent();
        }
        return text;
    }
};

template <class E>
bool names_hold(const std::string& value) {
    for (const std::string& one : corpus::split(value, " или "))
        if (one != "нет" && !parse<E>(one)) return false;
    return true;
}

bool topic_known(const std::string& value, Subject subject) {
    for (const std::string& one : corpus::split(value, ","))
        if (std::string(lexicon().title_of(subject, one).ru) == one) return false;
    return true;
}

bool well_formed(const corpus::ExpectedFact& fact) {
    if (!kind_named(fact.name) || fact.value.empty()) return false;
    if (fact.name == "вид" || fact.name == "утверждает") return names_hold<Kind>(fact.value);
    if (fact.name == "уровень") return names_hold<Level>(fact.value);
    if (fact.name == "темы") return topic_known(fact.value, Subject::topic);
    if (fact.name == "адресаты") return topic_known(fact.value, Subject::group);
    if (fact.name == "проект") return fact.value == "да" || fact.value == "нет";
    if (fact.name == "показатели") return fact.value == "есть" || fact.value == "нет";
    if (fact.name == "утверждён")
        for (const std::string& one : corpus::split(fact.value, " или "))
            if (one != "yes" && one != "no" && one != "неясно") return false;
    return true;
}

/// What a reader is asked to find stands in the text, in words that the lexicon knows.
std::string without_blanks(std::string text) {
    std::erase(text, ' ');
    return text;
}

bool findable(const corpus::ExpectedFact& fact, const DocumentText& document) {
    std::string all = document.title + "\n" + document.text();
    for (const std::string& heading : document.headings) all += "\n" + heading;
    const std::string text = composed(all);
    const bool topics = fact.name == "темы";
    for (const std::string& one : corpus::split(fact.value, topics || fact.name == "адресаты" ? "," : " или ")) {
        if (fact.name == "номер" || fact.name == "заголовок" || fact.name == "муниципалитет") {
            const bool there = folded(text).find(folded(one)) != std::string::npos ||
                               (fact.name == "номер" && without_blanks(text).find(one) != std::string::npos);  // «41 -р»
            if (one != "нет" && !there) return false;
        } else if (topics || fact.name == "адресаты") {
            const auto hits = lexicon().find(topics ? Subject::topic : Subject::group, tokens_of(text));
            if (std::none_of(hits.begin(), hits.end(), [&](const auto& hit) { return hit.entry->name == one; })) return false;
        }
    }
    return true;
}

}  // namespace

TEST_CASE("every document of the corpus says what a careful reader would read in it") {
    std::set<std::string> names;
    auto documents = corpus::all_documents();
    CHECK(documents.size() >= 200);
    for (auto& document : corpus::documents_in(corpus::folder("unseen"))) documents.push_back(std::move(document));
    for (const auto& document : documents) {
        INFO(document.file << ": " << document.name);
        CHECK(names.insert(document.name).second);
        CHECK(document.text.characters() > 0);
        CHECK(document.expected.size() >= 1);
        std::set<std::string> facts;
        for (const auto& fact : document.expected) {
            INFO(fact.name << ": " << fact.value);
            CHECK(well_formed(fact));
            CHECK(findable(fact, document.text));
            CHECK(facts.insert(fact.name).second);
        }
    }
}

TEST_CASE("documents from which the reader was made are read right") {
    Measured measured;
    for (const auto& document : corpus::all_documents()) measured.judge(document);
    if (std::getenv("MERILO_CORPUS_VERBOSE")) MESSAGE(measured.wrong << "\n" << measured.table());
    INFO(measured.table());
    INFO("MERILO_CORPUS_VERBOSE=1 lists every wrong answer");
    for (std::size_t i = 0; i < std::size(fact_kinds); ++i) {
        INFO(fact_kinds[i].name);
        CHECK(measured.readings[i].telling.share() >= fact_kinds[i].required);
        CHECK(measured.readings[i].silent.share() >= fact_kinds[i].required_silence);
    }
}

TEST_CASE("documents for which no rule was written and from which nothing was learned are read right often enough") {
    Measured measured;
    for (const auto& document : corpus::documents_in(corpus::folder("unseen"))) measured.judge(document);
    if (std::getenv("MERILO_CORPUS_VERBOSE")) MESSAGE(measured.table());  // which answers are wrong nobody should look at
    INFO(measured.table());
    for (const UnseenShare& least : unseen_shares) {
        const Reading& reading = measured.reading(least.fact);
        INFO(least.fact);
        CHECK(reading.telling.share() >= least.telling);
        CHECK(reading.silent.share() >= least.silent);
    }
}
