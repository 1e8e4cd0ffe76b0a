#include <doctest/doctest.h>

#include "collect/document/made.h"
#include "collect/document/read.h"

using namespace merilo;
using test::docx_of;

namespace {

DocumentText read(const std::string& bytes) { return read_document(bytes, "", {}); }
std::string p(const std::string& inside) { return "<w:p>" + inside + "</w:p>"; }
std::string r(const std::string& text) { return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>"; }
std::string cell(const std::string& inside) { return "<w:tc><w:tcPr/>" + inside + "</w:tc>"; }
std::string row(const std::string& inside) { return "<w:tr>" + inside + "</w:tr>"; }
std::string table(const std::string& inside) { return "<w:tbl><w:tblPr/>" + inside + "</w:tbl>"; }
std::string text_of(const std::string& body) { return read(docx_of(body)).text(); }

}  // namespace

TEST_SUITE("collect/document/docx") {
    TEST_CASE("a document of an office program is read with its title, headings, table and links") {
        const DocumentText document = read(test::sample("order.docx"));
        CHECK(document.format == DocumentFormat::docx);
        CHECK(document.readable());
        CHECK_FALSE(document.paged);
        CHECK(document.title == "Приказ о модели наставничества");
        CHECK(document.headings == std::vector<std::string>{"Цели и показатели", "Модель наставничества"});
        const std::string text = document.text();
        CHECK(text.find("12 октября 2021 г. № 41-о\n") != text.npos);
        CHECK(text.find("районной методической\nслужбы и организационно-методического\n") != text.npos);
        CHECK(text.find("педагогов приказываю:\n") != text.npos);
        CHECK(text.find("\nДоля молодых учителей с наставником, %\t40\t75\n") != text.npos);
        REQUIRE(document.links.size() == 1);
        CHECK(document.links[0].address == "https://example.org/docs/model");
        CHECK(document.links[0].text == "сайте управления");
    }

    TEST_CASE("paragraphs, breaks, tabs and unbreakable hyphens") {
        CHECK(text_of(p(r("Об утвер") + r("ждении")) + p(r("а") + "<w:r><w:br/></w:r>" + r("б")) + p("") + p(r(" в "))) ==
              "Об утверждении\nа\nб\n\nв");
        CHECK(text_of(p("<w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr><w:r><w:tab/></w:r>" + r("12 мая") + "<w:r><w:tab/></w:r>" +
                        r("№ 5"))) == "12 мая\t№ 5");
        CHECK(text_of(p(r("01") + "<w:r><w:noBreakHyphen/></w:r>" + r("о"))) == "01-о");
    }

    TEST_CASE("deleted and hidden text, codes of fields and positions are no text") {
        CHECK(text_of(p(r("было ") + "<w:del><w:r><w:delText>убрано</w:delText></w:r></w:del><w:ins>" + r("стало") + "</w:ins>")) == "было стало");
        CHECK(text_of(p("<w:moveFrom>" + r("отсюда") + "</w:moveFrom><w:moveTo>" + r("сюда") + "</w:moveTo>")) == "сюда");
        CHECK(text_of(p("<w:r><w:rPr><w:vanish/></w:rPr><w:t>скрыто</w:t></w:r>" + r("видно"))) == "видно");
        CHECK(text_of(p("<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>видно</w:t></w:r>")) == "видно");
        CHECK(text_of(p("<w:r><w:instrText> PAGE \\* MERGEFORMAT </w:instrText></w:r>" + r("стр. 5"))) == "стр. 5");
        CHECK(text_of(p("<w:r><wp:posOffset>123456</wp:posOffset></w:r>" + r("текст"))) == "текст");
    }

    TEST_CASE("a text box stands once, after the paragraph that it hangs on") {
        const std::string box = "<w:txbxContent>" + p(r("УТВЕРЖДАЮ")) + p(r("директор")) + "</w:txbxContent>";
        const std::string both = "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">" + box + "</mc:Choice><mc:Fallback>" + box +
                                 "</mc:Fallback></mc:AlternateContent></w:r>";
        CHECK(text_of(p(r("Программа ") + both + r("развития")) + p(r("далее"))) == "Программа развития\nУТВЕРЖДАЮ\nдиректор\nдалее");
    }

    TEST_CASE("a row is a line, its cells are parted by tabs") {
        CHECK(text_of(table(row(cell(p(r("а"))) + cell(p(r("б"))) + cell(p(""))) + row(cell(p("")) + cell(p(r("в")) + p(r("г"))) + cell(p(r("д")))))) ==
              "а\tб\n\tв г\tд");
        CHECK(text_of(p(r("до")) + table(row(cell(p(r("СОГЛАСОВАНО")) + p(r("совет"))) + cell(p(r("УТВЕРЖДАЮ")) + p(r("директор"))))) + p(r("после"))) ==
              "до\nСОГЛАСОВАНО совет\tУТВЕРЖДАЮ директор\nпосле");
    }

    TEST_CASE("a table in a cell is part of the cell, and a frame of one cell keeps its lines") {
        const std::string inner = table(row(cell(p(r("1"))) + cell(p(r("2")))) + row(cell(p(r("3"))) + cell(p(r("4")))));
        CHECK(text_of(table(row(cell(p(r("а")) + inner) + cell(p(r("б")))))) == "а 1 2 3 4\tб");
        CHECK(text_of(table(row(cell(p(r("первая")) + p(r("вторая")) + inner) + cell(p(""))))) == "первая\nвторая\n1\t2\n3\t4");
    }

    TEST_CASE("headings are told by the outline level or the name of their style, wherever it is inherited from") {
        const std::string styles =
            "<w:styles><w:style w:styleId=\"1\"><w:name w:val=\"heading 1\"/></w:style><w:style w:styleId=\"af\"><w:name w:val=\"Мой\"/>"
            "<w:basedOn w:val=\"1\"/></w:style><w:style w:styleId=\"b\"><w:name w:val=\"Раздел\"/><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:style>"
            "<w:style w:styleId=\"Heading9\"><w:name w:val=\"Обычный\"/><w:pPr><w:outlineLvl w:val=\"9\"/></w:pPr></w:style>"
            "<w:style w:styleId=\"x\"><w:basedOn w:val=\"y\"/></w:style><w:style w:styleId=\"y\"><w:basedOn w:val=\"x\"/></w:style></w:styles>";
        const auto styled = [](const std::string& id, const std::string& text) { return p("<w:pPr><w:pStyle w:val=\"" + id + "\"/></w:pPr>" + r(text)); };
        const std::string body = styled("1", "Цели") + styled("af", "Задачи") + styled("b", "Сроки") + styled("Heading9", "нет") + styled("x", "нет") +
                                 p("<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>" + r("Итоги"));
        CHECK(read(docx_of(body, {{"word/styles.xml", styles}})).headings == std::vector<std::string>{"Цели", "Задачи", "Сроки", "Итоги"});
    }

    TEST_CASE("items have the numbers that a reader sees") {
        const auto item = [](const std::string& list, int level, const std::string& text) {
            return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + std::to_string(level) + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr></w:pPr><w:r><w:t>" + text +
                   "</w:t></w:r></w:p>";
        };
        const auto level = [](int index, const std::string& format, const std::string& text) {
            return "<w:lvl w:ilvl=\"" + std::to_string(index) + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
        };
        const std::string numbering = "<w:numbering><w:abstractNum w:abstractNumId=\"7\">" + level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2.") +
                                      level(2, "russianLower", "%3)") + "</w:abstractNum><w:abstractNum w:abstractNumId=\"8\">" + level(0, "bullet", "*") +
                                      level(1, "upperRoman", "%2") + "</w:abstractNum>"
                                      "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"8\"/></w:num>"
                                      "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num></w:numbering>";
        const std::string styles = "<w:styles><w:style w:styleId=\"Item\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                                   "<w:style w:styleId=\"Rests\"><w:basedOn w:val=\"Item\"/></w:style></w:styles>";
        const std::string styled = "<w:p><w:pPr><w:pStyle w:val=\"Rests\"/></w:pPr><w:r><w:t>Исполнить</w:t></w:r></w:p>";
        const std::string off = "<w:p><w:pPr><w:pStyle w:val=\"Item\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr><w:r><w:t>просто</w:t></w:r></w:p>";
        const std::string body = item("1", 0, "Утвердить") + item("1", 1, "модель") + item("1", 1, "план") + item("1", 2, "один") + item("1", 2, "два") + styled + off +
                                 item("1", 1, "снова") + item("2", 0, "точка") + item("2", 1, "римское") + item("3", 0, "сначала") + item("9", 0, "неизвестный");
        const DocumentText document = read(test::docx_of(body, {{"word/numbering.xml", numbering}, {"word/styles.xml", styles}}));
        CHECK(document.text() == "1. Утвердить\n1.1. модель\n1.2. план\nа) один\nб) два\n2. Исполнить\nпросто\n2.1. снова\nточка\nI римское\n1. сначала\nнеизвестный");
    }

    TEST_CASE("headers and footnotes follow the body, each text once") {
        const std::string kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        const auto part = [&](const char* id, const char* type, const char* target) {
            return "<Relationship Id=\"" + std::string(id) + "\" Type=\"" + kind + type + "\" Target=\"" + target + "\"/>";
        };
        const std::string rels = "<Relationships>" + part("a", "footnotes", "footnotes.xml") + part("b", "header", "/word/header1.xml") +
                                 part("c", "header", "../word/header2.xml") + part("d", "header", "../../etc/passwd") + "</Relationships>";
        const std::string header = "<w:hdr>" + p(r("Примерный район")) + "</w:hdr>";
        CHECK(read(docx_of(p(r("тело")), {{"word/_rels/document.xml.rels", rels},
                                          {"word/header1.xml", header},
                                          {"word/header2.xml", header},
                                          {"word/footnotes.xml", "<w:footnotes><w:footnote>" + p(r("сноска")) + "</w:footnote></w:footnotes>"}}))
                  .text() == "тело\nПримерный район\nсноска");
    }

    TEST_CASE("a document that is nothing but pictures is a scan") {
        CHECK(read(docx_of(p("<w:r><w:drawing/></w:r>"), {{"word/media/image1.jpeg", "x"}})).scan());
        CHECK_FALSE(read(docx_of(p(r("текст")), {{"word/media/image1.jpeg", "x"}})).scan());
        CHECK_FALSE(read(docx_of(p(""))).scan());
    }

    TEST_CASE("a document with a password is an OLE file that says so") {
        std::string ole = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(1000, '\0');
        for (const char c : std::string("EncryptedPackage")) ole.append({c, '\0'});
        CHECK(read(ole).trouble == ReadTrouble::encrypted);
    }
}
