#include "collect/document/read.h"

#include <doctest/doctest.h>
#include <iconv.h>
#include <unistd.h>

#include <algorithm>

#include "collect/document/made.h"
#include "text/utf8.h"

using namespace merilo;

namespace {

std::string in(const char* charset, std::string text) {
    const iconv_t converter = iconv_open(charset, "UTF-8");
    std::string result(text.size() * 2 + 4, '\0');
    char *from = text.data(), *to = result.data();
    std::size_t left = text.size(), room = result.size();
    REQUIRE(iconv(converter, &from, &left, &to, &room) == 0);
    iconv_close(converter);
    result.resize(result.size() - room);
    return result;
}

DocumentText read(const std::string& bytes, std::string_view type = "") { return read_document(bytes, type, {}); }

const bool has_catdoc = access("/usr/bin/catdoc", X_OK) == 0;

}  // namespace

TEST_SUITE("collect/document/read") {
    TEST_CASE("plain text is read in any Russian charset") {
        const std::string text = "Приказ от 10 сентября 2020 г. об утверждении плана";
        for (const char* charset : {"UTF-8", "CP1251", "KOI8-R", "CP866", "UTF-16"}) {
            CAPTURE(charset);
            const DocumentText document = read(in(charset, text));
            CHECK(document.format == DocumentFormat::text);
            CHECK(document.text() == text);
        }
    }

    TEST_CASE("the format is told by the bytes, whatever was declared") {
        for (const char* type : {"", "text/html", "application/pdf", "application/msword", "image/png", "нет такого"}) {
            CHECK(read(test::sample("order.pdf"), type).format == DocumentFormat::pdf);
            CHECK(read(test::sample("order.docx"), type).format == DocumentFormat::docx);
            CHECK(read(test::sample("order.odt"), type).format == DocumentFormat::odt);
            CHECK(read("<!DOCTYPE html><p>Приказ", type).format == DocumentFormat::html);
        }
        CHECK(read("Приказ", "text/html").format == DocumentFormat::html);
        CHECK(read("Приказ", "text/plain").format == DocumentFormat::text);
    }

    TEST_CASE("a picture is one page that nobody has read yet") {
        for (const std::string& head : {std::string("\x89PNG\r\n\x1A\n"), std::string("\xFF\xD8\xFF\xE0"), std::string("II*\0", 4)}) {
            const DocumentText document = read(head + "...");
            CHECK(document.format == DocumentFormat::picture);
            CHECK(document.readable());
            CHECK(document.scan());
        }
    }

    TEST_CASE("what no reader knows is named") {
        const auto refused = [](const std::string& bytes) {
            const DocumentText document = read(bytes);
            CHECK(document.trouble == ReadTrouble::not_a_document);
            CHECK(document.pages.empty());
            return document.detail;
        };
        CHECK(refused(test::zipped({{"a.txt", "a"}})) == "application/zip");
        CHECK(refused(test::zipped({{"[Content_Types].xml", ""}, {"xl/workbook.xml", ""}})) ==
              "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        CHECK(refused("Rar!\x1A\x07...") == "application/vnd.rar");
        CHECK(refused(std::string("\0\1\2\3", 4)) == "application/octet-stream");
        CHECK(refused("<?xml version=\"1.0\"?><config/>") == "application/xml");
        CHECK(read("").trouble == ReadTrouble::damaged);
    }

    TEST_CASE("documents of older office programs are read with catdoc, or it is named") {
        for (const char* name : {"order.doc", "order.rtf"}) {
            CAPTURE(name);
            const DocumentText document = read(test::sample(name));
            if (!has_catdoc) {
                CHECK(document.trouble == ReadTrouble::no_reader);
                CHECK(document.detail == "catdoc");
                continue;
            }
            CHECK(document.readable());
            const std::string text = document.text();
            CHECK(text.find("ПРИКАЗ\n12 октября 2021 г. № 41-о\n") != text.npos);
            CHECK(text.find("районной методической\nслужбы и организационно-методического\n") != text.npos);
            CHECK(text.find("\nДоля молодых учителей с наставником, %\t40\t75\nПриложение к приказу") != text.npos);
            CHECK(text.find("HYPERLINK") == text.npos);
        }
    }

    TEST_CASE("an older document with a password says so") {
        std::string ole = test::sample("order.doc");
        const std::size_t stream = ole.find("\xEC\xA5");
        REQUIRE(stream % 512 == 0);
        ole[stream + 0x0B] |= 1;
        CHECK(read(ole).trouble == ReadTrouble::encrypted);
    }

    TEST_CASE("headings, titles and links are fit to be shown") {
        const DocumentText document = read("<html><title>a\x1B[31m\xE2\x80\xAE</title><h1> \x01 </h1><h2>П Л А Н</h2><a href=\"http://a/\x1B[2J\">\x07</a>");
        REQUIRE_FALSE(document.headings.empty());
        CHECK(document.headings.back() == "ПЛАН");
        for (const std::string& heading : document.headings) CHECK_FALSE(unprintable(heading));
        CHECK_FALSE(unprintable(document.title));
        REQUIRE(document.links.size() == 1);
        CHECK_FALSE(unprintable(document.links[0].address));
        CHECK_FALSE(unprintable(document.links[0].text));
    }
}
