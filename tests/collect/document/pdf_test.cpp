#include <doctest/doctest.h>

#include "collect/document/made.h"
#include "collect/document/read.h"

using namespace merilo;

namespace {

DocumentText read(const std::string& bytes) { return read_document(bytes, "", {}); }

}  // namespace

TEST_SUITE("collect/document/pdf") {
    TEST_CASE("a document is read page by page") {
        const DocumentText document = read(test::sample("order.pdf"));
        CHECK(document.format == DocumentFormat::pdf);
        CHECK(document.readable());
        CHECK(document.paged);
        CHECK(document.title == "Приказ о модели наставничества");
        REQUIRE(document.pages.size() == 2);
        const std::string& first = document.pages[0].text;
        CHECK(first.find("ПРИКАЗ\n12 октября 2021 г. № 41-о\n") != first.npos);
        CHECK(first.find("районной методической службы и организационно-методического сопровождения") != first.npos);
        CHECK(first.find("педагогов приказываю:\n1. Утвердить") != first.npos);
        const std::string& second = document.pages[1].text;
        CHECK(second.starts_with("Приложение к приказу от 12 октября 2021 г. № 41-о\n"));
        CHECK(second.find("Ёмкое описание: районный координатор") != second.npos);
        for (const TextPage& page : document.pages) {
            CHECK_FALSE(page.scan);
            CHECK_FALSE(page.broken);
        }
    }

    TEST_CASE("a page that is a picture is a scan") {
        const DocumentText document = read(test::sample("scan.pdf"));
        CHECK(document.readable());
        REQUIRE(document.pages.size() == 1);
        CHECK(document.pages[0].scan);
        CHECK(document.scan());
        CHECK(read(test::pdf_of("12 (page)")).pages.at(0).scan);
        CHECK_FALSE(read(test::pdf_of("Order of the office of education")).pages.at(0).scan);
    }

    TEST_CASE("a document with a password is told from a damaged one") {
        CHECK(read(test::sample("locked.pdf")).trouble == ReadTrouble::encrypted);
        CHECK(read("%PDF-1.7\nи больше ничего").trouble == ReadTrouble::damaged);
        CHECK(read(test::sample("order.pdf").substr(0, 300)).trouble == ReadTrouble::damaged);
    }

    TEST_CASE("a text layer whose letters are others than those shown is broken") {
        // «Приказ об утверждении плана методической работы» as windows-1251, in a font that knows only Latin letters.
        const DocumentText document = read(test::pdf_of(
            "\xCF\xF0\xE8\xEA\xE0\xE7 \xEE\xE1 \xF3\xF2\xE2\xE5\xF0\xE6\xE4\xE5\xED\xE8\xE8 \xEF\xEB\xE0\xED\xE0 "
            "\xEC\xE5\xF2\xEE\xE4\xE8\xF7\xE5\xF1\xEA\xEE\xE9 \xF0\xE0\xE1\xEE\xF2\xFB"));
        REQUIRE(document.pages.size() == 1);
        CHECK(document.pages[0].broken);
    }

    TEST_CASE("of a document that breaks off, what came is read, and it is said that there was more") {
        const std::string whole = test::pdf_of("Order of the office of education");
        const DocumentText document = read(whole.substr(0, whole.find("xref")) + "trailer << /Root 1 0 R >>");
        CHECK(document.text() == "Order of the office of education");
        CHECK(document.cut_off);
        CHECK_FALSE(read(whole).cut_off);
    }

    TEST_CASE("more pages or text than asked for are cut off, and that is said") {
        ReadLimits limits;
        limits.pages = 1;
        const DocumentText one = read_document(test::sample("order.pdf"), "", limits);
        CHECK(one.pages.size() == 1);
        CHECK(one.cut_off);
        limits = {};
        limits.text_bytes = 51;
        const DocumentText little = read_document(test::sample("order.pdf"), "", limits);
        CHECK(little.cut_off);
        CHECK(little.pages.front().text == "УПРАВЛЕНИЕ ОБРАЗОВАНИЯ ПРИ");
        CHECK(little.pages.size() == read(test::sample("order.pdf")).pages.size());
        CHECK_FALSE(read(test::sample("order.pdf")).cut_off);
    }
}
