#include "text/normalise.h"

#include <doctest/doctest.h>

#include "text/utf8.h"

using namespace merilo;
using namespace std::string_literals;

TEST_SUITE("text/normalise") {
    TEST_CASE("letters taken apart are put together") {
        CHECK(normalise_text("и\u0306од, е\u0308лка, И\u0306ошкар") == "йод, ёлка, Йошкар");
        CHECK(normalise_text("э\uFB00ект, \uFB01гура, \uFB02от, o\uFB03ce") == "эffект, fiгура, flот, office");
    }

    TEST_CASE("a word broken over two lines moves up whole") {
        CHECK(normalise_text("районная методи-\nческая служба") == "районная методическая\nслужба");
        CHECK(normalise_text("методи\u00AD\nческая служба") == "методическая\nслужба");
        CHECK(normalise_text("методи¬\nческая") == "методическая");
        CHECK(normalise_text("МЕТОДИ-\nЧЕСКАЯ СЛУЖБА") == "МЕТОДИЧЕСКАЯ\nСЛУЖБА");
        CHECK(normalise_text("эконо-\nмический обзор") == "экономический\nобзор");
        CHECK(normalise_text("сопрово-\nж-\nдение, учёт") == "сопровождение,\nучёт");
        CHECK(normalise_text("слово\u00ADсочетание") == "словосочетание");
    }

    TEST_CASE("a word written with a hyphen keeps it") {
        CHECK(normalise_text("научно-\nметодический совет") == "научно-методический\nсовет");
        CHECK(normalise_text("организационно-\nметодическое сопровождение") == "организационно-методическое\nсопровождение");
        CHECK(normalise_text("г. Санкт-\nПетербург") == "г. Санкт-Петербург");
        CHECK(normalise_text("кто-\nлибо") == "кто-либо");
        CHECK(normalise_text("по-\nновому и по-\nказатель") == "по-новому\nи показатель");
    }

    TEST_CASE("numbers, dashes and lines of a table are not joined") {
        for (const char* text : {"№ 01-05-\n12 от", "план -\nграфик", "план-\n- пункт", "методи-\n\nческая", "а\tметоди-\nческая"})
            CHECK(normalise_text(text) == text);
    }

    TEST_CASE("letters spaced for emphasis are closed up") {
        CHECK(normalise_text("П Р И К А З") == "ПРИКАЗ");
        CHECK(normalise_text("1. п р и к а з ы в а ю:") == "1. приказываю:");
        CHECK(normalise_text("О Б  У Т В Е Р Ж Д Е Н И И   П Л А Н А") == "О Б УТВЕРЖДЕНИИ ПЛАНА");
        CHECK(normalise_text("П О С Т А Н О В Л Я Е Т.") == "ПОСТАНОВЛЯЕТ.");
        CHECK(normalise_text("П Р И К А З от 5 мая") == "ПРИКАЗ от 5 мая");
    }

    TEST_CASE("words of one letter and initials are not closed up") {
        for (const char* text : {"и в с отчётом", "А. Б. Иванова", "а и в", "класс А и Б", "от 1 2 3"}) CHECK(normalise_text(text) == text);
    }

    TEST_CASE("a number sign is a number sign however it came") {
        CHECK(normalise_text("Приказ в„– 12") == "Приказ № 12");
        CHECK(normalise_text("от 5 мая N 64, N64, No 7, Nº 8, No. 9") == "от 5 мая № 64, №64, № 7, № 8, № 9");
        for (const char* text : {"NASA 5", "план N", "H2N 5", "N-64"}) CHECK(normalise_text(text) == text);
    }

    TEST_CASE("letters of a Mac that were read as windows-1251 are read as they were meant") {
        CHECK(normalise_text("“словиЯ длЯ открытиЯ службы. ‚ремЯ ЯвлЯетсЯ средством\n„лЯ начала – Џодростки") ==
              "Условия для открытия службы. Время является средством\nДля начала – Подростки");
        for (const char* text : {"“слово” для работы – Я", "СловА и буквЯ, буквЯ"}) CHECK(normalise_text(text) == text);
    }

    TEST_CASE("blanks and line ends are plain") {
        CHECK(normalise_text("а\u00A0\u2009 б\u3000в \r\nг\rд\fе\u2028ж") == "а б в\nг\nд\nе\nж");
        CHECK(normalise_text("\n\n а \n \n\n\n б \n\n") == "а\n\nб");
        CHECK(normalise_text("Доля \t 5\t\t6\t") == "Доля\t5\t\t6");
        CHECK(normalise_text("").empty());
        CHECK(normalise_text(" \n\t\n ").empty());
    }

    TEST_CASE("what shows nothing is dropped, what means nothing stays marked") {
        CHECK(normalise_text("а\0б\x01\x1B\u200B\u202E\uFEFF\u0085в"s) == "аб\nв");
        CHECK(normalise_text("а\xD0 \xFF\uFFFD") == "а\uFFFD \uFFFD\uFFFD");
    }

    TEST_CASE("any bytes become plain text, and plain text stays as it is") {
        std::string bytes;
        for (unsigned i = 0; i < 40000; ++i) bytes += static_cast<char>(i * i * 31 >> 5);
        const std::string text = normalise_text(bytes);
        CHECK_FALSE(invalid_utf8(text));
        CHECK_FALSE(unprintable(text));
        CHECK(normalise_text(text) == text);
    }

    TEST_CASE("a long text takes a time that grows as it does") {
        // Each would take minutes if it were looked at from the beginning again and again.
        const int many = 300'000;
        std::string marks = "е", hyphens, letters, signs, broken;
        for (int i = 0; i < many; ++i) {
            marks += i % 2 ? "\u0316" : "\u0301";
            hyphens += "-\n";
            letters += "в ";
            signs += "N N";
            broken += "сло-\n";
        }
        for (const std::string* text : {&marks, &hyphens, &letters, &signs, &broken}) CHECK(normalise_text(*text).size() <= text->size());
    }
}
