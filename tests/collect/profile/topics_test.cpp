#include <doctest/doctest.h>

#include "collect/profile/content_reading.h"

using namespace merilo;
using merilo::test::content_of;
using merilo::test::names;
using merilo::test::plain_words;

TEST_SUITE("collect/profile/topics") {
    TEST_CASE("the title's topics are a document's subject") {
        const auto profile = content_of("Положение о наставничестве педагогических работников\n\nНаставник назначается приказом.\n\n" + plain_words());
        CHECK(names(profile.topics, "mentoring"));
        CHECK_FALSE(names(profile.topics, "networks"));
    }

    TEST_CASE("one word in passing is no subject") {
        std::string pages = "Отчёт о перевозках\n\n";
        for (int i = 0; i < 20; ++i) pages += plain_words();
        CHECK(content_of(pages + "На встрече были и молодые педагоги.").topics.empty());
    }

    TEST_CASE("on a page of few words that names nothing else one word is the subject") {
        CHECK(names(content_of("Сертификат\nучастнику городского форума наставников").topics, "mentoring"));
        const auto order = content_of("Приказ о методической работе\n\nРуководителям методических объединений сдать планы.");
        CHECK(names(order.topics, "methodical-work"));
        CHECK_FALSE(names(order.topics, "networks"));
    }

    TEST_CASE("the most mentioned topic comes first, with the words that name it") {
        std::string text;
        for (int i = 0; i < 6; ++i) text += "Сетевое взаимодействие школ развивается.\n";
        for (int i = 0; i < 3; ++i) text += "Система наставничества работает.\n";
        const auto topics = content_of(text).topics;
        REQUIRE(topics.size() == 2);
        CHECK(topics[0].name == "networks");
        CHECK(topics[0].count == 6);
        CHECK(topics[0].because == "Сетевое");
        CHECK(topics[1].name == "mentoring");
    }

    TEST_CASE("an institution's name is no topic") {
        CHECK_FALSE(names(content_of("Институт повышения квалификации\nИнститут повышения квалификации\nИнститут повышения квалификации\n").topics, "further-training"));
    }
}
