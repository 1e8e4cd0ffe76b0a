#include <doctest/doctest.h>

#include <filesystem>

#include "../../../cli/readers.h"
#include "collect/document/hostile_made.h"
#include "collect/document/made.h"
#include "collect/document/read.h"
#include "collect/packed_text.h"
#include "generate.h"

// Files made to do harm, and the committed ones damaged in many ways: each ends in a text or a reason.

using namespace merilo;
using test::Random;

namespace {

DocumentText read(const std::string& bytes) { return read_document(bytes, "", {}); }

std::string docx_with(const std::string& xml) { return test::zipped({{"[Content_Types].xml", ""}, {"word/document.xml", xml}}); }
std::string odt_with(const std::string& xml) {
    return test::zipped({{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", xml}});
}

std::string repeated(const std::string& text, int count) {
    std::string result;
    for (int i = 0; i < count; ++i) result += text;
    return result;
}

std::string damaged(std::string bytes, Random& random) {
    const auto place = [&] { return static_cast<std::size_t>(random.below(static_cast<int>(bytes.size()))); };
    if (random.chance(20)) bytes.resize(place() + 1);
    if (random.chance(20)) bytes.erase(place(), static_cast<std::size_t>(random.below(100)));
    if (random.chance(20)) bytes.insert(place(), bytes.substr(place(), static_cast<std::size_t>(random.below(200))));
    for (int count = random.below(20); count > 0; --count) bytes[place()] = static_cast<char>(random.below(256));
    return bytes;
}

}  // namespace

TEST_SUITE("collect/document/hostile") {
    TEST_CASE("entities that multiply or open files are refused") {
        const std::string laughs = "<!DOCTYPE a [<!ENTITY b \"ха\"><!ENTITY c \"&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;\">]>";
        const std::string outside = "<!-- --><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>";
        for (const std::string& type : {laughs, outside}) {
            const DocumentText docx = read(docx_with(type + "<w:document><w:p><w:r><w:t>&d;&b;</w:t></w:r></w:p></w:document>"));
            CHECK(docx.trouble == ReadTrouble::damaged);
            CHECK(docx.text().empty());
            CHECK(read(odt_with(type + "<office:text><text:p>&d;&b;</text:p></office:text>")).trouble == ReadTrouble::damaged);
        }
    }

    TEST_CASE("parts that unpack to much more than they are packed in are given up") {
        CHECK(read(docx_with(std::string(20'000'000, ' '))).trouble == ReadTrouble::too_large);
        CHECK(read(odt_with(std::string(20'000'000, ' '))).trouble == ReadTrouble::too_large);
    }

    TEST_CASE("what nests without end is given up, whatever nests") {
        for (const std::string open : {"<w:p>", "<w:tbl><w:tr><w:tc>", "<w:txbxContent><w:p>", "<w:sdt>"}) {
            const DocumentText document = read(docx_with("<w:document><w:p><w:r><w:t>начало</w:t></w:r></w:p>" + repeated(open, 100'000)));
            CHECK(document.trouble == ReadTrouble::too_large);
            CHECK(document.text() == "начало");
        }
        CHECK(read(odt_with("<office:text>" + repeated("<text:p>", 100'000))).trouble == ReadTrouble::too_large);
    }

    TEST_CASE("a part that breaks off gives what came before, and says so") {
        const DocumentText document = read(docx_with("<w:document><w:p><w:r><w:t>начало</w:t></w:r></w:p><w:p><w:r><w:t>сере"));
        CHECK(document.trouble == ReadTrouble::damaged);
        CHECK(document.text().starts_with("начало"));
    }

    TEST_CASE("names that lead out of the file lead nowhere") {
        const std::string rels = "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"../../../etc/passwd\"/></Relationships>";
        const DocumentText document = read(test::zipped({{"_rels/.rels", rels}, {"word/a", ""}, {"../../etc/passwd", "<w:p/>"}}));
        CHECK(document.format == DocumentFormat::docx);
        CHECK(document.trouble == ReadTrouble::damaged);
    }

    TEST_CASE("many links, styles and empty elements take no more time than they are many") {
        const std::string link = "<w:hyperlink r:id=\"a\"><w:r><w:t>x</w:t></w:r></w:hyperlink>";
        CHECK(read(docx_with("<w:document><w:p>" + repeated(link, 50'000) + "</w:p></w:document>")).readable());
        std::string styles = "<w:styles>";
        for (int i = 0; i < 20'000; ++i) {
            const std::string id = std::to_string(i), next = std::to_string(i + 1);
            styles += "<w:style w:styleId=\"" + id + "\"><w:basedOn w:val=\"" + next + "\"/></w:style>";
        }
        CHECK(read(test::docx_of("<w:p/>", {{"word/styles.xml", styles + "</w:styles>"}})).readable());
    }

    TEST_CASE("a ZIP file's list may lie in any way") {
        for (const test::HostileFile& file : test::lying_zips()) {
            CAPTURE(file.name);
            const DocumentText document = read(file.bytes);
            CHECK(unpacked(packed(document)));
            if (document.readable()) CHECK(document.text() == (file.name == "twice" ? "" : "Приказ"));
            CHECK((document.trouble == ReadTrouble::encrypted) == (file.name == "password"));
        }
    }

    TEST_CASE("texts and pages made to be slow or deep are read as any others") {
        for (const test::HostileFile& file : test::odd_texts()) {
            CAPTURE(file.name);
            const DocumentText document = read(file.bytes);
            CHECK(unpacked(packed(document)));
        }
    }

    TEST_CASE("hostile documents each end in a text or a reason, and hurt no other of their batch") {
        std::vector<test::HostileFile> files = test::lying_pdfs();
        files.push_back({"endless", test::endless_pdf()});
        std::vector<cli::DocumentSource> sources;
        const auto add = [&sources](const std::string& name, const std::string& bytes) {
            sources.push_back({name, "", [bytes] { return std::optional(bytes); }});
        };
        for (const test::HostileFile& file : files) {
            add(file.name, file.bytes);
            add("order", test::pdf_of("Order on the methodical service, No 181"));
        }
        ReadLimits limits;
        limits.processor_seconds = 2;
        const std::string helper = (std::filesystem::path(MERILO_PROGRAM).parent_path() / "merilo-document").string();
        const std::vector<DocumentText> texts = cli::read_documents(sources, 2, limits, {}, helper);
        for (std::size_t i = 0; i < texts.size(); ++i) {
            CAPTURE(sources[i].name);
            if (sources[i].name == "order") CHECK(texts[i].text() == "Order on the methodical service, № 181");
            else if (!texts[i].readable()) CHECK(texts[i].trouble != ReadTrouble::not_there);
        }
        CHECK(texts[texts.size() - 2].trouble == ReadTrouble::too_long);
    }

    TEST_CASE("a document that is cut off anywhere ends in a text or a reason") {
        for (const char* name : {"order.pdf", "order.docx", "order.odt", "order.rtf"}) {
            const std::string whole = test::sample(name);
            for (std::size_t part = 0; part < 64; ++part) {
                CAPTURE(name);
                CAPTURE(part);
                const DocumentText document = read(whole.substr(0, whole.size() * part / 64));
                CHECK(unpacked(packed(document)));
                if (document.readable()) CHECK((document.format == DocumentFormat::rtf || document.cut_off));
            }
        }
    }

    TEST_CASE("damaged documents of every format end in a text or a reason") {
        int unread = 0;
        for (const char* name : {"order.pdf", "scan.pdf", "locked.pdf", "order.docx", "order.odt"}) {
            const std::string whole = test::sample(name);
            for (int i = 0; i < 150; ++i) {
                CAPTURE(name);
                CAPTURE(i);
                Random random(i);
                const DocumentText document = read(damaged(whole, random));
                CHECK(unpacked(packed(document)));
                if (document.readable()) CHECK_FALSE(document.pages.empty());
                else ++unread;
            }
        }
        CHECK(unread > 20);
    }
}
