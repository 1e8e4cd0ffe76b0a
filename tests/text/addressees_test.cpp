#include "text/title.h"

#include <doctest/doctest.h>

#include "load/lexicon.h"

using namespace merilo;

namespace {

TitleReading read(std::string_view title) {
    static const Lexicon lexicon = *shipped_lexicon();
    return read_title(title, lexicon);
}

using Names = std::vector<std::string>;

}  // namespace

TEST_SUITE("text/addressees") {
    TEST_CASE("groups of readers, each once") {
        CHECK(read("Рекомендации для учителей и заместителей директоров").beneficiaries == Names{"teachers", "deputies"});
        CHECK(read("Рекомендации руководителям методических объединений учителей").beneficiaries == Names{"association-heads"});
        CHECK(read("Рекомендации для молодых педагогов").beneficiaries == Names{"young-teachers"});
        CHECK(read("Рекомендации по развитию наставничества").beneficiaries.empty());
        CHECK(read("Рекомендации руководителям, педагогам").beneficiaries == Names{"principals", "teachers"});
        CHECK(read("Рекомендации администрациям ОО, методистам").beneficiaries == Names{"principals", "methodists"});
        CHECK(read("Рекомендации руководителям образовательных организаций и методических объединений").beneficiaries ==
              Names{"principals", "association-heads"});
        CHECK(read("Рекомендации руководителям ОО и классным руководителям").beneficiaries == Names{"principals", "class-teachers"});
        CHECK(read("Рекомендации для ЗДУВР и учителей-предметников").beneficiaries == Names{"deputies", "teachers"});
        CHECK(read("Рекомендации заместителям руководителей, педагогическим коллективам").beneficiaries == Names{"deputies", "teachers"});
        CHECK(read("Рекомендации тьюторам и педагогам").beneficiaries == Names{"tutors", "teachers"});
        CHECK(read("Рекомендации воспитателям, педагогам-психологам").beneficiaries == Names{"educators", "specialists"});
    }

    TEST_CASE("addressees without a word of their own are counted") {
        CHECK(read("Рекомендации учителям и кураторам").unknown_beneficiaries == 1);
        CHECK(read("Рекомендации кураторам, супервизорам и учителям").unknown_beneficiaries == 2);
        CHECK(read("Рекомендации для модераторов").unknown_beneficiaries == 1);
        CHECK(read("Рекомендации для учителей по итогам мониторинга").unknown_beneficiaries == 0);
        CHECK(read("Рекомендации для учителей и заместителей руководителей").unknown_beneficiaries == 0);
        CHECK(read("Рекомендации по использованию успешных практик").unknown_beneficiaries == 0);
    }
}
