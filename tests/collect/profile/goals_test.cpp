#include <doctest/doctest.h>

#include "collect/profile/content_reading.h"

using namespace merilo;
using merilo::test::content_of;
using merilo::test::plain_words;

namespace {

bool sets_goals(const std::string& text) { return content_of(text + "\n" + plain_words()).goals.present.value == true; }
std::optional<bool> measurable(const std::string& text) { return content_of(text + "\n\n" + plain_words()).goals.measurable.value; }
std::optional<bool> concrete(const std::string& text) { return content_of(text + "\n\n" + plain_words()).goals.concrete.value; }

}  // namespace

TEST_SUITE("collect/profile/goals") {
    TEST_CASE("a text sets goals by a label, a section or a sentence") {
        CHECK(sets_goals("Цель: рост мастерства учителей района."));
        CHECK(sets_goals("Основная цель программы – помощь тем, кто пришёл в школу впервые."));
        CHECK(sets_goals("2. Цели и задачи\nСоздание условий для общения педагогов разных школ.\nЗадачи: открыть площадки."));
        CHECK(sets_goals("II. ЦЕЛИ МЕТОДИЧЕСКОЙ РАБОТЫ\n- помощь педагогам;\n- обмен опытом."));
        CHECK(sets_goals("Целью муниципальной системы наставничества является закрепление молодых учителей в сельских школах."));
        CHECK(sets_goals("1.3. Цель мониторинга – получить данные о работе объединений педагогов."));
        CHECK(sets_goals("Цель программы\tЗакрепление молодых учителей в школах района"));
        CHECK(sets_goals("Методическая служба ставит своей целью поддержку каждого учителя."));
        CHECK(sets_goals("Методическая тема: «Растём вместе».\nЦель\nПовышение мастерства педагогов."));
        CHECK(sets_goals("Стратегическая цель:\n\nединое пространство профессионального общения."));
        CHECK(sets_goals("II. Цели и задачи школы\n2.1. Школа создана, чтобы помогать молодым педагогам.\n2.2. Задачи школы"));
        CHECK(sets_goals("Цели методической работы на 2022 год:\n1. Охватить наставничеством всех новичков;\n2. Обновить банк практик."));
    }

    TEST_CASE("«в целях», «с целью», «целевой» and «в целом» set no goals") {
        CHECK_FALSE(sets_goals("В целях исполнения плана приказываю: провести семинар."));
        CHECK_FALSE(sets_goals("С целью обмена опытом организовать встречу."));
        CHECK_FALSE(sets_goals("В этих целях школам выделены средства: на ремонт – пять тысяч."));
        CHECK_FALSE(sets_goals("Целевая модель: утверждена. Нецелевое расходование – нарушение. В целом: хорошо."));
        CHECK_FALSE(sets_goals("Целевые показатели: доля педагогов, прошедших обучение."));
        CHECK_FALSE(sets_goals("Необходимо согласование целей, и для достижения цели: нужны люди."));
        CHECK_FALSE(sets_goals("Положение определяет цели и задачи методической работы (далее – МР), её порядок."));
        CHECK_FALSE(sets_goals("Мы идём к единой цели – вперёд. С этой целью: созданы группы. Цель была достигнута полностью и в срок."));
        CHECK_FALSE(sets_goals("Указ «О национальных целях развития» – основа работы."));
        CHECK_FALSE(sets_goals("Работа велась в соответствии с целями – это главное."));
    }

    TEST_CASE("a table of contents, a blank and the goal of an event set none") {
        CHECK_FALSE(sets_goals("Цели и задачи программы ............ 5\nОжидаемые результаты ........ 9"));
        CHECK_FALSE(sets_goals("Цели и задачи программы\t5\nОжидаемые результаты\t9"));
        CHECK_FALSE(sets_goals("Цели и задачи программы\n5\nОжидаемые результаты\n9"));
        CHECK_FALSE(sets_goals("Цель: ______________________\nЗадачи: ____________"));
        CHECK_FALSE(sets_goals("Цель семинара: познакомить участников с приёмами чтения."));
        CHECK_FALSE(sets_goals("Цель посещения уроков – проверка дисциплины."));
        CHECK_FALSE(sets_goals("Цель обработки персональных данных: участие в конкурсе."));
        CHECK_FALSE(sets_goals("№\tЦель\tСрок\n1\tПроверка журналов\tмай"));
    }

    TEST_CASE("who cannot read everything does not say that there are no goals") {
        DocumentText document;
        document.pages = {{plain_words(), false, false, {}}, {"", true, false, {}}};
        Profile profile;
        read_content(profile, document, *shipped_lexicon());
        CHECK_FALSE(profile.goals.present);
        CHECK_FALSE(content_of("Приказ").goals.present);
        CHECK(content_of(plain_words()).goals.present.value == false);
    }

    TEST_CASE("a figure, a share or a date by which makes a goal measurable") {
        CHECK(measurable("Цель: увеличить долю педагогов, вовлечённых в наставничество, до 70 %.") == true);
        CHECK(measurable("Цель: к 2025 году охватить наставничеством всех молодых учителей.") == true);
        CHECK(measurable("Цель: обучить не менее 40 педагогов.") == true);
        CHECK(measurable("Цель: до 1 сентября 2024 г. создать во всех школах пары наставников.") == true);
        CHECK(measurable("Цель: поддержка 25 молодых педагогов района.") == true);
        CHECK(measurable("Цель: рост мастерства.\n\nОжидаемые результаты:\n- не менее 80 процентов учителей прошли обучение;") == true);
        CHECK(measurable("Цель: рост мастерства.\n\nЦелевые показатели\t2021\t2022\nДоля обученных учителей, %\t40 %\t60 %") == true);
    }

    TEST_CASE("a year in a name and the date or number of an act make no goal measurable") {
        CHECK(measurable("Цель: рост мастерства учителей.") == false);
        CHECK(measurable("Цель программы на 2021-2025 годы: рост мастерства учителей.") == false);
        CHECK(measurable("Цель: исполнение Федерального закона от 29.12.2012 № 273-ФЗ в школах.") == false);
        CHECK(measurable("Цель: реализация Стратегии развития воспитания на период до 2025 года.") == false);
        CHECK(measurable("Цели:\n1. Развитие сети;\n2. Поддержка новичков;\n3. Обмен опытом.") == false);
        CHECK(measurable("Цель: участие в программе \"Учитель до 2024 года\" всех школ.") == false);
        CHECK(measurable("Цель: участие в проекте «Учитель будущего до 2024 года».") == false);
        CHECK(measurable("Цель: помощь тем, кто приходит в 1 класс школы № 5.") == false);
        CHECK(measurable("Цель: развитие сети объединений. В районе 80 % учителей старше сорока лет.") == false);
        CHECK(measurable("В школах 83 руководителя и 780 педагогов.\n\nЦель: развитие сети.") == false);
        CHECK(measurable("Автобус ходит до 2025 года.") == std::nullopt);
    }

    TEST_CASE("a goal ends where the plan's table or the next part begins") {
        CHECK(measurable("Цель: рост мастерства учителей\n\n№\tМероприятие\tСрок\n1\tСеминар\tдо 15 сентября 2021 г.") == false);
        CHECK(measurable("Цель: рост мастерства учителей\nЗадачи:\n1. Обучить 40 учителей.") == false);
        CHECK(measurable("Цели:\n1. Развивать сеть.\n2. Охватить наставничеством 80 % новичков.\n") == true);
        CHECK(measurable("2.1. Цели:\n- развитие сети;\n- поддержка новичков.\n2.2. Принципы\n- участие не менее 5 школ.") == false);
        CHECK(measurable("Цель\nпрограммы\nПоддержка новичков до 2025 года во всех школах\nЗадачи\nпрограммы\nОткрыть клуб") == true);
        CHECK(measurable("Цель: развитие сети.\n\nОжидаемые результаты: активность.\n1\tСеминар\tдо 15.09.2021") == false);
    }

    TEST_CASE("news tell of other people's goals") {
        Profile news;
        news.kind = {Kind::news, 90, ""};
        CHECK_FALSE(content_of("Главная цель проекта – помощь школам района.\n" + plain_words(), news).goals.present);
    }

    TEST_CASE("general words are abstract, figures are concrete, and of the rest nobody can tell") {
        CHECK(concrete("Цель: совершенствование методической работы.") == false);
        CHECK(concrete("Цель: создание условий для развития педагогов.") == false);
        CHECK(concrete("Цель: обучить не менее 40 педагогов.") == true);
        CHECK(concrete("Цель: закрепить молодых учителей в сельских школах.") == std::nullopt);
    }

    TEST_CASE("the reason holds the goal's words and no telephone") {
        const auto goals = content_of("Цель: рост мастерства, справки по 8 913 555 44 33, e-mail ivanova.mp@mail.ru.\n\n" + plain_words()).goals;
        CHECK(goals.present.because.find("рост мастерства") != std::string::npos);
        CHECK(goals.present.because.find("555") == std::string::npos);
        CHECK(goals.present.because.find("ivanova") == std::string::npos);
    }
}
