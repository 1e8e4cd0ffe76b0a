#include "text/lexicon.h"

#include <doctest/doctest.h>

using namespace merilo;

namespace {

Lexicon lexicon() {
    Lexicon lexicon;
    lexicon.add({Subject::kind, "plan", {}}, {"план работы", "план"});
    lexicon.add({Subject::kind, "form", {}}, {"=форма"});
    lexicon.add({Subject::kind, {}, {}}, {"как =форма"});
    lexicon.add({Subject::voice, "municipal", {}}, {"районн*", "управление район*"});
    return lexicon;
}

std::vector<std::string> named(Subject subject, std::string_view text) {
    const Lexicon words = lexicon();
    std::vector<std::string> names;
    for (const Lexicon::Hit& hit : words.find(subject, tokens_of(text))) names.push_back(hit.entry->name);
    return names;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_SUITE("text/lexicon") {
    TEST_CASE("a word is found in any of its forms, one with «=» only in its own") {
        CHECK(named(Subject::kind, "о плане работы") == Names{"plan"});
        CHECK(named(Subject::kind, "форма") == Names{"form"});
        CHECK(named(Subject::kind, "формой").empty());
    }

    TEST_CASE("«*» stands for whatever a word goes on with") {
        CHECK(named(Subject::voice, "районная газета, районные новости") == Names{"municipal", "municipal"});
        CHECK(named(Subject::voice, "управлением районов") == Names{"municipal"});
        CHECK(named(Subject::voice, "микрорайонная, район").empty());
    }

    TEST_CASE("the longest phrase wins, and one without a name hides what it only looks like") {
        CHECK(named(Subject::kind, "план работы и план") == Names{"plan", "plan"});
        CHECK(named(Subject::kind, "сеть как форма") == Names{""});
    }

    TEST_CASE("a phrase is asked for anywhere, or at the beginning") {
        const Lexicon words = lexicon();
        CHECK(words.names(Subject::kind, tokens_of("наш план")));
        CHECK_FALSE(words.names(Subject::voice, tokens_of("наш план")));
        CHECK(words.opening(Subject::kind, tokens_of("План работы РМО")) == 2);
        CHECK(words.opening(Subject::kind, tokens_of("Наш план работы")) == 0);
        CHECK(words.opening(Subject::kind, {}) == 0);
    }
}
