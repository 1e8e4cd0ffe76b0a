#include "collect/profile/stamps/stamp.h"

#include <doctest/doctest.h>

#include "document_file.h"
#include "load/lexicon.h"
#include "text/dates.h"

using namespace merilo;

namespace {

std::string told(const std::string& head) {
    static const Lexicon lexicon = *shipped_lexicon();
    const StampReading reading = read_stamps(head_lines(documents::document_of(head)), lexicon);
    if (!reading.approved) return "nothing";
    if (!reading.approval) return std::string(name(*reading.approved));
    const Approval& approval = *reading.approval;
    return std::string(name(approval.act)) + " " + approval.number + " " + (approval.date ? iso(*approval.date) : "-");
}

}  // namespace

TEST_SUITE("collect/profile/stamp") {
    TEST_CASE("an order in a stamp approves; a protocol does where there is no order") {
        CHECK(told("УТВЕРЖДЕНО\nприказом управления\nот 22.03.2021 № 64\nПРОГРАММА") == "order 64 2021-03-22");
        CHECK(told("Принято на заседании совета,\nпротокол от 22.03.2021 № 6\nПРОГРАММА") == "protocol 6 2021-03-22");
        CHECK(told("ПРИНЯТО\nпротокол № 1 от 30.08.2021\nУТВЕРЖДЕНО\nприказ № 9 от 31.08.2021\nПЛАН") == "order 9 2021-08-31");
    }

    TEST_CASE("merged columns are two stamps") {
        CHECK(told("ПРИНЯТО УТВЕРЖДАЮ\nсоветом Директор СОШ № 3\nпротокол № 1 приказ № 9\nот 30.08.2021 от "
                   "31.08.2021\nПЛАН") == "order 9 2021-08-31");
        CHECK(told("Согласовано⇥Утверждаю\nПротокол № 1⇥Директор\nот 30.08.2021⇥31.08.2021\nПЛАН") == "none  2021-08-31");
    }

    TEST_CASE("consent, refusal to say when, and places left empty approve nothing") {
        CHECK(told("СОГЛАСОВАНО\nпротокол № 1 от 30.08.2021\nПЛАН") == "nothing");
        CHECK(told("УТВЕРЖДАЮ\nДиректор школы № 3\nПЛАН") == "unclear");
        CHECK(told("УТВЕРЖДЕНО\nприказом от «__» _____ 20__ г. № ___\nПЛАН") == "unclear");
        CHECK(told("Приложение к приказу\nот ______ № ____\nПЛАН") == "unclear");
    }

    TEST_CASE("an annex is approved by its act, not by a letter or a plan") {
        CHECK(told("Приложение № 2\nк постановлению администрации\nот 01.02.2021 № 15-п\nПОЛОЖЕНИЕ") == "resolution 15-п 2021-02-01");
        CHECK(told("Приложение\nк письму управления образования\nот 01.02.2021 № 15\nФОРМА") == "nothing");
        CHECK(told("Приложение 3\nФОРМА") == "nothing");
    }

    TEST_CASE("the number of a school is not the order's") {
        CHECK(told("УТВЕРЖДЕНО\nприказом директора\nСОШ № 5\nот 01.09.2020 № 77\nПЛАН") == "order 77 2020-09-01");
        CHECK(told("УТВЕРЖДЕНО\nприказом директора школы № 5 от 01.09.2020 № 77\nПЛАН") == "order 77 2020-09-01");
    }

    TEST_CASE("names of persons are not repeated") {
        static const Lexicon lexicon = *shipped_lexicon();
        const StampReading reading = read_stamps(
            head_lines(documents::document_of("УТВЕРЖДАЮ\nДиректор школы И.И. Кленов\n01.09.2021\nПЛАН")), lexicon);
        CHECK(reading.approver.find("Кленов") == std::string::npos);
        CHECK(reading.approved.because.find("Кленов") == std::string::npos);
    }
}
