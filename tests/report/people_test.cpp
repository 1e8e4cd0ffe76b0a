#include <doctest/doctest.h>

#include <algorithm>

#include "report/table.h"
#include "sample_evaluation.h"
#include "text/plural.h"
#include "text/utf8.h"

using namespace merilo;

namespace {

constexpr Noun point{"балл", "балла", "баллов", "point", "points"};

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("Russian nouns agree with their numbers") {
    for (const int n : {1, 21, 101, 1001, -1}) CHECK(plural(n, point, Lang::ru) == "балл");
    for (const int n : {2, 3, 4, 22, 104}) CHECK(plural(n, point, Lang::ru) == "балла");
    for (const int n : {0, 5, 11, 12, 14, 19, 20, 111, 112, 1011}) CHECK(plural(n, point, Lang::ru) == "баллов");
    CHECK(counted(2, point) == Said{"2 балла", "2 points"});
    CHECK(counted(1, point).en == "1 point");
    CHECK(counted(0, point).en == "0 points");
}

TEST_CASE("columns line up with Cyrillic and wide characters") {
    const Table table{{{"Раздел", false, true}, {"Балл", true}}, {{"Цели", "4"}, {"Goals", "10"}, {"目標", "0"}}};
    const auto lines = aligned(table, 80);
    REQUIRE(lines.size() == 5);
    for (const std::string& line : lines) CHECK(display_width(line) == display_width(lines[0]));
}

TEST_CASE("a wide table is cut only in its flexible column") {
    const Table table{{{"Название", false, true}, {"Балл", true}},
                      {{"Очень длинное название раздела методики", "12"}}};
    const auto lines = aligned(table, 30);
    CHECK(display_width(lines[2]) == 30);
    CHECK(has(lines[2], "…"));
    CHECK(lines[2].ends_with("12"));
}

TEST_CASE("one submission: totals, caveats and every lost point with its reason") {
    const std::string text = sample::written("terminal", sample::report());
    CHECK(has(text, "город Образцов, Край, 2020 год"));
    CHECK(has(text, "Подтверждено по форме 0…2 из 4 (заявлено 3)"));
    CHECK(has(text, "из 4 баллов 1 — допущение методики, в источнике не опубликованы"));
    CHECK(has(text, "не открыто ссылок: 1 — балл за них не подтверждён"));
    CHECK(has(text, "region/sample.yaml:7:5: ошибка [broken-link]"));
    CHECK(has(text, "цена: 1 балл; ссылка ничего не подтверждает (по источнику)"));
    CHECK(has(text, "Как исправить: Приложите файл."));
    CHECK(has(text, "Что не проверено"));
    CHECK(has(text, "Нет ответа по позиции: 2.1 (1 позиция, до 1 балла)"));
    CHECK(has(text, "Что исправить в первую очередь"));
    CHECK(has(text, "+1 балл"));
    CHECK_FALSE(has(text, "\x1b["));
}

TEST_CASE("colour and quiet are options, width is kept") {
    ReportOptions options;
    options.colour = true;
    CHECK(has(sample::written("terminal", sample::report(), options), "\x1b[31mошибка\x1b[0m"));
    options = {};
    options.quiet = true;
    CHECK_FALSE(has(sample::written("terminal", sample::report(), options), "Приложите"));
    options = {};
    options.width = 80;
    const std::string text = sample::written("terminal", sample::report(), options);
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = text.find('\n', from);
        CHECK(display_width(text.substr(from, end - from)) <= 80);
        from = end + 1;
    }
}

TEST_CASE("check: defects first, then what was not checked, then the count") {
    ReportOptions options;
    options.view = View::check;
    const std::string text = sample::written("terminal", sample::report(), options);
    CHECK(has(text, "region/sample.yaml:7:5: ошибка [broken-link]"));
    CHECK(has(text, "Всего: 1 ошибка, 0 предупреждений, 0 заметок; не проверено: 1"));
    CHECK(text.find("ошибка [broken-link]") < text.find("Что не проверено"));
    CHECK(text.find("Что не проверено") < text.find("Что исправить"));

    Report clean = sample::report();
    clean.evaluations[0].findings.clear();
    clean.evaluations[0].mendings.clear();
    CHECK(sample::written("terminal", clean, options) ==
          "region/sample.yaml: город Образцов, Край, 2020 год — замечаний нет\n");
}

