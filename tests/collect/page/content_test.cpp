#include <doctest/doctest.h>

#include "collect/page/content.h"

using namespace merilo;
using namespace std::string_literals;
using ContentKind = Content::Kind;

namespace {

Content of(std::string_view bytes, std::string_view declared = "") {
    Body body;
    REQUIRE(body.append(bytes));
    return recognise(body, declared);
}

std::string little_endian(std::size_t value, int size) {
    std::string bytes;
    for (; size-- > 0; value >>= 8) bytes += static_cast<char>(value & 0xFF);
    return bytes;
}

/// A ZIP file of stored entries, all of the same content.
std::string zip(const std::vector<std::string>& names, const std::string& content = "x") {
    std::string bytes, directory;
    for (const std::string& name : names) {
        const std::string about = "\0\0\0\0\0\0\0\0\0\0"s + "\0\0\0\0"s + little_endian(content.size(), 4) + little_endian(content.size(), 4) +
                                  little_endian(name.size(), 2) + "\0\0"s;
        directory += "PK\1\2\x14\0"s + "\x14\0"s + about.substr(2) + "\0\0"s + "\0\0\0\0\0\0\0\0"s + little_endian(bytes.size(), 4) + name;
        bytes += "PK\3\4\x14\0"s + about.substr(2) + name + content;
    }
    const std::string count = little_endian(names.size(), 2);
    return bytes + directory + "PK\5\6\0\0\0\0"s + count + count + little_endian(directory.size(), 4) + little_endian(bytes.size(), 4) + "\0\0"s;
}

const std::string pdf = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\nstartxref\n9\n%%EOF\n";

}  // namespace

