#include "collect/profile/kind/offered_titles.h"

#include <doctest/doctest.h>

#include "load/lexicon.h"

using namespace merilo;

namespace {

const Lexicon& lexicon() {
    static const Lexicon shipped = *shipped_lexicon();
    return shipped;
}

std::vector<HeadLine> head(std::initializer_list<std::string_view> lines) {
    std::vector<HeadLine> result;
    for (const auto line : lines) result.push_back(head_line(line));
    return result;
}

std::vector<NamedLine> named(const std::vector<HeadLine>& lines) {
    std::vector<NamedLine> result;
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (const auto kind = kind_line(lines[i], lexicon())) result.push_back({static_cast<int>(i), *kind});
    return result;
}

}  // namespace

TEST_SUITE("collect/profile/offered_titles") {
    TEST_CASE("acts of several days one under another are a list; an act and its own caption are not") {
        const auto listed = head({"Приказ отдела образования от 01.02.2021 № 5 «О наставниках»",
                                  "Приказ отдела образования от 03.04.2022 № 6 «О школе молодого педагога»"});
        CHECK(lists_acts(listed, named(listed)));
        const auto one = head({"Приказ № 5 от 01.02.2021 «О наставниках района»", "ПРИКАЗ", "от 01.02.2021 № 5"});
        CHECK_FALSE(lists_acts(one, named(one)));
    }

    TEST_CASE("an act over the name of its annex is a link to both") {
        const auto lines = head({"Приказ МБОУ лицея от 01.02.2021 № 5 «О работе лицея»", "Приложение 1 к приказу от 01.02.2021 № 5 «План»"});
        CHECK(lists_acts(lines, named(lines)));
    }

    TEST_CASE("a page that holds little but titles offers papers; a title over its text does not") {
        CHECK(offers_papers(head({"Локальные акты", "Положение о совете", "Положение о родительском собрании"}), lexicon()));
        CHECK_FALSE(offers_papers(head({"Положение о совете", "Положение о совете школы", "принято советом"}), lexicon()));
        CHECK_FALSE(offers_papers(head({"Положение о совете", "План совета на год", "Совет собирается раз в месяц."}), lexicon()));
        CHECK_FALSE(offers_papers(head({"Приказ о совете", "Положение о совете"}), lexicon()));
    }

    TEST_CASE("titles among others, under «Документы» or beside «Скачать» are links") {
        const auto menu = head({"О нас", "План работы на год", "Приказы и письма", "Положения о конкурсах", "Олимпиады", "Здравствуйте."});
        CHECK(without_links(menu, named(menu), lexicon()).empty());
        const auto section = head({"Документы:", "Положение о лагере", "Договор с родителями"});
        CHECK(without_links(section, named(section), lexicon()).empty());
        const auto file = head({"Отдел ведёт приём.", "План работы отдела (скачать, 41 Кб)"});
        CHECK(without_links(file, named(file), lexicon()).empty());
        const auto house = head({"Приказ № 5 от 01.09.2022", "Образовательная программа МБУ ДО «Причал»", "Протокол № 2"});
        CHECK(without_links(house, named(house), lexicon()).size() == 3);
        const auto two = head({"План работы на 2022 год", "План работы совета", "Совет ведёт директор."});
        CHECK(without_links(two, named(two), lexicon()).size() == 2);
    }
}