TEST_CASE("the same defect of several rows is told once, with its rows") {
    Report report = sample::report();
    auto& findings = report.evaluations[0].findings;
    findings[1] = findings[0];
    findings[1].criterion = 1;
    ReportOptions options;
    options.view = View::check;
    options.width = 200;
    const std::string text = sample::written("terminal", report, options);
    CHECK(has(text, "(позиции 1.1, 1.2)"));
    CHECK(text.find("[broken-link]") == text.rfind("[broken-link]"));
}

TEST_CASE("several submissions: ranking with shared places, then each in brief") {
    Report report = sample::report();
    report.evaluations.push_back(sample::evaluation("село Второе", 1));
    report.evaluations.push_back(sample::evaluation("село Третье", 0));
    const std::string text = sample::written("terminal", report);
    CHECK(has(text, "Оценено: 3 представления"));
    CHECK(has(text, "2–3"));
    CHECK(text.find("село Второе") < text.find("город Образцов"));
    CHECK(has(text, "из 4 баллов 1 — допущение"));

    report.evaluations[2].submission.period = 2021;
    CHECK(has(sample::written("terminal", report), "В один рейтинг они не сводятся: разные годы оценки"));
}

TEST_CASE("a total that the source does not publish is never pretended") {
    static const Rubric hidden = [] {
        Rubric r = sample::rubric();
        r.total = 19, r.undisclosed = 15;
        return r;
    }();
    Report report = sample::report();
    report.evaluations[0].submission.rubric = &hidden;
    ReportOptions options;
    options.width = 200;
    const std::string text = sample::written("terminal", report, options);
    CHECK(has(text, "итог из 19 баллов назвать нельзя: позиции, за которые даётся 15 баллов, в источнике не опубликованы"));
    CHECK(has(text, "из 4 опубликованных"));
}

TEST_CASE("markdown says the same and lets nothing inject") {
    Report report = sample::report();
    report.evaluations[0].submission.municipality.name = "- [x](http://evil) <script> | www.evil.ru `a` # *b*\n# c";
    const std::string text = sample::written("markdown", report);
    CHECK(has(text, "\\[x\\](http\\://evil) \\<script\\> \\| www\\.evil.ru \\`a\\` \\# \\*b\\* \\# c"));
    CHECK(has(text, "Модель \\<b\\>\\|\\`x\\`"));
    CHECK(has(text, "`region/sample.yaml:7:5`: **ошибка** \\[broken-link\\]"));
    CHECK(has(text, "| Раздел | Заявлено |"));
    CHECK(has(text, "| --- | ---: |"));
    report.evaluations.push_back(sample::evaluation("село Второе", 1));
    CHECK(has(sample::written("markdown", report), "| Место | Муниципалитет |"));
}

TEST_CASE("a row that only awaits an expert is no loss, and an award settles it") {
    Report report = sample::report();
    Evaluation& e = report.evaluations[0];
    e.findings.pop_back();
    const std::string open = sample::written("terminal", report);
    CHECK(has(open, "Ждут решения эксперта"));
    CHECK(has(open, "1.2 Наличие целей: подтверждено 0, возможно 2 из 2"));
    e.reviewed = true;
    e.expert = "И. И. Иванов";
    e.points.awarded = 2;
    for (CriterionResult& row : e.criteria) row.points.awarded = row.points.claimed;
    const std::string settled = sample::written("terminal", report);
    CHECK(has(settled, "Присуждено 2 из 4 (эксперт: И. И. Иванов)"));
    CHECK(has(settled, "Присуждено  Макс."));
    CHECK_FALSE(has(settled, "Ждут решения эксперта"));
}

TEST_CASE("rows left empty are told together and kept apart from faults") {
    Report report = sample::report();
    Finding empty = sample::finding("missing-answer", 2, -1, Outcome::fail, Effect::Kind::notes);
    empty.points_at_stake = 1;
    report.evaluations[0].findings.push_back(empty);
    report.evaluations[0].mendings.push_back({-1, 2, 1, {2}});
    const std::string text = sample::written("terminal", report);
    CHECK_FALSE(has(text, "позиция 2.1"));
    CHECK(has(text, "Нет ответа по позиции: 2.1 (1 позиция, до 1 балла)"));
}
