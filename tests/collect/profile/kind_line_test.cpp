#include "collect/profile/lines/kind_line.h"

#include <doctest/doctest.h>

#include "load/lexicon.h"

using namespace merilo;

namespace {

std::optional<Kind> kind_of(std::string_view line) {
    static const Lexicon lexicon = *shipped_lexicon();
    const auto named = kind_line(head_line(line), lexicon);
    return named ? std::optional(named->kind) : std::nullopt;
}

}  // namespace

TEST_SUITE("collect/profile/kind_line") {
    TEST_CASE("what is told of an act is no act") {
        CHECK(kind_of("Издано постановление о школьных автобусах") == std::nullopt);
        CHECK(kind_of("Такое распоряжение дал глава района") == std::nullopt);
        CHECK(kind_of("Новый порядок выдачи аттестатов: что изменилось") == std::nullopt);
    }

    TEST_CASE("a line names the kind in the nominative, adjectives before it") {
        CHECK(kind_of("ПРИКАЗ № 5") == Kind::order);
        CHECK(kind_of("МУНИЦИПАЛЬНАЯ МОДЕЛЬ МЕТОДИЧЕСКОЙ РАБОТЫ") == Kind::model);
        CHECK(kind_of("Аналитическая справка по итогам мониторинга") == Kind::analysis);
        CHECK(kind_of("План мероприятий («дорожная карта»)") == Kind::plan);
        CHECK(kind_of("Методические указания по разработке программ") == Kind::guidelines);
        CHECK(kind_of("Отчёт о выполнении плана") == Kind::report);
        CHECK(kind_of("Выписка из протокола № 5") == Kind::protocol);
        CHECK(kind_of("Проект приказа") == Kind::order);
        CHECK(kind_of("Программа конференции") == Kind::news);
        CHECK(kind_of("Описание обновлённой модели методической службы") == Kind::model);
        CHECK(kind_of("Итоги мониторинга наставничества") == Kind::analysis);
        CHECK(kind_of("ПАМЯТКА НАСТАВНИКУ") == Kind::guidelines);
        CHECK(kind_of("Правила приёма в детский сад") == Kind::regulation);
        CHECK(kind_of("прикАз 17 января 2023 г.") == Kind::order);
    }

    TEST_CASE("a kind that is only mentioned names nothing") {
        for (const char* line : {"плана работы на год", "Приказом директора школы", "Программа направлена на развитие",
                                 "План утверждён на совете", "- план работы школы", "1. Положение о совете",
                                 "Программы развития школ", "Учителя обсудили план", "Справки по телефону", "Право", "План службы нужен не только методистам"})
            CHECK_MESSAGE(!kind_of(line), line);
    }

    TEST_CASE("the words by which an act acts") {
        CHECK(operative_words(head_line("ПРИКАЗЫВАЮ:")) == Kind::order);
        CHECK(operative_words(head_line("В целях развития приказываю:")) == Kind::order);
        CHECK(operative_words(head_line("администрация района постановляет:")) == Kind::resolution);
        CHECK_FALSE(operative_words(head_line("Директор приказывает подчинённым каждый день")));
        CHECK_FALSE(operative_words(head_line("Совет решил, что план хорош")));
    }
}
