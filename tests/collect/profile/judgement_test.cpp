#include "collect/profile/learned/judgement.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "collect/profile/learned/day_signs.h"
#include "collect/profile/learned/signs.h"
#include "collect/profile/learned/tables.h"
#include "collect/profile/learned/weights.h"
#include "document_file.h"

using namespace merilo;

namespace {

std::vector<std::string> signs_in(const std::string& lines) {
    const DocumentText text = documents::document_of(lines);
    return signs_of(text, head_lines(text));
}

/// A regulation of a school, long enough to be heard.
const char* const regulation =
    "1. Общие положения\n"
    "1.1. Настоящее Положение о наставничестве в школе разработано в соответствии с Федеральным законом «Об образовании в Российской "
    "Федерации» и Уставом школы.\n"
    "1.2. Положение определяет цели, задачи и порядок организации наставничества педагогических работников школы.\n"
    "2. Цели и задачи\n"
    "2.1. Целью наставничества является оказание помощи молодым специалистам школы в их профессиональном становлении.\n"
    "2.2. Основными задачами являются: адаптация молодых учителей, развитие их способностей, повышение квалификации.\n"
    "3. Организация работы\n"
    "3.1. Наставничество организуется на основании приказа директора школы. Заместитель директора по учебной работе назначает "
    "наставника из числа опытных учителей, он имеет право и обязан вести дневник.\n"
    "4. Права и обязанности наставника\n"
    "4.1. Наставник обязан знать требования законодательства, составлять план работы и отчёт.\n";

}  // namespace

TEST_SUITE("collect/profile/judgement") {
    TEST_CASE("where rules are silent, what was learned speaks, never surely enough to overrule a declaration") {
        const auto signs = signs_in(regulation);
        const auto kind = with_learned(Told<Kind>{}, signs);
        REQUIRE(kind);
        CHECK(*kind == Kind::regulation);
        CHECK(kind.confidence >= 40);
        CHECK(kind.confidence <= 65);
        CHECK_FALSE(kind.because.empty());
        const auto level = with_learned(Told<Level>{}, signs);
        REQUIRE(level);
        CHECK(*level == Level::school);
    }

    TEST_CASE("rules that are sure keep their word and their words") {
        const auto kind = with_learned(Told<Kind>{Kind::regulation, 95, "ПОЛОЖЕНИЕ"}, signs_in(regulation));
        CHECK(kind.value == Kind::regulation);
        CHECK(kind.confidence == 95);
        CHECK(kind.because == "ПОЛОЖЕНИЕ");
    }

    TEST_CASE("a guess of rules that the whole text speaks against is not given") {
        CHECK(with_learned(Told<Kind>{Kind::news, 50, "проведены"}, signs_in(regulation)).value == Kind::regulation);
    }

    TEST_CASE("of a few words nothing is learned") {
        CHECK_FALSE(with_learned(Told<Kind>{}, signs_in("Кабинет 12\n")));
        CHECK_FALSE(with_learned(Told<Level>{}, signs_in("Кабинет 12\n")));
        CHECK(with_learned(Told<Level>{Level::school, 60, "школа"}, signs_in("Кабинет 12\n")).value == Level::school);
    }

    TEST_CASE("what is shipped answers with the words of the vocabularies") {
        const auto tables = learned_tables();
        REQUIRE(tables.size() == 3);
        const Weights kinds = Weights::read(tables[0].text), levels = Weights::read(tables[1].text);
        for (const std::string& answer : kinds.answers()) CHECK_MESSAGE(parse<Kind>(answer), answer);
        CHECK(Weights::read(tables[2].text).answers() == std::vector<std::string>{"own", "other"});
        for (const std::string& answer : levels.answers()) CHECK_MESSAGE((answer == "none" || parse<Level>(answer)), answer);
    }

    TEST_CASE("a day is learned where such texts have their own, never of rules or of one that stands anywhere") {
        DocumentText text;
        text.format = DocumentFormat::html;
        text.title = "Учителя подвели итоги";
        text.pages.emplace_back().text =
            "Учителя подвели итоги\nОпубликовал: Админ в разделе Новости, 12 марта 2021 года\nУчителя района собрались в школе № 5 и подвели итоги конкурса.\n";
        const auto lines = head_lines(text);
        const auto places = day_places(text, lines, Kind::news);
        REQUIRE(places.size() == 1);
        CHECK(places[0].day == Date{2021, 3, 12});
        CHECK(places[0].signs == day_places(text, lines, Kind::news)[0].signs);
        CHECK(std::find(places[0].signs.begin(), places[0].signs.end(), "kind news") != places[0].signs.end());
        CHECK(day_places(text, lines, Kind::regulation).empty());
        const Told<Date> day = learned_day(text, lines, Kind::news);
        if (day) CHECK(day.confidence <= 65);
        text.pages[0].text = "Учителя подвели итоги\nКонкурс начался, как и все прежние, ещё 12 марта 2021 года, а закончился весной, когда его никто не ждал.\n";
        CHECK_FALSE(learned_day(text, head_lines(text), Kind::news));
    }
}
