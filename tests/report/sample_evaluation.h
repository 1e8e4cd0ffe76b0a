#pragma once
#include "report/report.h"

namespace merilo::sample {

/// Two sections, three rows; 3 points, one of them assumed.
inline const Rubric& rubric() {
    static const Rubric made = [] {
        Rubric r;
        r.id = "sample-rubric";
        r.edition = "2020";
        r.title = {"Методика | пример", "Sample rubric"};
        r.total = 4;
        r.undisclosed = 0;
        r.sha256 = std::string(64, 'a');
        r.checks.push_back({"broken-link", {Effect::Kind::voids, 0}, WhenNotChecked::blocks, Basis::stated, {}});
        const auto level = [](int points, Needs needs, const char* ru, const char* en) {
            return ScoreLevel{points, needs, {ru, en}};
        };
        const auto row = [&](const char* id, const char* number, Basis basis, int section) {
            Criterion c;
            c.id = id;
            c.number = number;
            c.title = {"Наличие целей", "Goals are there"};
            c.basis = basis;
            c.levels = {level(0, Needs::nothing, "нет", "no"), level(1, Needs::evidence, "есть", "yes")};
            c.section = section;
            return c;
        };
        r.criteria = {row("goals.presence", "1.1", Basis::stated, 0), row("goals.clarity", "1.2", Basis::stated, 0),
                      row("monitoring.other", "2.1", Basis::assumed, 1)};
        r.criteria[1].levels.push_back(level(2, Needs::judgement, "ясные", "clear"));
        r.criteria[1].requirement.kinds = {Kind::concept_, Kind::programme};
        r.criteria[2].requires_ = {{"goals.presence", {0}, {Effect::Kind::notes, 0}, Basis::assumed, {}}};
        r.sections.resize(2);
        r.sections[0].id = "goals", r.sections[0].title = {"Цели", "Goals"}, r.sections[0].criteria = {0, 1};
        r.sections[1].id = "monitoring", r.sections[1].title = {"Мониторинг", "Monitoring"};
        r.sections[1].criteria = {2};
        r.sections[1].stage = Stage::monitoring;
        return r;
    }();
    return made;
}

inline Finding finding(std::string_view check, int criterion, int document, Outcome outcome, Effect::Kind effect) {
    Finding f;
    f.check = check;
    f.severity = outcome == Outcome::fail ? Severity::error : Severity::note;
    f.outcome = outcome;
    f.effect = {effect, 0};
    f.basis = Basis::stated;
    f.criterion = criterion;
    f.document = document;
    f.mark = {7 + criterion, 5};
    f.message = {"Файла «" + std::string(check) + "» нет", "no file"};
    f.fix = {"Приложите файл.", "Add the file."};
    f.points_at_stake = effect == Effect::Kind::notes ? 0 : 1;
    return f;
}

/// Row 1.1 cites a missing file, row 1.2 a link nobody opened, row 2.1 has no answer.
inline Evaluation evaluation(const std::string& name = "город Образцов", int confirmed = 0) {
    Evaluation e;
    e.submission.file = "region/sample.yaml";
    e.submission.rubric = &rubric();
    e.submission.municipality = {name, "Край", ""};
    e.submission.period = 2020;
    Document file, link;
    file.key = "model", file.title = "Модель <b>|`x`", file.file = "docs/model.pdf";
    link.title = "Программа", link.url = "https://example.org/p";
    e.submission.documents = {file, link};
    Answer first, second;
    first.criterion = 0, first.claim = 1, second.criterion = 1, second.claim = 2;
    e.submission.answers = {first, second};
    e.points = {3, confirmed, 2, std::nullopt, 4};
    e.sections = {{3, confirmed, 2, std::nullopt, 3}, {0, 0, 0, std::nullopt, 1}};
    e.criteria.resize(3);
    e.criteria[0].points = {1, confirmed, 0, std::nullopt, 1}, e.criteria[0].answered = true;
    e.criteria[1].points = {2, 0, 2, std::nullopt, 2}, e.criteria[1].answered = true;
    e.criteria[2].points = {0, 0, 0, std::nullopt, 1};
    e.criteria[1].why = {{"ссылку никто не открывал", "nobody opened the link"}};
    e.findings = {finding("broken-link", 0, 0, Outcome::fail, Effect::Kind::voids),
                  finding("broken-link", 1, 1, Outcome::not_checked, Effect::Kind::voids)};
    e.findings[1].pages = "1-2";
    e.findings[1].awaits_opening = true;
    e.mendings = {{0, -1, 1, {0}}};
    e.links_not_opened = 1;
    return e;
}

inline Report report() {
    Report r;
    r.evaluations.push_back(evaluation());
    r.as_of = {2020, 11, 20};
    return r;
}

inline std::string written(std::string_view format, const Report& report, ReportOptions options = {}) {
    return find_reporter(format)->write(report, options);
}

}  // namespace merilo::sample
