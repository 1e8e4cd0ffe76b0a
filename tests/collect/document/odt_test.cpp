#include <doctest/doctest.h>

#include "collect/document/made.h"
#include "collect/document/read.h"

using namespace merilo;
using test::odt_of;

namespace {

DocumentText read(const std::string& bytes) { return read_document(bytes, "", {}); }
std::string p(const std::string& inside) { return "<text:p>" + inside + "</text:p>"; }
std::string text_of(const std::string& inside) { return read(odt_of(inside)).text(); }

}  // namespace

TEST_SUITE("collect/document/odt") {
    TEST_CASE("a document of an office program is read with its title, headings, table and links") {
        const DocumentText document = read(test::sample("order.odt"));
        CHECK(document.format == DocumentFormat::odt);
        CHECK(document.readable());
        CHECK(document.title == "Приказ о модели наставничества");
        CHECK(document.headings == std::vector<std::string>{"Цели и показатели", "Модель наставничества"});
        const std::string text = document.text();
        CHECK(text.find("районной методической\nслужбы и организационно-методического\n") != text.npos);
        CHECK(text.find("\nДоля молодых учителей с наставником, %\t40\t75\n") != text.npos);
        REQUIRE(document.links.size() == 1);
        CHECK(document.links[0].address == "https://example.org/docs/model");
        CHECK(document.links[0].text == "сайте управления");
    }

    TEST_CASE("blanks, tabs and breaks are those of the document, not of its file") {
        CHECK(text_of(p("Об\n  утверждении<text:s text:c=\"3\"/>плана<text:line-break/>работы")) == "Об утверждении плана\nработы");
        CHECK(text_of(p("<text:span>а</text:span> <text:span>б</text:span>")) == "а б");
        CHECK(text_of(p("а<text:s text:c=\"2000000000\"/>б<text:s text:c=\"-5\"/>в")) == "а бв");
    }

    TEST_CASE("what was deleted or remarked is no text") {
        CHECK(text_of("<text:tracked-changes>" + p("убрано") + "</text:tracked-changes>" + p("осталось<office:annotation>" + p("зачем?") +
                                                                                           "</office:annotation>")) == "осталось");
    }

    TEST_CASE("text boxes and footnotes follow their paragraph") {
        CHECK(text_of(p("Программа<draw:text-box>" + p("УТВЕРЖДАЮ") + "</draw:text-box> развития") + p("далее")) ==
              "Программа развития\nУТВЕРЖДАЮ\nдалее");
        CHECK(text_of(p("план<text:note><text:note-citation>1</text:note-citation><text:note-body>" + p("сноска") +
                        "</text:note-body></text:note> работы")) == "план работы\nсноска");
    }

    TEST_CASE("rows are lines, cells are parted by tabs") {
        const auto cell = [](const std::string& inside) { return "<table:table-cell>" + inside + "</table:table-cell>"; };
        const auto row = [](const std::string& inside) { return "<table:table-row>" + inside + "</table:table-row>"; };
        CHECK(text_of("<table:table>" + row(cell(p("а") + p("б")) + cell(p("в"))) + row(cell(p("")) + cell(p("г"))) + "</table:table>") ==
              "а б\tв\nг");
    }

    TEST_CASE("heads and feet of pages follow the text") {
        const std::string styles = "<office:document-styles><style:master-page><style:header>" + p("Примерный район") +
                                   "</style:header></style:master-page></office:document-styles>";
        CHECK(read(odt_of(p("тело"), {{"styles.xml", styles}})).text() == "тело\nПримерный район");
    }

    TEST_CASE("a document with a password says so in its manifest") {
        const std::string manifest = "<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>";
        CHECK(read(odt_of("", {{"META-INF/manifest.xml", manifest}})).trouble == ReadTrouble::encrypted);
    }

    TEST_CASE("tables and slides of the same family are no documents") {
        const DocumentText document =
            read(test::zipped({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", "<x/>"}}));
        CHECK(document.trouble == ReadTrouble::not_a_document);
        CHECK(document.detail == "application/vnd.oasis.opendocument.spreadsheet");
    }
}
