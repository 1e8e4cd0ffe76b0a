#include "collect/profile/learned/signs.h"

#include <algorithm>

#include <doctest/doctest.h>

#include "document_file.h"

using namespace merilo;

namespace {

bool has(const std::vector<std::string>& signs, std::string_view sign) { return std::find(signs.begin(), signs.end(), sign) != signs.end(); }

std::vector<std::string> signs_in(const DocumentText& text) { return signs_of(text, head_lines(text)); }

}  // namespace

TEST_SUITE("collect/profile/signs") {
    TEST_CASE("a word is a sign where it stands, alone and with its neighbour") {
        const auto signs = signs_in(documents::document_of("УПРАВЛЕНИЕ ОБРАЗОВАНИЯ\nПриказ\nО подведении итогов за год\n"));
        for (const char* sign : {"body подведении", "head приказ о", "line о", "line о подведении", "alone приказ", "alone управление образования",
                                 "capitals управление образования"})
            CHECK_MESSAGE(has(signs, sign), sign);
        CHECK_FALSE(has(signs, "capitals приказ"));
        CHECK_FALSE(has(signs, "alone о подведении итогов за год"));
    }

    TEST_CASE("a figure is told by its length, ё is е, each sign stands once") {
        const auto signs = signs_in(documents::document_of("Отчёт за 2021 год\nОтчёт за 2022 год\n"));
        CHECK(has(signs, "body отчет"));
        CHECK(has(signs, "body ####"));
        CHECK_FALSE(has(signs, "body 2021"));
        CHECK(std::is_sorted(signs.begin(), signs.end()));
        CHECK(std::adjacent_find(signs.begin(), signs.end()) == signs.end());
        CHECK(words_of_sign("head отчет за") == "отчет за");
    }

    TEST_CASE("what a page and its site call themselves are places of their own") {
        DocumentText page = documents::document_of("Добро пожаловать\n");
        page.title = "Новости";
        page.site = {"Школа № 5"};
        const auto signs = signs_in(page);
        CHECK(has(signs, "title новости"));
        CHECK(has(signs, "site школа №"));
        CHECK_FALSE(has(signs, "body школа"));
    }

    TEST_CASE("of a long text only the beginning counts") {
        std::string lines;
        for (int i = 0; i < 400; ++i) lines += "Одна и та же строка\n";
        const auto signs = signs_in(documents::document_of(lines + "Последнее слово\n"));
        CHECK(has(signs, "body строка"));
        CHECK_FALSE(has(signs, "body последнее"));
    }
}
