#include "collect/profile/lines/requisite_items.h"

#include <doctest/doctest.h>

#include "text/dates.h"

using namespace merilo;

namespace {

/// «2020-09-10 № 181», «- № 5», «blank»; «nothing» where the line tells no requisites.
std::string told(std::string_view line) {
    const auto requisites = requisite_line(head_line(line));
    if (!requisites) return "nothing";
    if (!requisites->date && !requisites->number) return "blank";
    return (requisites->date ? iso(*requisites->date) : "-") + " № " + requisites->number.value_or("-");
}

}  // namespace

TEST_SUITE("collect/profile/requisite_items") {
    TEST_CASE("dates and numbers are read in the forms people write them") {
        CHECK(told("от 10.09.2020 № 181") == "2020-09-10 № 181");
        CHECK(told("«14» сентября 2021 г.") == "2021-09-14 № -");
        CHECK(told("« 03 » мая 2023 г") == "2023-05-03 № -");
        CHECK(told("22 марта 2021г. N 64") == "2021-03-22 № 64");
        CHECK(told("№ 02-у") == "- № 02-у");
        CHECK(told("15.10.2021 № 01-03\\482") == "2021-10-15 № 01-03\\482");
        CHECK(told("№ 357/2 от 19.09.2021") == "2021-09-19 № 357/2");
        CHECK(told("№ 45 / 2") == "- № 45/2");
        CHECK(told("от 01.09.21 № 181 - р") == "2021-09-01 № 181-р");
        CHECK(told("_12.01.2021_ № __15__") == "2021-01-12 № 15");
        CHECK(told("№ 45от 01.09.2021") == "2021-09-01 № 45");
        CHECK(told("No 7 от 11-02-2022") == "2022-02-11 № 7");
        CHECK(told("от 31.05.2017 № 263-ПП") == "2017-05-31 № 263-ПП");
        CHECK(told("№ 77дсп") == "- № 77дсп");
        CHECK(told("03.12.07.") == "2007-12-03 № -");
        CHECK(told("От 14.11.97 N 2085") == "1997-11-14 № 2085");
        CHECK(told("18 октября 2023 г. J\\lЪ 211-а") == "2023-10-18 № 211-а");
        CHECK(told("17 января 2023 г. Nъ 26-А") == "2023-01-17 № 26-А");
        CHECK(told("« 25 » 01 2023 г. № 0 47-р") == "2023-01-25 № 047-р");
        CHECK(told("от 17 04 2020 н 233") == "2020-04-17 № 233");
        CHECK(told("0т 24.11.2010 № 243") == "2010-11-24 № 243");
        CHECK(told("от 19 апреля 2016 года № 6(88)") == "2016-04-19 № 6(88)");
        CHECK(told("составлен «15» июля 2021 года") == "2021-07-15 № -");
        CHECK(told("Дата11.03.2013") == "nothing");  // of a file in a store
        CHECK(requisite_items(head_line("от 31.05.2017 № 263-ПП/9План-график мероприятий"))[2].text == "263-ПП/9");
    }

    TEST_CASE("a place may stand between them") {
        CHECK(told("10.09.2020 г. Верхняя Зорька № 181") == "2020-09-10 № 181");
        CHECK(told("г. Заозёрск 10.09.2020 № 181-р") == "2020-09-10 № 181-р");
        CHECK(told("Заозёрск 10.09.2020 № 181") == "2020-09-10 № 181");
    }

    TEST_CASE("an addressee may follow them") { CHECK(told("от 12.01.2021 № 01-12/15 Руководителям школ") == "2021-01-12 № 01-12/15"); }

    TEST_CASE("what is left empty is blank") {
        CHECK(told("от «__» ________ 20__ г. № ____") == "blank");
        CHECK(told("№ _____") == "blank");
        CHECK(told("от марта 2021 г.") == "blank");
    }

    TEST_CASE("another paper's requisites are not read") {
        for (const char* line :
             {"На № 123 от 11.01.2021", "Вх. № 45 от 01.02.2021", "МБОУ СОШ № 5", "приказом от 01.02.2021 № 5",
              "Лицензия № 7712 от 04.05.2012", "ИНН 2411000001 КПП 241101001", "О внесении изменений от 01.02.2021",
              "15.01.2022 – 20.01.2022", "п. 3 статьи 12 закона № 273-ФЗ"})
            CHECK_MESSAGE(told(line) == "nothing", line);
    }
}
