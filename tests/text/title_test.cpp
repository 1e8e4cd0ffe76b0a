#include "text/title.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "load/lexicon.h"

using namespace merilo;

namespace {

TitleReading read(std::string_view title) {
    static const Lexicon lexicon = *shipped_lexicon();
    return read_title(title, lexicon);
}

struct KindOf {
    const char* title;
    std::optional<Kind> kind;
};
struct LevelOf {
    const char* title;
    std::optional<Level> level;
};

using Names = std::vector<std::string>;

}  // namespace

TEST_SUITE("text/title") {
    TEST_CASE("the kind is named by the word that comes first") {
        const KindOf all[] = {
            {"Приказ об утверждении Положения о мониторинге", Kind::order},
            {"Об утверждении плана работы МКУ ММЦ", Kind::order},
            {"Положение о районном методическом совете", Kind::regulation},
            {"План реализации программы развития", Kind::plan},
            {"План работы информационно-методического отдела на 2020-2021 учебный год", Kind::plan},
            {"Годовая циклограмма работы информационно-методического отдела", Kind::cyclogram},
            {"Муниципальная модель методической работы", Kind::model},
            {"Сетевая модель методической службы района", Kind::model},
            {"Концепция развития наставничества", Kind::concept_},
            {"Аналитическая справка по результатам мониторинга", Kind::analysis},
            {"Анализ работы ММЦ за 2019-2020 учебный год", Kind::analysis},
            {"Публичный доклад управления образования", Kind::report},
            {"Отчёт о семинаре для наставников", Kind::report},
            {"Методические рекомендации по сопровождению молодых педагогов", Kind::guidelines},
            {"Рекомендации для учителей и заместителей директоров", Kind::guidelines},
            {"Форма сбора сведений о наставничестве", Kind::form},
            {"Анкета молодого педагога", Kind::form},
            {"Распоряжение о мерах по итогам анализа", Kind::directive},
            {"Постановление администрации района", Kind::resolution},
            {"Протокол заседания методического совета", Kind::protocol},
            {"План мероприятий по поддержке молодых педагогов", Kind::plan},
            {"Положение о конкурсе «Наставник года»", Kind::regulation},
            {"Приказ о проведении семинара", Kind::order},
            {"Слёт молодых педагогов", Kind::news},
            {"Мероприятие с молодыми педагогами района", Kind::news},
            {"Встреча с молодыми специалистами", Kind::news},
            {"Районный конкурс профессионального мастерства", Kind::news},
            {"Система мониторинга качества дополнительного профессионального образования педагогических работников", std::nullopt},
            {"Об организации методической работы в районе", std::nullopt},
            {"О проведении семинара", std::nullopt},
            {"", std::nullopt},
        };
        for (const auto& [title, kind] : all) {
            CAPTURE(title);
            const auto got = read(title).kind;
            CHECK_MESSAGE(got == kind, (got ? name(*got) : "none"));
        }
    }

    TEST_CASE("an event is told from a document about events") {
        CHECK(read("Слёт молодых педагогов").event == "Слёт");
        CHECK_FALSE(read("Приказ о проведении слёта молодых педагогов").event);
        CHECK_FALSE(read("План мероприятий").event);
    }

    TEST_CASE("an act on structure, staff or composition is seen, another document is not") {
        CHECK(read("ПРИКАЗ об утверждении структуры методической службы").structure == "структуры");
        CHECK(read("Приказ об утверждении состава муниципального методического совета").structure == "состава");
        CHECK(read("Приказ об утверждении новой структуры службы").structure == "структуры");
        CHECK_FALSE(read("Приказ об утверждении программы и структуры службы").structure);
        CHECK_FALSE(read("Положение о структуре методической службы").structure);
    }

    TEST_CASE("the issuing level is read only from plain signs") {
        const LevelOf all[] = {
            {"Программа наставничества МБОУ «СОШ № 5»", Level::school},
            {"План методической работы школы № 12", Level::school},
            {"Положение о наставничестве лицея", Level::school},
            {"Школьное методическое объединение: план", Level::school},
            {"Программа «Школа молодого педагога»", std::nullopt},
            {"Рекомендации для школ района", Level::municipal},
            {"Муниципальная модель методической работы", Level::municipal},
            {"Положение о РМО учителей", Level::municipal},
            {"План работы МБОУ ДПО «Методический центр»", Level::municipal},
            {"Приказ управления образования города", Level::municipal},
            {"Региональная концепция методической работы", Level::regional},
            {"Краевая программа поддержки наставников", Level::regional},
            {"Муниципальные цели и региональная система", Level::municipal},
            {"Справка о соответствии целям региональной системы", std::nullopt},
            {"Распоряжение Министерства просвещения Российской Федерации", Level::federal},
            {"Развитие компетенций в области методики", std::nullopt},
            {"Аналитическая справка", std::nullopt},
        };
        for (const auto& [title, level] : all) {
            CAPTURE(title);
            const auto got = read(title).issued_by;
            CHECK_MESSAGE(got == level, (got ? name(*got) : "none"));
        }
    }

    TEST_CASE("requisites of the document itself") {
        const auto order = read("Приказ от 10.09.2020 № 181 «Об организации методической работы»");
        CHECK(order.date == Date{2020, 9, 10});
        CHECK(order.number == "181");
        const auto other = read("Приказ № 02-у от «14» сентября 2021 г.");
        CHECK(other.date == Date{2021, 9, 14});
        CHECK(other.number == "02-у");
        CHECK(read("Письмо № 01-03\\482 от 03.05.2023").number == "01-03\\482");
        CHECK(read("Приказ от 19.09.2021 № 357/2").number == "357/2");
        CHECK_FALSE(read("Программа наставничества МБОУ «СОШ № 5»").number);
        CHECK_FALSE(read("Приказ от __ № __").number);
    }

    TEST_CASE("approval by an act is told from the document's own requisites") {
        const auto programme = read("Программа развития, утв. приказом от 22 марта 2021г. № 64");
        REQUIRE(programme.approval);
        CHECK(programme.approval->act == Act::order);
        CHECK(programme.approval->number == "64");
        CHECK(programme.approval->date == Date{2021, 3, 22});
        CHECK_FALSE(programme.date);
        CHECK(read("Модель (утверждена постановлением администрации от 01.02.2020 № 7)").approval->act == Act::resolution);
        CHECK(read("Концепция, принята решением коллегии, протокол от 01.02.2020 № 3").approval->act == Act::protocol);
        CHECK_FALSE(read("Программа, утверждена приказом от __ № __").approval);
        CHECK_FALSE(read("Проект программы").approval);
    }

    TEST_CASE("years") {
        CHECK(read("Программа на 2021-2025 годы").valid == YearSpan{2021, 2025});
        CHECK(read("Программа развития 2021–2025").valid == YearSpan{2021, 2025});
        CHECK(read("План на 2020-2021 учебный год").valid == YearSpan{2020, 2021});
        CHECK(read("Анализ мер за 2017-2019 годы").covers == YearSpan{2017, 2019});
        CHECK(read("Аналитическая справка 2017-2019").covers == YearSpan{2017, 2019});
        CHECK(read("Муниципальная программа 2016 года").year == 2016);
        CHECK_FALSE(read("Стратегия до 2030 года").year);
        CHECK_FALSE(read("Анализ эффективности за три года").covers);
    }

    TEST_CASE("topics") {
        CHECK(read("Система мониторинга качества дополнительного профессионального образования педагогических работников").topics ==
              Names{"further-training"});
        const auto topics = read("Программа наставничества и сетевого взаимодействия").topics;
        CHECK(topics == Names{"mentoring", "networks"});
        CHECK(read("Приказ № 5").topics.empty());
    }

    TEST_CASE("groups of readers, each once") {
        CHECK(read("Рекомендации для учителей и заместителей директоров").beneficiaries == Names{"teachers", "deputies"});
        CHECK(read("Рекомендации руководителям методических объединений учителей").beneficiaries == Names{"association-heads"});
        CHECK(read("Рекомендации для молодых педагогов").beneficiaries == Names{"young-teachers"});
        CHECK(read("Рекомендации по развитию наставничества").beneficiaries.empty());
    }
}