TEST_SUITE("collect/web/content") {
    TEST_CASE("nothing and blanks are nothing") {
        for (const std::string& bytes : {""s, "  \r\n\t"s, "\xEF\xBB\xBF\n"s, "\0\0"s}) CHECK(of(bytes, "text/html").kind == ContentKind::none);
    }

    TEST_CASE("formats of documents are told by their bytes, not by what the server says") {
        const std::pair<std::string, const char*> documents[] = {
            {pdf, "application/pdf"},
            {std::string(1000, ' ') + pdf, "application/pdf"},
            {"\x89PNG\r\n\x1A\n....IEND\xAE\x42\x60\x82", "image/png"},
            {"\xFF\xD8\xFF\xE0..JFIF", "image/jpeg"},
            {"II*\0........"s, "image/tiff"},
            {"GIF89a......", "image/gif"},
            {"AT&TFORM....DJVU", "image/vnd.djvu"},
            {"{\\rtf1\\ansi }", "application/rtf"},
            {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0"s, "application/msword"},
            {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 W\0o\0r\0k\0b\0o\0o\0k\0"s, "application/vnd.ms-excel"},
            {zip({"[Content_Types].xml", "_rels/.rels", "word/document.xml"}), "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
            {zip({"[Content_Types].xml", "xl/workbook.xml"}), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
            {zip({"_rels/.rels", "ppt/presentation.xml"}), "application/vnd.openxmlformats-officedocument.presentationml.presentation"},
            {zip({"mimetype", "content.xml"}, "application/vnd.oasis.opendocument.text"), "application/vnd.oasis.opendocument.text"},
        };
        for (const auto& [bytes, type] : documents)
            for (const char* declared : {"", "text/html; charset=utf-8", "application/octet-stream"}) {
                CAPTURE(type);
                const Content content = of(bytes, declared);
                CHECK(content.kind == ContentKind::document);
                CHECK(content.type == type);
                CHECK_FALSE(content.cut_off);
                CHECK(content.size == static_cast<std::int64_t>(bytes.size()));
            }
    }

    TEST_CASE("an archive holds several files; one file, packed, is one document") {
        CHECK(of(zip({"приказ.pdf", "план.pdf"})).kind == ContentKind::archive);
        CHECK(of(zip({"plan.docx"})).kind == ContentKind::document);
        CHECK(of(zip({"docs/", "docs/plan.pdf", "docs/plan.pdf.sig", "__MACOSX/docs/._plan.pdf"})).kind == ContentKind::document);
        CHECK(of("Rar!\x1A\x07\x01\0...."s).kind == ContentKind::archive);
        CHECK(of("7z\xBC\xAF\x27\x1C....").kind == ContentKind::archive);
        CHECK(of("\x1F\x8B\x08\0....."s).type == "application/gzip");
    }

    TEST_CASE("a file without its end was cut off") {
        CHECK(of("%PDF-1.4\n1 0 obj\n<<>>").cut_off);
        CHECK(of("%PDF-1.5\n<</Linearized 1 /L 5000 /O 1>>\nstartxref\n0\n%%EOF\n").cut_off);
        CHECK_FALSE(of(pdf + std::string(9000, '\n')).cut_off);
        CHECK(of(pdf + std::string(20'000, 'x')).cut_off);
        CHECK(of("\x89PNG\r\n\x1A\n....").cut_off);
        const std::string docx = zip({"[Content_Types].xml", "word/document.xml"});
        const Content cut = of(docx.substr(0, docx.size() - 60));
        CHECK(cut.cut_off);
        CHECK(cut.type.ends_with("wordprocessingml.document"));
    }

    TEST_CASE("the end of a large file is looked for at its end") {
        CHECK_FALSE(of("%PDF-1.4\n" + std::string(400'000, 'x') + "\nstartxref\n9\n%%EOF").cut_off);
        CHECK_FALSE(of(zip({"[Content_Types].xml", "word/document.xml"}, std::string(300'000, 'x'))).cut_off);
    }

    TEST_CASE("HTML is a page, whatever it is called") {
        for (const char* declared : {"", "text/html", "text/plain", "application/pdf", "application/octet-stream"}) {
            CHECK(of("<!DOCTYPE html><title>x</title>", declared).kind == ContentKind::page);
            CHECK(of("\xEF\xBB\xBF\n<!-- сайт -->\n<HTML lang=ru>", declared).kind == ContentKind::page);
            CHECK(of("<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"-//W3C\">\n<html>", declared).kind == ContentKind::page);
            CHECK(of("<html><body>" + pdf, declared).kind == ContentKind::page);
            CHECK(of("\xFF\xFE<\0h\0t\0m\0l\0>\0"s, declared).kind == ContentKind::page);
        }
        CHECK(of("<p>Приказ", "text/html").kind == ContentKind::page);
        CHECK(of("Страницы нет", "text/html; charset=utf-8").kind == ContentKind::page);
        CHECK(of("<p>Приказ", "text/plain").kind == ContentKind::document);
        CHECK(of("<html><body>План", "application/msword").kind == ContentKind::document);
    }

    TEST_CASE("plain text is a document in any charset") {
        CHECK(of("Приказ от 10.09.2020", "text/plain").kind == ContentKind::document);
        CHECK(of("\xCF\xF0\xE8\xEA\xE0\xE7", "text/plain; charset=windows-1251").type == "text/plain");
        CHECK(of("\xF0\xD2\xC9\xCB\xC1\xDA", "").kind == ContentKind::document);
        CHECK(of("\xFF\xFE\x1F\x04\x40\x04", "text/plain").kind == ContentKind::document);
        CHECK(of("школа;педагоги\nШкола 1;24\n", "text/csv").type == "text/csv");
        CHECK(of("[Приложение 1] План", "text/plain").kind == ContentKind::document);
    }

    TEST_CASE("sound, pictures that move, programs and data for machines are no documents") {
        for (const std::string& bytes : {"\0\0\0\x20" "ftypisom...."s, "RIFF....AVI LIST"s, "RIFF....WAVEfmt "s, "ID3\3\0...."s, "\x7F" "ELF\2\1\1"s,
                                         "MZ\x90\0\3\0"s, "{\"error\": \"нет\"}"s, "[{\"a\":1}]"s, "<?xml version=\"1.0\"?><rss></rss>"s, "\x01\x02\0\x03\xFE"s})
            CHECK(of(bytes, "").kind == ContentKind::other);
        CHECK(of("body { color: red }", "text/css").kind == ContentKind::other);
        CHECK(of("var a = 1;", "application/javascript").kind == ContentKind::other);
        CHECK(of("Файла нет", "application/pdf").kind == ContentKind::other);
        CHECK(of("\x01\x02\0\x03\xFE"s, "application/vnd.ms-works").kind == ContentKind::document);
    }
}
