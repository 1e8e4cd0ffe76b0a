#include "collect/profile/news_day.h"

#include <doctest/doctest.h>

#include "collect/profile/news_line.h"
#include "load/lexicon.h"
#include "text/dates.h"

using namespace merilo;

namespace {

const Lexicon& lexicon() {
    static const Result<Lexicon> shipped = shipped_lexicon();
    REQUIRE(bool(shipped));
    return *shipped;
}

std::string shown(const Told<Date>& day) { return day ? iso(*day.value) : ""; }

std::string in_line(const char* line) { return shown(day_of_news_line(head_line(line), lexicon())); }

std::string in_text(std::initializer_list<const char*> lines) {
    std::vector<HeadLine> read;
    for (const char* line : lines) read.push_back(head_line(line));
    return shown(day_of_news("", read, lexicon()));
}

}  // namespace

TEST_SUITE("collect/profile/news_day") {
    TEST_CASE("a site's day of news is known by what stands beside it") {
        for (const char* line : {"03.06.2016", "Пятница, 3 июня 2016 10:12", "21:08 03.06.2016 16+ 3377", "Общество — 3 Июня 2016, 18:52",
                                 "date 2016-06-03", "Новость от 3 июня 2016 г.", "Рубрика: Школа Автор: Юля Создано 03.06.2016 Просмотров: 2987",
                                 "03.06.2016 10:47 Просмотров: 702 Комментариев: 0",
                                 "Июнь 3, 2016", "June 3, 2016", "3 июня 2016 года, Тверская область, Старая Медынь", "3 июня 2016 г., 12:30. Марк Пустовойт, корреспондент", "Новости :: НовостиВыпуск № 22 (316) от 03.06.2016", "Образование3 июня 2016, 09:25", "3 июня 20163,4 тыс. прочтений1 мин", "Власть date 2016-06-03 Автор: Ольга",
                                 "Видео 2013 2012 Августовская встреча учителей Для просмотра нужен проигрыватель 03.06.2016, 17:52 | просмотров: 864 В этом году встреча была устроена как ярмарка.", "Автор: Админ | 03-06-2016, 14:05 | Печать"})
            CHECK_MESSAGE(in_line(line) == "2016-06-03", line);
    }

    TEST_CASE("a day that is told of, a comment's day, is not the day of the news") {
        for (const char* line : {"Маруся 03.06.2016 14:20", "Заявки принимаются до 03.06.2016 по телефону", "Приказ отдела – от 3 июня 2016 года"})
            CHECK_MESSAGE(in_line(line) == "", line);
    }

    TEST_CASE("the day may lead the first sentence or the headline, unless it is told of") {
        CHECK(in_text({"Новость", "3 июня 2016. Зарплата педагога складывается из двух частей."}) == "2016-06-03");
        CHECK(in_text({"Новость", "3 июня 2016 года Котельные проверили, полы покрасили"}) == "2016-06-03");
        CHECK(in_text({"Новость", "3 июня 2016 года в школе прошёл праздник, на который пришли все."}) == "");
    }

    TEST_CASE("the day of the visit is not the day of the news") {
        for (const char* clock : {"Пятница, 03.06.2016, 22:40", "Пятница, 03.06.2016, 22:40 | Вы вошли как Гость", "03.06.2016 Приветствую Вас"})
            CHECK_MESSAGE(in_text({clock, "Главная » 2015 » Май » 29", "Новость"}) == "2015-05-29", clock);
        CHECK(in_text({"11:24 Среда 18 февраля 2026", "В сёла зовут учителей", "09:15 – 3 июня 2016"}) == "2016-06-03");
        CHECK(in_text({"23 ноября в музее принимали первоклассников, встречу посвятили Дню матери 25.11.2021"}) == "2021-11-25");
        CHECK(in_text({"Проректор университета встретился с преподавателями факультета 12.10.2021 14:00"}) == "2021-10-12");
        CHECK(in_text({"Политика 9 августа 2023, 15:20", "В округе собирают класс"}) == "2023-08-09");
        CHECK(in_text({"18.11.2025, 20:14 Завод «Полиформ» отчитался об отходах", "18.11.2025, 19:55 Лучших стоматологов наградили в столице", "Директора меняются опытом"}) == "");
        CHECK(in_text({"В музее принимают первоклассников, записаться на встречу можно до 25.11.2021"}) == "");
        CHECK(in_text({"понедельник,", "12 февраля 2024 г.", "-5.31", "26 мая 2011", "Новость"}) == "2011-05-26");
    }

    TEST_CASE("days far above the headline are of other news") {
        std::vector<HeadLine> lines;
        for (const char* line : {"02.06.2025 08:12", "Платёжки изменят вид", "30.05.2025 14:55", "Школьников зовут на слёт", "21.04.2025 17:20", "Методистам доплатят"})
            lines.push_back(head_line(line));
        DocumentText text;
        text.title = "Методистам доплатят | Новости";
        CHECK(shown(day_beside_headline(text, lines, lexicon())) == "2025-04-21");
        CHECK(begin_of_news(text.title, lines) == 1);
        CHECK(shown(day_of_news("Новости", lines, lexicon())) == "2025-06-02");
    }

    TEST_CASE("the day under the headline is nearer than the site's own above it") {
        std::vector<HeadLine> lines;
        for (const char* line : {"Портал 0:44 | 3 июня 2022", "Вперёд, к рекордам!", "09:15 | 17 марта 2011"}) lines.push_back(head_line(line));
        DocumentText text;
        text.headings = {"Архив", "Вперёд, к рекордам!"};
        text.title = "Вперёд, к рекордам! - Медиакарта";
        CHECK(shown(day_beside_headline(text, lines, lexicon())) == "2011-03-17");
        text.title = "Медиакарта";
        CHECK(shown(day_beside_headline(text, lines, lexicon())) == "");
    }

    TEST_CASE("a day alone in its line counts more than one that leads a sentence above it") {
        CHECK(in_text({"3 июня 2016. Зарплата педагога складывается из двух частей.", "05.06.2016"}) == "2016-06-05");
    }

    TEST_CASE("a page's title may begin or end with the day, or be the path to it") {
        for (const char* title : {"Пора олимпиад - 3 Июня 2016 - Управление образования", "3 Июня 2016 - Детское отделение библиотеки",
                                  "3 » Июнь » 2016 » Дошкольник и школьник", "Пора олимпиад. 03.06.2016", "Пора олимпиад – Столица, 03.06.2016", "ПОРА ОЛИМПИАД. 03.06.2016 — Новости — Школа № 7", "03.06.2016"})
            CHECK_MESSAGE(shown(day_of_news_title(title)) == "2016-06-03", title);
        for (const char* title : {"План на 3 июня 2016 года для школ", "3 июня 2016 года в школе", ""}) CHECK_MESSAGE(shown(day_of_news_title(title)) == "", title);
    }
}
