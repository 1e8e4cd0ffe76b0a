#include "form/read_form.h"

#include <doctest/doctest.h>

#include "load/submission.h"
#include "office/read_csv.h"

using namespace merilo;

namespace {

const Shelf& shelf() {
    static const Shelf rubrics = shipped_rubrics();
    return rubrics;
}

const std::string about = "Методика;krasnoyarsk-methodical-work-municipal/2020\nМуниципалитет;город Тест\nПериод;2020\n\n";

std::vector<Error> faults(const std::string& csv) {
    const auto tree = read_form(*read_csv(csv, "form.csv"), shelf());
    return tree ? std::vector<Error>{} : tree.errors();
}

/// «C6: …» of every complaint.
std::string complaints(const std::string& csv) {
    std::string text;
    for (const Error& error : faults(csv)) text += error.place.cell + ": " + error.message.ru + "\n";
    return text;
}

Submission submission(const std::string& csv) {
    const auto tree = read_form(*read_csv(csv, "form.csv"), shelf());
    if (!tree) FAIL(complaints(csv));
    auto read = read_submission(*tree, shelf());
    if (!read) FAIL(read.errors().front().message.ru);
    return *read;
}

const Answer& answer(const Submission& read, const char* id) {
    const Answer* found = read.answer(read.rubric->criterion_index(id));
    REQUIRE(found);
    return *found;
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_SUITE("form/read_form") {
    TEST_CASE("columns in any order, a title above, bands, further and missing columns, a total below") {
        const Submission read = submission(about + "Самооценка муниципалитета\nБалл*;Лишнее;№ п/п;Ссылка;Наименование документа\n;;1. Цели;;\n1;x;1.1;https://a.ru/d.pdf;Концепция\n0;;1,2;;\n3;;Итого;;\n");
        CHECK(read.answers.size() == 2);
        const Answer& first = answer(read, "goals.presence");
        CHECK(first.claim == 1);
        CHECK(read.documents.at(0).title == "Концепция");
        CHECK(read.documents.at(0).url == "https://a.ru/d.pdf");
        CHECK(read.place(first.claim_mark).cell == "A8");
        CHECK(read.place(read.documents.at(0).address_mark).cell == "D8");
        CHECK(answer(read, "goals.alignment").claim == 0);
    }

    TEST_CASE("a header in two rows, rows known by id or by title, an empty row keeps its place") {
        const Submission read = submission(about + "Имя позиции;Позиция;Заявленный;Документ;Ссылка или файл;Утверждён;;\n;;балл;;;акт;номер;дата\ngoals.presence;;1 балл;Концепция;docs/a b.pdf;приказ;02-у;«14» сентября 2020 г.\n"
                                                   ";обоснование  заявленной цели (целей) муниципалитета по методической работе;-;;;;;\n");
        const Document& document = read.documents.at(0);
        CHECK(document.file == "docs/a b.pdf");
        REQUIRE(document.approval);
        CHECK(document.approval->act == Act::order);
        CHECK(document.approval->number == "02-у");
        CHECK(document.approval->date == Date{2020, 9, 14});
        REQUIRE(read.bare_headings.size() == 1);
        CHECK(read.place(read.bare_headings[0].second).cell == "C8");
    }

    TEST_CASE("several links in one cell and on lines below share pages, or have their own") {
        const Submission read = submission(about + "№;Балл;Название;Ссылка;Страницы\n1.1;1;Концепция;\"https://a.ru/1.pdf, https://a.ru/2.pdf; www.a.ru/3.pdf\";5\n;;Приказ;https://a.ru/4.pdf;\n1.2;1;\"Один\nДва\";\"https://a.ru/1.pdf\nhttps://a.ru/2.pdf\";\"1\n2-3\"\n");
        const Answer& first = answer(read, "goals.presence");
        REQUIRE(first.citations.size() == 4);
        CHECK(read.documents[static_cast<std::size_t>(first.citations[2].document)].url == "www.a.ru/3.pdf");
        CHECK(first.citations[1].pages == "5");
        CHECK(first.citations[3].pages.empty());
        const Answer& second = answer(read, "goals.alignment");
        REQUIRE(second.citations.size() == 2);
        CHECK(read.documents[static_cast<std::size_t>(second.citations[1].document)].title == "Два");
        CHECK(second.citations[1].pages == "2-3");
    }

    TEST_CASE("documents that are named once; a contradiction beside the code is told") {
        const std::string documents = "\nКод;Название;Ссылка;Вид\nmodel;Модель;https://a.ru/m.pdf;model\n";
        const std::string header = "№;Балл;Код документа;Название документа;Ссылка;Страницы\n";
        const Submission read = submission(about + header + "1.1;1;model;;;3\n1.2;1;model;Модель;;4\n" + documents);
        CHECK(read.documents.size() == 1);
        CHECK(read.documents[0].kind == Kind::model);
        CHECK(answer(read, "goals.alignment").citations.at(0).pages == "4");
        CHECK(has(complaints(about + header + "1.1;1;modle;;;\n" + documents), "C6: документа с кодом «modle» на листе «Документы» нет; возможно, «model»"));
        CHECK(has(complaints(about + header + "1.1;1;model;Другая;;\n" + documents), "D6: документ «model» уже описан"));
    }

    TEST_CASE("what is not understood is a complaint with its cell") {
        const std::string header = "№;Балл;Название;Ссылка;Страницы;Вид;Дата;Утверждён: номер;Охвачены годы\n";
        const auto of = [&](const std::string& row) { return complaints(about + header + row + "\n"); };
        CHECK(has(of("1.1;один;Д;;;;;;"), "B6: «один» — не балл"));
        CHECK(has(of("1.1;1,5;Д;;;;;;"), "B6: «1,5» — не балл"));
        CHECK(has(of("1.1;;Д;https://a.ru;;;;;"), "B6: позиция 1.1 заполнена, но балл не заявлен"));
        CHECK(has(of("1.1;1;Д;C:\\Мои\\д.pdf;;;;;"), "D6: «C:\\Мои\\д.pdf» — путь на вашем компьютере"));
        CHECK(has(of("1.1;1;Д;file:///C:/d.pdf;;;;;"), "D6: «C:/d.pdf» — путь"));
        CHECK(has(of("1.1;1;Д;../d.pdf;;;;;"), "D6: «../d.pdf»"));
        CHECK(has(of("1.1;1;Д;;;прокраммa;;;"), "F6: неизвестно: вид документа «прокраммa»; возможно, «программа»"));
        CHECK(has(of("1.1;1;Д;;;;31.02.2020;;"), "G6: «31.02.2020» — не дата"));
        CHECK(has(of("1.1;1;Д;;;;;12;"), "H6: указаны реквизиты утверждения"));
        CHECK(has(of("1.1;1;Д;;;;;;когда-то"), "I6: «когда-то» — не годы"));
        CHECK(has(of("1.1;1;;;5;;;;"), "E6: есть страницы или реквизиты, но нет самого документа"));
        CHECK(has(of("9.9;1;;;;;;;"), "A6: позиции № 9.9 в методике нет: номера идут от 1.1 до 9.1"));
        CHECK(has(of(";1;Д;;;;;;"), "B6: строка заполнена, но не сказано"));
        CHECK(has(of("1.1;1;Д;;;;;;\n1.2;1;;;;;;;\n1.1;0;;;;;;;"), "A8: позиция 1.1 здесь второй раз: она уже заполнена в A6"));
        CHECK(of("1.1;1.0;Д;;-;;10.09.2020;;с 2017 по 2019 гг.").empty());
    }

    TEST_CASE("what «Сведения» lack is told, and no rubric is guessed") {
        const std::string table = "№;Балл;Название;Ссылка\n1.1;1;Д;https://a.ru\n";
        CHECK(has(complaints(table), ": не указана методика"));
        CHECK(has(complaints(table), "krasnoyarsk-methodical-work-municipal/2020"));
        CHECK(has(complaints("Методика;krasnoyarsk-methodical-work-municipal/2021\nМуниципалитет;Т\nПериод;2020\n" + table), "B1: методика «krasnoyarsk-methodical-work-municipal/2021» не знакома; возможно"));
        CHECK(has(complaints("Методика;krasnoyarsk-methodical-work-municipal/2020\nМуниципалитет;\nПериод;недавно\n" + table), "B2: впишите здесь: Муниципалитет"));
        CHECK(has(complaints("Методика;krasnoyarsk-methodical-work-municipal/2020\nМуниципалитет;Т\nПериод;недавно\n" + table), "B3: «недавно» — не год"));
        const auto other = read_form(*read_csv("Фамилия;Имя\nИванов;Иван\n", "people.csv"), shelf());
        REQUIRE(other);
        CHECK_FALSE(looks_like_submission(*other));
    }
}
