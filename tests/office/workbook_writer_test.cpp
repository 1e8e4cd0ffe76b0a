#include "office/workbook_writer.h"

#include <doctest/doctest.h>

#include <unistd.h>

#include <clocale>
#include <cstdio>
#include <thread>

#include "office/workbook_text.h"
#include "office/zip_parts.h"

using namespace merilo;

namespace {

constexpr Date day{2020, 11, 24};

/// A part of the file that `fill` makes on a sheet «Лист».
template <class Fill>
std::string part_of(const std::string& name, Fill&& fill) {
    WorkbookWriter book({.title = "Проба", .created = day});
    fill(book, book.add_sheet("Лист"));
    const Result<std::string> file = book.bytes();
    REQUIRE(file);
    ZipParts parts(*file);
    REQUIRE(parts.trouble() == ReadTrouble::none);
    return parts.part(name).value_or("there is no " + name);
}

const std::string sheet = "xl/worksheets/sheet1.xml", strings = "xl/sharedStrings.xml";

bool has(const std::string& text, const std::string& piece) { return text.find(piece) != text.npos; }

/// What is refused: the message of the error.
template <class Fill>
std::string refused(Fill&& fill) {
    WorkbookWriter book({.created = day});
    fill(book, book.add_sheet("a"));
    const Result<std::string> file = book.bytes();
    REQUIRE_FALSE(file);
    CHECK(file.errors().front().fault == Fault::ours);
    return file.errors().front().message.en;
}

/// What is said to standard error meanwhile.
template <class Work>
std::string complaints(Work&& work) {
    std::FILE* kept = std::tmpfile();
    REQUIRE(kept != nullptr);
    const int before = dup(STDERR_FILENO);
    dup2(fileno(kept), STDERR_FILENO);
    work();
    dup2(before, STDERR_FILENO);
    close(before);
    std::rewind(kept);
    std::string text(1000, '\0');
    text.resize(std::fread(text.data(), 1, text.size(), kept));
    std::fclose(kept);
    return text;
}

}  // namespace

