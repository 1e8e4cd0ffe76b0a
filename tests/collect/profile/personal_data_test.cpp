#include <doctest/doctest.h>

#include "collect/profile/content_reading.h"

using namespace merilo;
using merilo::test::content_of;

namespace {

int count(const std::string& text, PersonalDataType type) {
    for (const auto& one : content_of(text).personal_data)
        if (one.type == type) return one.count;
    return 0;
}
int phones(const std::string& text) { return count(text, PersonalDataType::phone); }
int mails(const std::string& text) { return count(text, PersonalDataType::email); }
int births(const std::string& text) { return count(text, PersonalDataType::birth_date); }
int snils(const std::string& text) { return count(text, PersonalDataType::snils); }
int passports(const std::string& text) { return count(text, PersonalDataType::passport); }

}  // namespace

TEST_SUITE("collect/profile/personal_data") {
    TEST_CASE("a telephone beside a person's name") {
        CHECK(phones("1\tСоколова Анна Петровна\tучитель\t89135554433") == 1);
        CHECK(phones("Соколова А.П., +7 (913) 555-44-33") == 1);
        CHECK(phones("Соколова А.П. 8-913-555-44-33\nОрлов И.И. 8 913 555 44 33\nСоколова А.П., 8-902-111-22-33") == 2);
        CHECK(phones("Соколова Анна Петровна, учитель, 8 (39195) 2-33-44") == 1);
    }

    TEST_CASE("a desk's telephone, an executor's, a hot line's and a tax number are none") {
        CHECK(phones("Управление образования, тел. 8(39195)2-33-44, ИНН 9135554433") == 0);
        CHECK(phones("Исп. Соколова А.П., 8(39195)2-22-22") == 0);
        CHECK(phones("Исп. Соколова Анна Петровна\n8 913 555 44 33") == 0);
        CHECK(phones("Начальник управления\tСоколова А.П.\t8(39195)2-22-22") == 0);
        CHECK(phones("Горячая линия: 8-913-555-44-33, дежурит Соколова А.П.") == 0);
        CHECK(phones("Директор МБОУ СОШ № 1 Соколова Анна Петровна, 8 (39195) 2-33-44") == 0);
        CHECK(phones("Телефон для записи в музей: 8-913-555-44-33") == 0);
    }

    TEST_CASE("what stands below a name in a card is that person's") {
        const char* card =
            "Заявка\nФИО участника\tСоколова Анна Петровна\nМесто работы\tМБОУ «Лесная СОШ»\nСотовый телефон\t89135554433\n"
            "Адрес электронной почты\tannasok@mail.test\n";
        CHECK(phones(card) == 1);
        CHECK(mails(card) == 1);
        CHECK(phones("ФИО директора: Соколова Анна Петровна\nАдрес: с. Лесное\nТелефон: 8 (39195) 2-33-44") == 0);
        CHECK(phones("Директор школы Соколова Анна Петровна\nТелефон: 8(39195)2-33-44") == 0);
        CHECK(phones("По вопросам участия обращаться к Соколовой Анне Петровне, тел. 8(39195)2-33-44") == 0);
    }

    TEST_CASE("an institution's details and a contact's desk are nobody's own") {
        CHECK(phones("Контактное лицо: Соколова Анна Петровна, тел. 8(391)212-34-56") == 0);
        CHECK(phones("Соколова Анна Петровна, 8-800-200-01-22") == 0);
        CHECK(mails("Руководителю Соколовой А.П.\nул. Мира, 5, тел. 2-22-22, e-mail: holmsk-rn@mail.ru") == 0);
        CHECK(mails("ИНН 2400000000, ОГРН 1022400000000\nholmsk-rn@mail.ru\nНачальник Соколова А.П.") == 0);
        CHECK(phones("Методист\tО.П. Орлова\n\nНачальник управления          А.П. Соколова\n8-913-555-44-33") == 0);
        CHECK(phones("Ирина Павловна Соболева, 8-913-555-44-33") == 1);
    }

    TEST_CASE("an official named with his office gives the office's address") {
        CHECK(mails("Руководитель управления Орлов Пётр Ильич, petr.orlov@mail.ru") == 0);
    }

    TEST_CASE("a form to be filled in holds no birth date") {
        CHECK(births("Дата рождения\nПодпись\nДиректор Орлов И.И. 12.05.2021") == 0);
    }

    TEST_CASE("a mail address beside a name, but not an office's") {
        CHECK(mails("Соколова Анна Петровна\tучитель\tsokolova-ap@mail.ru") == 1);
        CHECK(mails("Соколова Анна Петровна\tучитель\tschool5@mail.ru") == 0);
        CHECK(mails("Начальник Соколова А.П.\ne-mail: uo_holmsk@mail.ru") == 0);
        CHECK(mails("МБОУ «Лесная СОШ им. Завьялова В.И.»\nlesnaya1@mail.ru") == 0);
        CHECK(mails("e-mail: sokolova-ap@mail.ru") == 0);
    }

    TEST_CASE("a birth date is told by its words or by the column") {
        CHECK(births("Соколова Анна Петровна, дата рождения 12.05.1980") == 1);
        CHECK(births("Соколова А.П., 12.05.1980 г.р.") == 1);
        CHECK(births("Орлов Пётр Ильич родился 4 марта 1975 года") == 1);
        CHECK(births("№\tФИО\tДата рождения\tДата приема\n1\tСоколова Анна Петровна\t12.05.1980\t01.09.2005\n2\tОрлов Пётр Ильич\t04.03.1975\t01.09.2001") == 2);
        CHECK(births("ФИО Дата рождения Класс\nСоколова Анна Петровна 12.05.2010 5а") == 1);
        CHECK(births("Соколова Анна Петровна, принята 01.09.2005") == 0);
        CHECK(births("Дата рождения: ____________ Соколова А.П.") == 0);
        CHECK(births("Приказ от 12.05.2020, подписала Соколова А.П.") == 0);
    }

    TEST_CASE("СНИЛС needs its checksum") {
        CHECK(snils("СНИЛС 112-233-445 95") == 1);
        CHECK(snils("СНИЛС: 11223344595 и ещё раз 112-233-445 95") == 1);
        CHECK(snils("Соколова А.П. 11223344595") == 1);
        CHECK(snils("СНИЛС 112-233-445 96") == 0);
        CHECK(snils("Код заявки 11223344595") == 0);
        CHECK(snils("ИНН 112233445950, ОГРН 1122334459512") == 0);
        CHECK(snils("СНИЛС 000-000-000 00") == 0);
        CHECK(snils("ФИО\tСНИЛС\nСоколова Анна Петровна\t11223344595") == 1);
        CHECK(snils("Страховой номер индивидуального лицевого счёта 11223344595") == 1);
        const char* like_a_telephone = "Фамилия\tИмя\tОтчество\tСНИЛС\nСоколова\tАнна\tПетровна\t78945612371";
        CHECK(snils(like_a_telephone) == 1);
        CHECK(phones(like_a_telephone) == 0);
    }

    TEST_CASE("a passport's series and number stand beside the word and a name") {
        CHECK(passports("Соколова А.П., паспорт 04 05 123456, выдан отделом") == 1);
        CHECK(passports("Паспорт серия 0405 № 123456") == 1);
        CHECK(passports("Паспорт программы\nСоколова А.П. 2021 150000") == 0);
        CHECK(passports("Свидетельство серия 0405 № 123456") == 0);
        CHECK(passports("Паспорт: серия ____ № ______ Соколова А.П.") == 0);
    }

    TEST_CASE("nothing of the data is kept in what is said") {
        const auto profile = content_of("Цель: помощь Соколовой А.П., дата рождения 12.05.1980, СНИЛС 112-233-445 95, телефон 8-913-555-44-33, sokolova-ap@mail.ru.\n");
        CHECK(profile.personal_data.size() >= 2);
        for (const auto* because : {&profile.goals.present.because, &profile.goals.measurable.because, &profile.goals.concrete.because})
            for (const char* data : {"112-233", "913-555", "sokolova", "12.05.1980"}) CHECK(because->find(data) == std::string::npos);
    }
}
