#include <doctest/doctest.h>

#include "collect/profile/content_reading.h"

using namespace merilo;
using merilo::test::content_of;

TEST_SUITE("collect/profile/years_covered") {
    TEST_CASE("a title says for which years a document is in force") {
        CHECK(content_of("Программа развития\nметодической службы\nна 2021-2025 годы\n\nВ 2018-2019 годах было иначе.").valid.value == YearSpan{2021, 2025});
        CHECK(content_of("План работы РМО учителей химии\nна 2020/2021 учебный год").valid.value == YearSpan{2020, 2021});
        CHECK(content_of("ПРИКАЗ\n№ 5\n\nОб утверждении плана работы на 2022 год\n\nВ соответствии с программой на 2018-2025 годы приказываю:").valid.value == YearSpan{2022, 2022});
        CHECK(content_of("ПРОГРАММА НАСТАВНИЧЕСТВА\n\nСроки реализации программы\t2021-2023 годы").valid.value == YearSpan{2021, 2023});
    }

    TEST_CASE("a title says which years an analysis looks back on") {
        CHECK(content_of("Аналитическая справка\nо работе методической службы за 2017-2019 годы").covers.value == YearSpan{2017, 2019});
        CHECK(content_of("Отчет по итогам 2019-2020 учебного года").covers.value == YearSpan{2019, 2020});
        CHECK(content_of("Итоги работы методических объединений за 2020-2021 учебный год").covers.value == YearSpan{2020, 2021});
        CHECK_FALSE(content_of("Аналитическая справка\nо работе методической службы за 2017-2019 годы").valid);
    }

    TEST_CASE("a month or a half-year of one year is that year's") {
        CHECK(content_of("План работы отдела на сентябрь 2021 года").valid.value == YearSpan{2021, 2021});
        CHECK(content_of("Отчёт о работе за первое полугодие 2022 года").covers.value == YearSpan{2022, 2022});
    }

    TEST_CASE("years of cited acts are nobody's term") {
        const auto profile = content_of("Доклад начальника управления\n\n- Постановление Правительства «Развитие образования» на 2018-2025 годы;\n- Указ от 07.05.2018 № 204;");
        CHECK_FALSE(profile.valid);
        CHECK_FALSE(profile.covers);
        CHECK_FALSE(content_of("Приказ от 12.03.2020 № 7\nО проведении семинара").valid);
    }

    TEST_CASE("the heading that was read before counts first") {
        Profile known;
        known.heading = {"Об утверждении программы на 2019-2021 годы", 90, ""};
        CHECK(content_of("Программа кружка на 2011-2012 годы", known).valid.value == YearSpan{2019, 2021});
    }
}
