#include <doctest/doctest.h>

#include "check/all_checks.h"
#include "report/explain.h"
#include "sample_evaluation.h"

using namespace merilo;

namespace {

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

std::string shown(const std::string& line, int column) {
    const std::vector<Error> errors{{{"a.yaml", {2, column}, {}}, {"неизвестный ключ", "unknown key"}, line, Fault::input}};
    return errors_text(errors, Lang::ru, false);
}

}  // namespace

TEST_CASE("an error shows its place, its line and a caret under the character") {
    CHECK(shown("цель: x", 7) == "a.yaml:2:7: неизвестный ключ\n  цель: x\n        ^\n");
    CHECK(shown("\tkey: x", 2) == "a.yaml:2:2: неизвестный ключ\n  \tkey: x\n  \t^\n");
    CHECK(shown("目: x", 2) == "a.yaml:2:2: неизвестный ключ\n  目: x\n    ^\n");
    CHECK(shown("", 1) == "a.yaml:2:1: неизвестный ключ\n");
}

TEST_CASE("a very long or broken source line stays readable") {
    CHECK(shown(std::string(100000, '['), 50000).size() < 400);
    CHECK(shown("\xcf\xf0", 1) == "a.yaml:2:1: неизвестный ключ\n");
    CHECK_FALSE(has(shown("a\x1b[31m", 1), "\x1b"));
}

TEST_CASE("a check is explained with its effect under each rubric") {
    const std::vector<const Rubric*> rubrics{&sample::rubric()};
    const std::string text = explain_check(*find_check("broken-link"), rubrics, Lang::ru);
    CHECK(has(text, "broken-link"));
    CHECK(has(text, "sample-rubric/2020: ссылка ничего не подтверждает (по источнику)"));
    CHECK(has(explain_check(*find_check("not-approved"), rubrics, Lang::ru), "ни в одной методике не включена"));
}

TEST_CASE("a row is explained with its levels, evidence and prerequisites") {
    const Rubric& rubric = sample::rubric();
    const std::string clarity = explain_criterion(rubric, rubric.criteria[1], Lang::ru);
    CHECK(has(clarity, "2 балла — ясные (решает эксперт)"));
    CHECK(has(clarity, "вид документа: концепция, программа (допущение)"));
    CHECK(has(explain_criterion(rubric, rubric.criteria[2], Lang::ru), "опирается на балл за 1.1 (goals.presence)"));
}

TEST_CASE("why tells the claim, the steps and the findings of one row") {
    const Evaluation evaluation = sample::evaluation();
    CHECK(has(why(evaluation, 0, Lang::ru), "ошибка [broken-link]"));
    const std::string text = why(evaluation, 1, Lang::ru);
    CHECK(has(text, "заявлено 2, подтверждено 0, возможно 2 из 2"));
    CHECK(has(text, "ссылку никто не открывал"));
    CHECK(has(text, "балл не подтверждён, пока это не проверено"));
    CHECK(has(why(evaluation, 2, Lang::ru), "Нет ответа по позиции."));
}

TEST_CASE("a rubric is shown whole and listed in a table") {
    const Rubric& rubric = sample::rubric();
    const std::string text = show_rubric(rubric, Lang::ru, 100);
    for (const Criterion& row : rubric.criteria) CHECK(has(text, row.id));
    CHECK(has(text, "из 4 баллов 1 — допущение"));
    const std::vector<const Rubric*> rubrics{&rubric};
    CHECK(has(list_rubrics(rubrics, Lang::ru, 100), "sample-rubric/2020"));
}
