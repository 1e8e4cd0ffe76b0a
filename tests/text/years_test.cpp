#include "text/title.h"

#include <doctest/doctest.h>

#include "load/lexicon.h"

using namespace merilo;

namespace {

TitleReading read(std::string_view title) {
    static const Lexicon lexicon = *shipped_lexicon();
    return read_title(title, lexicon);
}

}  // namespace

TEST_SUITE("text/years") {
    TEST_CASE("years") {
        CHECK(read("Программа на 2021-2025 годы").valid == YearSpan{2021, 2025});
        CHECK(read("Программа развития 2021–2025").valid == YearSpan{2021, 2025});
        CHECK(read("План на 2020-2021 учебный год").valid == YearSpan{2020, 2021});
        CHECK(read("Анализ мер за 2017-2019 годы").covers == YearSpan{2017, 2019});
        CHECK(read("Аналитическая справка 2017-2019").covers == YearSpan{2017, 2019});
        CHECK(read("Муниципальная программа 2016 года").year == 2016);
        CHECK_FALSE(read("Стратегия до 2030 года").year);
        CHECK_FALSE(read("Анализ эффективности за три года").covers);
        CHECK_FALSE(read("Концепция, принятая в 2015 году").valid);
        CHECK_FALSE(read("Анализ программы на 2017-2019 годы").valid);
        CHECK_FALSE(read("Анализ программы на 2017-2019 годы").covers);
        CHECK_FALSE(read("Программа с 2015 года").year);
    }

    TEST_CASE("several years are one span when they touch or overlap, else nothing") {
        const YearSpan three{2017, 2019}, academic{2017, 2020};
        CHECK(read("Анализ мер за 2017, 2018, 2019 годы").covers == three);
        CHECK(read("Анализ мер за 2017 г., 2018 г. и 2019 г.").covers == three);
        CHECK(read("Анализ мер за 2017 год, за 2018 год и за 2019 год").covers == three);
        CHECK(read("Анализ мер, принятых в 2017–2019 годах").covers == three);
        CHECK(read("Анализ мер с 2017 по 2019 год").covers == three);
        CHECK(read("Справка от 14 сентября 2020 г. за 2017-2019 годы").covers == three);
        CHECK(read("Анализ мер за 2017/2018, 2018/2019 и 2019/2020 учебные годы").covers == academic);
        CHECK(read("Анализ мер за 2017-18, 2018-19 и 2019-20 учебные годы").covers == academic);
        CHECK(read("Анализ мер 2017/18–2019/20").covers == academic);
        CHECK(read("Анализ мер 2016–2017, 2017–2018, 2018–2019").covers == YearSpan{2016, 2019});
        CHECK(read("Анализ мер за 2017 и 2019 годы").covers == std::nullopt);
        CHECK(read("Анализ мер за 2019 год в сравнении с 2017 и 2018").covers == std::nullopt);
        CHECK(read("Анализ мер в сравнении с 2017 и 2018").covers == std::nullopt);
        CHECK(read("Анализ мер за 2019 год (2017 и 2018 – для сравнения)").covers == std::nullopt);
        CHECK(read("Анализ мер за 2019 год").covers == YearSpan{2019, 2019});
    }

    TEST_CASE("the newest wording of a document") {
        CHECK(read("Программа развития от 12.02.2015 в редакции от 03.03.2020").edition == Date{2020, 3, 3});
        CHECK(read("Программа (в ред. от 12.02.2018, от 03.03.2020)").edition == Date{2020, 3, 3});
        CHECK(read("Концепция, принятая в 2015 году, с изменениями 2020 года").edition == Date{2020, 12, 31});
        CHECK_FALSE(read("Приказ о внесении изменений в концепцию от 12.02.2015").edition);
        CHECK_FALSE(read("Концепция от 12.02.2015").edition);
    }
}
