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
            {"Семинары и вебинары как форма методической поддержки: аналитическая записка", Kind::analysis},
            {"Конкурс «Наставник года» (положение)", Kind::regulation},
            {"Программа семинара для наставников", Kind::news},
            {"Программа форума молодых педагогов", Kind::news},
            {"Программа муниципального форума молодых педагогов", Kind::news},
            {"Программа семинаров для наставников", Kind::programme},
            {"Программа развития, одобренная на форуме", Kind::programme},
            {"Проект концепции методической работы", Kind::concept_},
            {"График семинаров", Kind::plan},
            {"Сетевые формы взаимодействия педагогов", std::nullopt},
            {"Наставничество как форма поддержки педагогов", std::nullopt},
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
        CHECK(read("Программа форума молодых педагогов").event == "Программа форума");
        CHECK_FALSE(read("Семинары как форма поддержки: аналитическая записка").event);
    }

    TEST_CASE("an act on structure, staff or composition is seen, another document is not") {
        CHECK(read("ПРИКАЗ об утверждении структуры методической службы").structure == "структуры");
        CHECK(read("Приказ об утверждении состава муниципального методического совета").structure == "состава");
        CHECK(read("Приказ об утверждении новой структуры службы").structure == "структуры");
        CHECK(read("Приказ от 01.09.2020 № 5 о структуре и составе муниципального методического совета").structure == "структуре");
        CHECK(read("Приказ об организационной структуре методической службы").structure == "структуре");
        CHECK(read("Приказ «О составе методического совета»").structure == "составе");
        CHECK(read("О штатном расписании центра").structure == "штатном расписании");
        CHECK_FALSE(read("Приказ об утверждении структуры и модели методической службы").structure);
        CHECK_FALSE(read("Об утверждении структуры и целей методической работы").structure);
        CHECK_FALSE(read("Приказ о включении педагогов в состав совета").structure);
        CHECK_FALSE(read("Приказ об утверждении программы и структуры службы").structure);
        CHECK_FALSE(read("Положение о структуре методической службы").structure);
    }

    TEST_CASE("what an act approves") {
        const KindOf all[] = {
            {"Приказ об утверждении плана методической работы", Kind::plan},
            {"Приказ «Об утверждении положения о методическом совете»", Kind::regulation},
            {"Об утверждении плана работы центра", Kind::plan},
            {"Приказ об утверждении годовой циклограммы", Kind::cyclogram},
            {"Приказ об утверждении графика семинаров", Kind::plan},
            {"Приказ об утверждении списка наставников", Kind::other},
            {"Приказ об утверждении модели методической службы", Kind::model},
            {"Приказ об утверждении мер по итогам анализа", std::nullopt},
            {"Приказ о плане работы центра", std::nullopt},
            {"Положение об утверждении программ", std::nullopt},
        };
        for (const auto& [title, kind] : all) {
            CAPTURE(title);
            CHECK(read(title).approves == kind);
        }
    }

    TEST_CASE("a draft is one by its own title only") {
        for (const char* title : {"Проект приказа об организации методической работы", "ПРОЕКТ концепции методической работы",
                                  "Проект муниципальной программы развития", "Концепция методической работы (проект)",
                                  "Концепция методической работы (Проект, 2020)", "Модель методической службы (не утверждена)"}) {
            CAPTURE(title);
            CHECK(read(title).draft);
        }
        for (const char* title : {"Программа проектной деятельности педагогов", "Проект «Наставник»", "Проект «Программа роста»",
                                  "Положение о проекте «Наставник»", "Проект по поддержке наставничества", "Проект развития модели наставничества",
                                  "План реализации проекта", "Программа (проект «Учитель будущего»)", "Проект форума молодых педагогов"}) {
            CAPTURE(title);
            CHECK_FALSE(read(title).draft);
        }
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
            {"Адресные рекомендации руководителям ШМО по итогам анализа", std::nullopt},
            {"Рекомендации директорам МБОУ и заведующим МБДОУ", std::nullopt},
            {"Приказ управления образования «О создании базовых площадок в МБОУ СОШ № 2, МБОУ СОШ № 3»", std::nullopt},
            {"Приказ о создании базовых площадок в МБОУ СОШ № 2", std::nullopt},
            {"Справка о наставничестве в школах и детских садах района", Level::municipal},
            {"Справка по итогам проверки МБОУ СОШ № 4 управлением образования", std::nullopt},
            {"Справка по итогам проверки МБОУ СОШ № 4", std::nullopt},
            {"Анализ работы ШМО района", std::nullopt},
            {"Положение о работе школьных методических объединений муниципалитета", Level::municipal},
            {"Приказ об организации работы районных МО на базе МБОУ СОШ № 1", std::nullopt},
            {"Положение о взаимодействии школ и детских садов района", Level::municipal},
            {"Положение о взаимодействии школ и детских садов", std::nullopt},
            {"План методической работы школы на 2020-2021", Level::school},
            {"Положение о наставничестве МАУ ДО «Дом детского творчества»", Level::school},
            {"План Школы молодого педагога на 2020-2021 учебный год", std::nullopt},
            {"План работы Школы молодого педагога", std::nullopt},
            {"Устав муниципального бюджетного общеобразовательного учреждения", Level::school},
            {"Приказ Министерства образования Красноярского края от 10.09.2020 № 5", Level::regional},
            {"Приказ Министерства образования и науки Красноярского края «О муниципальных методических службах»", Level::regional},
            {"Приказ Департамента образования Вологодской области", Level::regional},
            {"Приказ Департамента образования администрации города Вологды Вологодской области", Level::municipal},
            {"Приказ Департамента образования", std::nullopt},
            {"Концепция методической службы (утв. КК ИПК)", std::nullopt},
            {"План ГАОУ ДПО «Институт развития образования»", Level::regional},
            {"ГАОУ ДПО «Институт развития образования»: методические рекомендации", Level::regional},
            {"Справка о курсах Института повышения квалификации", std::nullopt},
            {"Положение о региональной методической службе", std::nullopt},
            {"Региональная концепция методической службы", Level::regional},
            {"Справка об исполнении приказа министерства образования края", std::nullopt},
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
        const auto taken = read("Концепция, принята на заседании методического совета, протокол № 3 от 01.02.2020").approval;
        REQUIRE(taken);
        CHECK(taken->act == Act::protocol);
        CHECK(taken->number == "3");
        CHECK(taken->date == Date{2020, 2, 1});
        CHECK_FALSE(read("Анализ мер, принятых по приказу от 12.02.2015 № 4").approval);
        CHECK_FALSE(read("Об утверждении программы по приказу от 12.02.2015 № 4").approval);
    }

    TEST_CASE("a title that is nothing but its approval has no requisites of its own") {
        const auto reading = read("(утв. приказом управления образования от 21 февраля 2022 г. № 33)");
        CHECK_FALSE(reading.number);
        CHECK_FALSE(reading.date);
    }

    TEST_CASE("topics") {
        CHECK(read("Система мониторинга качества дополнительного профессионального образования педагогических работников").topics ==
              Names{"further-training"});
        const auto topics = read("Программа наставничества и сетевого взаимодействия").topics;
        CHECK(topics == Names{"mentoring", "networks"});
        CHECK(read("Приказ № 5").topics.empty());
        CHECK(read("КГАУ ДПО «Красноярский краевой институт повышения квалификации»").topics.empty());
        for (const char* title : {"Мониторинг КПК педагогов", "Качество курсовой переподготовки",
                                  "Мониторинг повышения профессиональной квалификации учителей"}) {
            CAPTURE(title);
            CHECK(read(title).topics == Names{"further-training"});
        }
        CHECK(read("Положение об организации школьного питания").topics == Names{"catering"});
    }
}