TEST_SUITE("office/workbook_writer") {
    TEST_CASE("a text stays a text, whatever it begins with") {
        const std::vector<std::string> hostile{"=1+1", "+7 912", "-5", "@SUM(A1)", "=HYPERLINK(\"http://a\")", "\t=1", "{=1}", "'=1"};
        const auto fill = [&hostile](WorkbookWriter&, SheetWriter& page) {
            for (std::size_t i = 0; i < hostile.size(); ++i) page.text({static_cast<int>(i), 0}, hostile[i]);
            page.merged({{20, 0}, {20, 3}}, "=2+2");
            page.link({21, 0}, "=cmd|' /C calc'!A0", "");
            page.link({22, 0}, "https://example.org/", "=3+3");
            page.rich_text({23, 0}, {{"=4", StyleId::plain}, {"+4", StyleId::plain}});
        };
        const std::string cells = part_of(sheet, fill), texts = part_of(strings, fill);
        CHECK_FALSE(has(cells, "<f>"));
        CHECK(has(texts, "<t>=1+1</t>"));
        CHECK(has(texts, "<t>@SUM(A1)</t>"));
        CHECK(has(texts, "<t>=2+2</t>"));
        CHECK(has(texts, "<t>=cmd|' /C calc'!A0</t>"));
        CHECK(has(texts, "<t>=3+3</t>"));
    }

    TEST_CASE("formulas keep what they come to") {
        const std::string cells = part_of(sheet, [](WorkbookWriter&, SheetWriter& page) {
            page.number({0, 0}, 2);
            page.formula({1, 0}, "=SUM(" + a1(CellArea{{0, 0}, {0, 0}}) + ")*1.5", 3);
            page.text_formula({2, 0}, "IF(A1>0,\"да\",\"нет\")", "да");
        });
        CHECK(has(cells, R"(<c r="A2"><f>SUM(A1)*1.5</f><v>3</v></c>)"));
        CHECK(has(cells, R"(<c r="A3" t="str"><f>IF(A1&gt;0,"да","нет")</f><v>да</v></c>)"));
    }

    TEST_CASE("what XML or Excel cannot hold is mended or cut") {
        CHECK(xml_text("а\xD0 б\x01\x7F\xC2\x85в\xEF\xBF\xBFг\r\nд\rе") == "а\uFFFD бвг\nд\nе");
        CHECK(xml_text("строка", 4) == "стр…");
        CHECK(xml_text("😀😀😀", 5) == "😀😀…");
        CHECK(cell_string("_x0041_ и _x00_") == "_x005F_x0041_ и _x00_");
        const std::string whole(40'000, 'a');
        CHECK(utf16_length(cell_string(whole)) == most_cell_characters);
        CHECK(has(part_of(strings, [&](WorkbookWriter&, SheetWriter& page) { page.text({0, 0}, whole); }), "a…</t>"));
    }

    TEST_CASE("only what can be followed is a link") {
        for (const char* url : {"http://a", "https://xn--80a.xn--p1ai/x", "https://школа.рф/док.pdf", "mailto:a@b.ru", "ftp://a/b"})
            CHECK_MESSAGE(can_be_link(url), url);
        for (const char* url : {"docs/model.pdf", "javascript:alert(1)", "file:///etc/passwd", "https://a/?external:b", "http://a/internal:'b'!A1",
                                "https://a\nb", "", "\\\\server\\share"})
            CHECK_FALSE_MESSAGE(can_be_link(url), url);
        CHECK(can_be_link("https://a/" + std::string(2069, 'b')));
        CHECK_FALSE(can_be_link("https://a/" + std::string(2070, 'b')));
        CHECK_FALSE(can_be_link("https://a/" + std::string(700, ' ')));
    }

    TEST_CASE("links beyond what a sheet holds are texts") {
        const std::string cells = part_of(sheet, [](WorkbookWriter&, SheetWriter& page) {
            for (int row = 0; row < 65'532; ++row) page.link({row, 0}, "http://a", "б");
        });
        CHECK(has(cells, "<hyperlink ref=\"A65530\""));
        CHECK_FALSE(has(cells, "<hyperlink ref=\"A65531\""));
        CHECK(has(cells, "<c r=\"A65532\""));
    }

    TEST_CASE("names of sheets fit and never collide") {
        SheetNames names;
        CHECK(names.fitting("Чесма") == "Чесма");
        CHECK(names.fitting("чесма") == "чесма (2)");
        CHECK(names.fitting("ЧЕСМА") == "ЧЕСМА (3)");
        CHECK(names.fitting("а/б\\в[г]:д*е?'ж'") == "а б в г  д е  ж");
        CHECK(names.fitting("") == "Лист");
        CHECK(names.fitting(" ") == "Лист (2)");
        CHECK(names.fitting("History") == "History_");
        const std::string longest = "Муниципальное образование «Северо-Енисейский район»";
        CHECK(names.fitting(longest) == "Муниципальное образование «Севе");
        CHECK(names.fitting(longest) == "Муниципальное образование « (2)");
        CHECK(utf16_length(names.fitting(std::string(90, '\'') + longest)) <= 31);
        WorkbookWriter book({.created = day});
        for (int i = 0; i < 12; ++i) CHECK(utf16_length(book.add_sheet(longest).name()) <= 31);
        CHECK(book.bytes());
    }

    TEST_CASE("cells and areas are named as Excel names them") {
        CHECK(a1(CellAt{13, 3}) == "D14");
        CHECK(a1(CellAt{0, 701}) == "ZZ1");
        CHECK(a1(CellAt{0, 702}) == "AAA1");
        CHECK(on_sheet("Цели", CellArea{{1, 1}, {2, 26}}) == "'Цели'!$B$2:$AA$3");
        CHECK(formula_text("а\"б") == "\"а\"\"б\"");
        CHECK(header_text("R&D &G") == "R&&D && G");
    }

    TEST_CASE("the same calls give the same bytes, in any locale and on any thread") {
        const auto write = [] {
            WorkbookWriter book({.title = "Проба", .created = day});
            SheetWriter& page = book.add_sheet("Лист");
            page.number({0, 0}, 1.5);
            page.formula({1, 0}, "A1*1.5", 2.25);
            page.columns(0, 0, 12.5);
            page.rich_text({2, 0}, {{"а", book.style({.font_size = 9.5})}, {"б", StyleId::plain}});
            page.print({.left = 1.3});
            return *book.bytes();
        };
        const std::string bytes = write();
        CHECK(write() == bytes);
        const std::string before = std::setlocale(LC_ALL, nullptr);
        for (const char* locale : {"ru_RU.UTF-8", "de_DE.UTF-8", "ru_RU.utf8"})
            if (std::setlocale(LC_ALL, locale) != nullptr) CHECK(write() == bytes);
        std::setlocale(LC_ALL, before.c_str());
        std::string other;
        std::thread([&] { other = write(); }).join();
        CHECK(other == bytes);
        ZipParts parts(bytes);
        CHECK(has(*parts.part("docProps/core.xml"), "2020-11-24T00:00:00Z"));
        CHECK(has(*parts.part("xl/worksheets/sheet1.xml"), "<v>2.25</v>"));
    }

    TEST_CASE("a style is kept once and says all that it was told") {
        WorkbookWriter book({.created = day});
        CellStyle style{.bold = true, .ink = 0x000000, .fill = 0xDDEBF7, .wrap = true, .number_format = "0%", .locked = false};
        style.boxed(Edge::thin).across = CellStyle::Across::centre;
        const StyleId first = book.style(style);
        CHECK(book.style(style) == first);
        CHECK(book.style({.italic = true}) != first);
        CHECK(book.style({}) == StyleId::plain);
        book.add_sheet("a").number({0, 0}, 0.5, first);
        const std::string file = *book.bytes();
        const std::string styles = *ZipParts(file).part("xl/styles.xml");
        for (const char* piece : {"<b/>", "rgb=\"FF000000\"", "rgb=\"FFDDEBF7\"", "wrapText=\"1\"", "horizontal=\"center\"", "locked=\"0\"", "style=\"thin\""})
            CHECK_MESSAGE(has(styles, piece), piece);
    }

    TEST_CASE("lists, rules and protection arrive") {
        const std::string cells = part_of(sheet, [](WorkbookWriter& book, SheetWriter& page) {
            page.input({{1, 0}, {9, 0}}, {.kind = InputRule::Kind::list, .list = {"да", "нет"}, .error_title = "Нет такого", .error = std::string(400, 'x')});
            page.input({{1, 1}, {9, 1}}, {.kind = InputRule::Kind::list_from, .formula = "=" + on_sheet("Лист", CellArea{{0, 5}, {3, 5}})});
            page.input({{1, 2}, {9, 2}}, {.kind = InputRule::Kind::whole_number, .least = -1, .most = 2, .prompt = "От -1 до 2"});
            page.input({{1, 3}, {9, 3}}, {.kind = InputRule::Kind::date, .earliest = {2000, 1, 1}, .latest = {2030, 12, 31}});
            page.colour_scale({{1, 4}, {9, 4}}, {.middle = 0xFFFFFF, .from = 0.0, .centre = 0.5, .to = 1.0});
            page.data_bar({{1, 5}, {9, 5}}, {.from = 0.0, .to = 39.0});
            page.rule({{1, 6}, {9, 6}}, {.when = CellRule::When::at_least, .value = "3", .style = book.style({.fill = 0xFF0000})});
            page.rule({{1, 7}, {9, 7}}, {.when = CellRule::When::contains, .value = "ошибка", .style = book.style({.bold = true})});
            page.protect({.filter = true});
        });
        CHECK(has(cells, R"(<formula1>"да,нет"</formula1>)"));
        CHECK(has(cells, "<formula1>'Лист'!$F$1:$F$4</formula1>"));
        CHECK(has(cells, "<formula1>-1</formula1><formula2>2</formula2>"));
        CHECK(has(cells, "<formula1>36526</formula1>"));
        CHECK(has(cells, "error=\"" + std::string(254, 'x') + "…\""));
        CHECK(has(cells, "<cfvo type=\"num\" val=\"0.5\"/>"));
        CHECK(has(cells, "operator=\"greaterThanOrEqual\""));
        CHECK(has(cells, "<sheetProtection"));
    }

    TEST_CASE("layout, print, comments and names arrive") {
        const auto fill = [](WorkbookWriter& book, SheetWriter& page) {
            page.columns(2, 3, 20, StyleId::plain, true);
            page.row(0, 30);
            page.freeze({1, 2});
            page.autofilter({{0, 0}, {5, 3}});
            page.print({.landscape = true, .repeated_rows = std::pair{0, 0}, .repeated_columns = std::pair{0, 1}, .area = CellArea{{0, 0}, {5, 3}}, .footer = "&C" + header_text("R&G")});
            page.comment({1, 1}, "=не формула", {.author = "мерило"});
            book.define_name("итог", on_sheet("Лист", CellAt{1, 1}));
            book.add_sheet("Скрытый").hide();
        };
        const std::string cells = part_of(sheet, fill), book = part_of("xl/workbook.xml", fill);
        CHECK(has(cells, "<col min=\"3\" max=\"4\" width=\"20.7109375\" hidden=\"1\""));
        CHECK(has(cells, "ht=\"30\""));
        CHECK(has(cells, "<pane xSplit=\"2\" ySplit=\"1\""));
        CHECK(has(cells, "<autoFilter ref=\"A1:D6\"/>"));
        CHECK(has(cells, "paperSize=\"9\" fitToHeight=\"0\" orientation=\"landscape\""));
        CHECK(has(book, "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'Лист'!$A:$B,'Лист'!$1:$1</definedName>"));
        CHECK(has(book, "<definedName name=\"итог\">'Лист'!$B$2</definedName>"));
        CHECK(has(book, "state=\"hidden\""));
        CHECK(has(part_of("xl/comments1.xml", fill), "=не формула"));
    }

    TEST_CASE("charts hold what formulas come to, and their texts are texts") {
        const auto fill = [](WorkbookWriter&, SheetWriter& page) {
            page.text({0, 0}, "Чесма");
            page.formula({0, 1}, "1+1", 2);
            ChartSeries series{"=Подтверждено", page.name(), {{0, 0}, {0, 0}}, {{0, 1}, {0, 1}}, {2}, 0x2E75B6, true, "0"};
            page.chart({3, 0}, {.kind = ChartPlan::Kind::bar_stacked, .title = "=1+1", .series = {series}, .categories_down = true});
        };
        const std::string chart = part_of("xl/charts/chart1.xml", fill);
        CHECK(has(chart, "<c:f>'Лист'!$B$1</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>2</c:v>"));
        CHECK(has(chart, "<c:v>Чесма</c:v>"));
        CHECK(has(chart, "<a:t> =1+1</a:t>"));
        CHECK(has(chart, "<c:v> =Подтверждено</c:v>"));
    }

    TEST_CASE("nothing is said to standard error, whatever is asked for") {
        const auto fill = [](WorkbookWriter&, SheetWriter& page) {
            for (const auto kind : {ChartPlan::Kind::bar, ChartPlan::Kind::bar_stacked, ChartPlan::Kind::bar_percent, ChartPlan::Kind::column,
                                    ChartPlan::Kind::column_stacked, ChartPlan::Kind::column_percent, ChartPlan::Kind::line}) {
                const ChartSeries shift{"", page.name(), {{0, 0}, {2, 0}}, {{0, 1}, {2, 1}}}, seen{"a", page.name(), {{0, 0}, {2, 0}}, {{0, 1}, {2, 1}}, {}, 0xFF};
                page.chart({3, 0}, {.kind = kind, .series = {shift, seen}, .from = 0.0, .to = 3.0, .step = 1.0, .categories_down = true});
            }
            page.chart({3, 0}, {});
            page.input({{1, 0}, {0, 0}}, {.kind = InputRule::Kind::list, .list = {std::string(300, 'a')}});
            page.input({}, {.kind = InputRule::Kind::formula});
            page.rule({}, {.when = CellRule::When::contains});
            page.rule({}, {.when = CellRule::When::formula});
            page.merged({{1, 1}, {1, 1}}, "a");
            page.merged({{2, 2}, {1, 1}}, "a");
            page.link({0, 0}, "https://" + std::string(3000, 'a'), "");
            page.print({.header = std::string(300, '&'), .footer = "&G"});
            page.rich_text({0, 0}, {});
        };
        CHECK(complaints([&] { refused(fill); }) == "");
    }

    TEST_CASE("what cannot be written is our own fault, told once at the end") {
        CHECK(has(refused([](WorkbookWriter&, SheetWriter& page) { page.text({-1, 0}, "a"); }), "no such cell"));
        CHECK(has(refused([](WorkbookWriter&, SheetWriter& page) { page.text({0, 20'000}, "a"); }), "no such cell"));
        CHECK(has(refused([](WorkbookWriter&, SheetWriter& page) { page.number({0, 0}, 0.0 / 0.0); }), "not a number"));
        CHECK(has(refused([](WorkbookWriter&, SheetWriter& page) { page.hide(); }), "no sheet to show"));
        CHECK(has(refused([](WorkbookWriter&, SheetWriter& page) { page.input({}, {.kind = InputRule::Kind::list, .list = {"a,b"}}); }), "list"));
        CHECK(has(refused([](WorkbookWriter& book, SheetWriter&) { book.define_name(std::string(200, 'a'), "=A1"); }), "name"));
        CHECK(has(refused([](WorkbookWriter& book, SheetWriter&) { REQUIRE(book.bytes()); }), "written already"));
    }
}
