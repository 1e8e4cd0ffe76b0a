#include <doctest/doctest.h>

#include "collect/profile/content_reading.h"

using namespace merilo;
using merilo::test::content_of;
using merilo::test::plain_words;

namespace {

std::optional<bool> indicators(const std::string& text) { return content_of(text + "\n" + plain_words()).indicators.value; }
std::optional<bool> systems(const std::string& text) { return content_of(text + "\n" + plain_words()).information_systems.value; }
std::optional<bool> forms(const std::string& text) { return content_of(text + "\n" + plain_words()).traditional_forms.value; }

}  // namespace

TEST_SUITE("collect/profile/indicators") {
    TEST_CASE("a list or a table lays down indicators") {
        CHECK(indicators("Показатели мониторинга:\n- доля учителей, имеющих наставника;\n- число открытых уроков.") == true);
        CHECK(indicators("№\tПоказатель\tЕдиница измерения\n1\tДоля молодых учителей\t%") == true);
        CHECK(indicators("Оценка ведётся по следующим критериям:\n1) охват наставничеством;\n2) число пар.") == true);
        CHECK(indicators("3. Критерии и показатели эффективности\n3.1. Наличие плана\n3.2. Охват педагогов") == true);
        CHECK(indicators("Мониторинг ведётся по показателям, утверждённым отделом.\nДоля педагогов со стажем\nКоличество пар\nЧисленность новичков") == true);
    }

    TEST_CASE("a list in one sentence lays down indicators too, a heading with units beside it as well") {
        CHECK(indicators("2. Показатели: доля наставников от числа педагогов; количество сообществ.") == true);
        CHECK(indicators("Целевые индикаторы\tЕд.\t2023\t2024\nУкомплектованность\t%\t91\t94") == true);
        CHECK(indicators("Показатели: всё хорошо. Дел много; работы тоже.") == false);
    }

    TEST_CASE("columns that count without being called indicators leave it open") {
        CHECK(indicators("Школа\tКоличество педагогов\tЧисло пар\tДоля, %\nПервая\t4\t2\t50") == std::nullopt);
    }

    TEST_CASE("a word in passing lays down none") {
        CHECK(indicators("Достигнуты высокие показатели работы школ района.") == false);
        CHECK(indicators("Критерий истины – практика.") == false);
        CHECK(indicators("Критерии оценивания конкурсных работ:\n- новизна;\n- польза.") == false);
        CHECK(indicators("2. Показатели 6\n3. Методы 7\n4. Выводы 9") == false);
        CHECK(indicators("") == false);
    }
}

TEST_SUITE("collect/profile/methods") {
    TEST_CASE("information systems and traditional forms are methods where data are collected") {
        CHECK(systems("Сбор сведений ведётся через АИС «Сетевой город».") == true);
        CHECK(systems("Источник данных: автоматизированная информационная система.") == true);
        CHECK(systems("Мониторинг проводится в гугл-форме.") == true);
        CHECK(systems("Источником информации служит КИАСУО.") == true);
        CHECK(systems("Сбор данных идёт через информационную систему района.") == true);
        CHECK(systems("Проводится онлайн-анкетирование учителей.") == true);
        CHECK(forms("Методы сбора информации: анкетирование, собеседование, посещение уроков.") == true);
        CHECK(forms("Проведён опрос молодых учителей.") == true);
        CHECK(forms("Источники информации: отчёты школ, анализ документации.") == true);
    }

    TEST_CASE("named elsewhere they are left open, not named at all they are none") {
        CHECK(systems("Родители записывают детей в кружки через личный кабинет.") == std::nullopt);
        CHECK(forms("Директор дал интервью районной газете.") == std::nullopt);
        CHECK(systems("Сбор сведений ведут методисты.") == false);
        CHECK(forms("Ответы на вопросы даёт методист.") == false);
    }
}

TEST_SUITE("collect/profile/methods") {
    TEST_CASE("the name of a document and an outcome of monitoring are no methods") {
        CHECK(forms("Аналитическая справка по результатам мониторинга работы школ.") == false);
        CHECK(forms("По итогам мониторинга подготовить отчёт и справку.") == false);
    }

    TEST_CASE("a column «Метод сбора» makes the cells below it methods") {
        const std::string rows = "Показатель\tМетод сбора\nДоля молодых учителей со стажем до трёх лет, которым назначен опытный коллега приказом школы\tотчёты школ\n";
        CHECK(forms(rows) == true);
    }
}
