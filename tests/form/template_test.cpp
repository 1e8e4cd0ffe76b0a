#include <doctest/doctest.h>

#include <algorithm>

#include "form/form_guide.h"
#include "form/layout.h"
#include "form/read_source.h"
#include "form/write.h"
#include "load/shelf.h"
#include "load/submission.h"
#include "office/read_xlsx.h"
#include "office/zip_parts.h"

// Blank forms: made from any rubric, and read as what they are, forms that nobody has filled in yet.

using namespace merilo;

namespace {

const Date today{2026, 1, 15};

std::string blank(const std::string& format, const Rubric& rubric, Lang lang) {
    if (format == "yaml") return yaml_template(rubric, lang);
    if (format == "csv") return csv_template(rubric, lang);
    auto bytes = xlsx_template(rubric, lang, today);
    REQUIRE(bytes);
    return std::move(*bytes);
}

/// What reading a form says, a line a complaint.
std::string complaints_about(const std::string& bytes, const std::string& format, const Shelf& rubrics) {
    std::string said;
    const auto tree = read_source(bytes, "form." + format, rubrics);
    if (!tree) {
        for (const Error& error : tree.errors()) said += error.message.ru + "\n";
        return said;
    }
    const auto submission = read_submission(*tree, rubrics);
    if (submission) return said;
    for (const Error& error : submission.errors()) said += error.message.ru + "\n";
    return said;
}

void replace(std::string& text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    REQUIRE_MESSAGE(at != std::string::npos, from);
    text.replace(at, from.size(), to);
}

int lines_with(const std::string& text, const std::string& part) {
    int count = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
    return count;
}

}  // namespace

TEST_CASE("a blank form says what is missing: the municipality and the year, nothing else") {
    const Shelf rubrics = shipped_rubrics();
    for (const Rubric* rubric : rubrics.all())
        for (const Lang lang : {Lang::ru, Lang::en})
            for (const std::string format : {"yaml", "csv", "xlsx"}) {
                const std::string said = complaints_about(blank(format, *rubric, lang), format, rubrics);
                CHECK_MESSAGE(lines_with(said, "\n") == 2, format, " ", rubric->name(), "\n", said);
            }
}

TEST_CASE("with those two filled in, a blank YAML or CSV is a submission that answers nothing") {
    const Shelf rubrics = shipped_rubrics();
    for (const Rubric* rubric : rubrics.all()) {
        std::string yaml = blank("yaml", *rubric, Lang::ru);
        replace(yaml, "  name:", "  name: город Заречный");
        replace(yaml, "\nperiod:", "\nperiod: 2020");
        CHECK(complaints_about(yaml, "yaml", rubrics) == "");
        std::string csv = blank("csv", *rubric, Lang::en);
        replace(csv, "\nMunicipality;", "\nMunicipality;город Заречный");
        replace(csv, "\nAssessed year;", "\nAssessed year;2020");
        CHECK(complaints_about(csv, "csv", rubrics) == "");
        const auto tree = read_source(csv, "form.csv", rubrics);
        const auto submission = read_submission(*tree, rubrics);
        CHECK(submission->answers.empty());
        CHECK(submission->bare_headings.size() == rubric->criteria.size());
        CHECK(submission->rubric == rubric);
    }
}

TEST_CASE("every line that a blank YAML offers can be taken as it stands") {
    const Shelf rubrics = shipped_rubrics();
    for (const Rubric* rubric : rubrics.all()) {
        std::string yaml = blank("yaml", *rubric, Lang::en), taken;
        replace(yaml, "  name:", "  name: город Заречный");
        replace(yaml, "\nperiod:", "\nperiod: 2020");
        std::size_t answers = 0;
        for (std::size_t at = 0; at < yaml.size();) {
            std::string line = yaml.substr(at, yaml.find('\n', at) + 1 - at);
            at += line.size();
            for (const std::string offered : {"# prepared:", "  # model:", "  #   title:", "  #   url:", "  #   kind:", "  #   number:", "  #   date:", "  #   valid:",
                                              "  #   issued_by:", "  #   approval:", "  #   claim:", "  #   evidence:", "  #     - {document:"})
                if (line.starts_with(offered)) {
                    if (offered == "  #   claim:") ++answers;
                    line.erase(line.find("# "), 2);
                    break;
                }
            taken += line;
        }
        const std::string said = complaints_about(taken, "yaml", rubrics);
        CHECK_MESSAGE(said == "", said);
        CHECK(answers == rubric->criteria.size());
    }
}

TEST_CASE("a blank workbook has the sheets that people need, and lines for three citations of a row") {
    const Shelf rubrics = shipped_rubrics();
    for (const Rubric* rubric : rubrics.all()) {
        const auto book = read_xlsx(blank("xlsx", *rubric, Lang::ru), "form.xlsx");
        REQUIRE(book);
        std::vector<std::string> names;
        for (const SheetOfCells& sheet : book->sheets) names.push_back(sheet.name);
        CHECK(names == std::vector<std::string>{"Как заполнить", "Сведения", "Ответы", "Документы", "Списки"});
        CHECK_FALSE(book->sheets[0].hidden);
        CHECK(book->sheets[4].hidden);
        CHECK(book->sheets[2].hidden_columns == std::set<int>{1});
        for (const Criterion& row : rubric->criteria) {
            const auto& cells = book->sheets[2].cells;
            CHECK(std::count_if(cells.begin(), cells.end(), [&](const SheetCell& cell) { return cell.spot.column == 1 && cell.text == row.id; }) == 3);
        }
    }
}

TEST_CASE("sheets are held against slips, and nobody is asked for a password") {
    const Shelf rubrics = shipped_rubrics();
    const std::string bytes = blank("xlsx", *rubrics.all().front(), Lang::ru);
    ZipParts zip(bytes);
    for (const std::string sheet : {"1", "2", "3", "4", "5"}) {
        const auto xml = zip.part("xl/worksheets/sheet" + sheet + ".xml");
        REQUIRE(xml);
        CHECK(xml->find("<sheetProtection sheet=\"1\"") != xml->npos);
        CHECK(xml->find("password") == xml->npos);
    }
}

TEST_CASE("the guide names the commands, every column and what costs points") {
    const Shelf rubrics = shipped_rubrics();
    for (const Rubric* rubric : rubrics.all())
        for (const Lang lang : {Lang::ru, Lang::en}) {
            std::string text;
            for (const GuideLine& line : form_guide(*rubric, lang)) text += line.left + " " + line.text + "\n";
            CHECK(text.find("--annotate") != text.npos);
            CHECK(text.find("merilo score") != text.npos);
            for (const FormLabel& label : form_labels<AnswerColumn>())
                if (label.key == "claim" || label.key == "pages" || label.key == "comment") CHECK(text.find(label.title.in(lang)) != text.npos);
            CHECK(text.find(lang == Lang::ru ? "Ссылка не открывается" : "does not open") != text.npos);
        }
}

TEST_CASE("the same blank workbook always has the same bytes") {
    const Shelf rubrics = shipped_rubrics();
    const Rubric& rubric = *rubrics.all().front();
    CHECK(blank("xlsx", rubric, Lang::ru) == blank("xlsx", rubric, Lang::ru));
}
