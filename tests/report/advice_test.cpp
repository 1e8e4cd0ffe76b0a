#include <doctest/doctest.h>

#include "collect/local_files.h"
#include "load/lexicon.h"
#include "load/shelf.h"
#include "pipeline.h"
#include "report/explain.h"
#include "report/report.h"
#include "score/review_start.h"

using namespace merilo;

namespace {

class NoFiles : public LocalFiles {
public:
    bool present(const std::string&, const std::string&) const override { return false; }
};

class AllFiles : public LocalFiles {
public:
    bool present(const std::string&, const std::string&) const override { return true; }
};

Evaluation evaluated(const std::string& body, const LocalFiles& files, const std::string& file = "a.yaml") {
    static const Shelf rubrics = shipped_rubrics();
    static const Lexicon lexicon = *shipped_lexicon();
    static const std::vector<Review> reviews;
    auto result = evaluate("format: 1\nrubric: krasnoyarsk-methodical-work-municipal/2020\nmunicipality: {name: Лесной округ}\n"
                           "period: 2020\n" + body, file, {rubrics, lexicon, files, reviews});
    if (!result) FAIL(result.errors().front().message.en);
    return std::move(*result);
}

std::string told(std::vector<Evaluation> evaluations, View view) {
    ReportOptions options;
    options.view = view;
    options.width = 1000;
    return find_reporter("terminal")->write({std::move(evaluations), {2021, 1, 15}}, options);
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

int count(const std::string& text, std::string_view part) {
    int found = 0;
    for (std::size_t at = text.find(part); at != text.npos; at = text.find(part, at + 1)) ++found;
    return found;
}

const std::string bare = "answers:\n  goals.presence: {claim: 1, evidence: [{title: Нечто, file: a.pdf, pages: 1}]}\n";
const std::string repeated =
    "documents:\n  c: {title: Концепция, kind: concept, file: c.pdf, issued_by: municipal, date: 2020-01-01, "
    "approval: {act: order, number: 5, date: 2020-01-01}}\nanswers:\n"
    "  goals.presence: {claim: 1, evidence: [{document: c}]}\n  goals.alignment: {claim: 1, evidence: [{document: c}]}\n";

}  // namespace

TEST_CASE("what is not stated is asked for, once, and never told as found") {
    const Evaluation evaluation = evaluated(bare, AllFiles());
    const std::string text = told({evaluation}, View::score);
    CHECK(has(text, "Что уточнить\n  +1 балл — «Нечто»"));
    CHECK(count(text, "Укажите, чей документ (issued_by).") == 1);
    CHECK_FALSE(has(text, "Представьте собственный документ"));
    CHECK(has(text, "«Нечто». По названию не видно, что это за документ: укажите его вид (kind); Не указано, "));
    const std::string brief = told({evaluation, evaluated("answers: {}\n", AllFiles(), "b.yaml")}, View::score);
    CHECK(has(brief, "Что уточнить:\n  +1 балл — «Нечто»: Укажите вид документа (kind). Укажите, чей документ (issued_by)."));
    CHECK_FALSE(has(brief, "Документ устарел"));
}

TEST_CASE("why says what is open as open and what failed by its title") {
    const std::string open = why(evaluated(bare, AllFiles()), 0, Lang::ru);
    CHECK(has(open, "не проверено: По названию не видно, что это за документ"));
    CHECK(has(open, "балл возможен, но"));
    CHECK_FALSE(has(open, "пока не исправлено"));
    const std::string failed = why(evaluated(repeated, NoFiles()), 0, Lang::ru);
    CHECK(has(failed, "Ссылка не открывается [broken-link]: ссылка ничего не подтверждает"));
    CHECK(has(failed, "приняты заявленные реквизиты; текст документа не читался"));
    CHECK(has(failed, "Положите файл в папку с представлением или исправьте путь (file)."));
}

TEST_CASE("one fault of one document is told once, with its lines and rows") {
    const std::string text = told({evaluated(repeated, AllFiles())}, View::check);
    CHECK(count(text, "[repeated-link-without-pages]") == 1);
    CHECK(has(text, "; позиции 1.1, 1.2)"));
    CHECK(has(text, "(строки 8:"));
}

TEST_CASE("points claimed outside the declared cycle are lost for a reason") {
    const std::string text = told({evaluated("cycle: [decisions]\n" + repeated, AllFiles())}, View::score);
    CHECK(has(text, "Где потеряны баллы"));
    CHECK(has(text, "этап не входит в объявленный цикл"));
}

TEST_CASE("two submissions of one municipality do not pass unnoticed") {
    const std::string text = told({evaluated(bare, AllFiles(), "a.yaml"), evaluated(bare, AllFiles(), "b.yaml")}, View::score);
    CHECK(has(text, "Не одно представление: Лесной округ — файлы a.yaml, b.yaml"));
}

TEST_CASE("a started review lists what each row cites") {
    const std::string text = start_review(evaluated(repeated, AllFiles()), Lang::ru, {2021, 1, 15});
    CHECK(has(text, "  #   документ: «Концепция», c.pdf\n"));
    CHECK(has(text, "ошибка [repeated-link-without-pages]"));
    CHECK_FALSE(has(text, "нарушение"));
    CHECK_FALSE(has(text, "missing-answer"));
}
