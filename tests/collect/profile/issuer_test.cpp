#include "collect/profile/issuer/issuer.h"

#include <doctest/doctest.h>

#include "load/lexicon.h"

using namespace merilo;

namespace {

std::optional<Level> level_of(std::string_view text) {
    static const Lexicon lexicon = *shipped_lexicon();
    return level_of_bodies(text, lexicon);
}

/// What rules tell of a page, nothing learned.
std::optional<Level> level_by_rules(const std::string& title, const std::string& page, Kind kind = Kind::news) {
    static const Lexicon lexicon = *shipped_lexicon();
    DocumentText text;
    text.format = DocumentFormat::html;
    text.title = title;
    text.pages.emplace_back().text = page;
    const auto lines = head_lines(text);
    KindReading reading;
    reading.kind = {kind, 80, ""};
    return read_issuer(text, lines, read_stamps(lines, lexicon), reading, lexicon).level.value;
}

}  // namespace

TEST_SUITE("collect/profile/issuer") {
    TEST_CASE("of the bodies in a letterhead the lowest issued the document") {
        CHECK(level_of("Министерство образования Заречной области\nОтдел образования\nМКОУ «Ивановская СОШ»") == Level::school);
        CHECK(level_of("УПРАВЛЕНИЕ ОБРАЗОВАНИЯ АДМИНИСТРАЦИИ ГОРСКОГО МУНИЦИПАЛЬНОГО РАЙОНА ЗАРЕЧНОЙ ОБЛАСТИ") == Level::municipal);
        CHECK(level_of("МКУ «Управление образования»") == Level::municipal);
        CHECK(level_of("Муниципальное бюджетное дошкольное образовательное учреждение «Ромашка»") == Level::school);
        CHECK(level_of("Дом детского творчества") == Level::school);
    }

    TEST_CASE("a methodical centre is the municipality's, even if it is an educational institution") {
        CHECK(level_of("МБОУ ДПО «Методический центр»") == Level::municipal);
        CHECK(level_of("Директор ИМЦ") == Level::municipal);
    }

    TEST_CASE("a centre of all the region, and an institute on the services of its region, are the region's") {
        CHECK(level_of("Центр оценки качества образования Заречной области") == Level::regional);
        CHECK(level_of("Центр оценки качества образования города Заречного") == Level::municipal);
        CHECK(level_of("Заречный краевой институт развития образования\nОпорная методическая служба") == Level::regional);
        CHECK(level_of("Центр непрерывного повышения профессионального мастерства") == Level::regional);
    }

    TEST_CASE("colleagues are no board, kindergartens in general no kindergarten, municipalities in general no municipality") {
        CHECK(level_of("Уважаемые коллеги, коллегам спасибо") == std::nullopt);
        CHECK(level_of("Детские сады ждут") == std::nullopt);
        CHECK(level_of("Главам муниципалитетов, на муниципальном уровне") == std::nullopt);
    }

    TEST_CASE("a department or a committee belongs to whom the words behind it name") {
        CHECK(level_of("Департамент образования Заречной области") == Level::regional);
        CHECK(level_of("Департамент образования администрации города Заречного") == Level::municipal);
        CHECK(level_of("Комитет по образованию Администрации муниципального образования «Горский район» Заречной области") == Level::municipal);
        CHECK(level_of("Министерство образования Заречного края") == Level::regional);
        CHECK(level_of("Министерство просвещения Российской Федерации") == Level::federal);
        CHECK(level_of("Министерство образования и науки РФ") == Level::federal);
        CHECK(level_of("Глава администрации области") == Level::regional);
        CHECK(level_of("ГАУ ДПО «Институт развития образования»") == Level::regional);
    }

    TEST_CASE("a district's union of teachers, a town's official site are the municipality's") {
        CHECK(level_of("Сайт районной организации профсоюза работников образования") == Level::municipal);
        CHECK(level_of("Официальный сайт города Обьграда") == Level::municipal);
        CHECK(level_of("Областная организация профсоюза") == Level::regional);
    }

    TEST_CASE("news are whose site names itself: before the headline, or official below its settings; a stamp told of is not theirs") {
        CHECK(level_by_rules("Управление образования - Семинар для наставников", "Семинар для наставников\nУчителя собрались и обсудили итоги.") == Level::municipal);
        CHECK(level_by_rules("", "Настройки отображения\nРазмер шрифта\nЦвета сайта\nИзображения\nАдминистрация Горского района — официальный сайт\nСеминар для наставников\nУчителя собрались и обсудили итоги.") ==
              Level::municipal);
        CHECK_FALSE(level_by_rules("", "О новых нормах\nУтверждены новые нормы (Приказ Министерства образования РФ от 21 мая 2013 г. № 388)\nУчителя собрались и обсудили их."));
        CHECK(level_by_rules("", "Встреча\nПсихолог собрал учителей нашей школы, и они рассказали, что их утомило.") == Level::school);
    }

    TEST_CASE("a paper laid out on a site for everybody is of the school in its letterhead") {
        const std::string above = "Практикум\nметодическая разработка\nПредварительный просмотр:\n", paper = "\nПрактикум для воспитателей\nКарта наблюдений";
        CHECK(level_by_rules("", above + "МБДОУ «Детский сад № 23»" + paper, Kind::guidelines) == Level::school);
        CHECK_FALSE(level_by_rules("", above + "Пузырёва Марина Леонидовна" + paper, Kind::guidelines));
    }

    TEST_CASE("readers and places are no issuers") {
        CHECK_FALSE(level_of("Руководителям общеобразовательных организаций"));
        CHECK_FALSE(level_of("Система наставничества в школе"));
        CHECK_FALSE(level_of("Школа молодого педагога"));
    }
}
