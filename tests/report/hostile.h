#pragma once
#include "sample_evaluation.h"

namespace merilo::sample {

/// Everything that came from outside tries to be something else.
inline const std::string evil = "=cmd|'/c calc'!A0\r\n::error::x,:%<b a=\"'\">&]]>{0}[x](http://evil)\\\x1b[31m\x01\xff;\"\u202e";

inline Report hostile_report() {
    Report r = report();
    Evaluation& e = r.evaluations[0];
    e.submission.file = "./каталог %20/:,\"форма\"\n.yaml";
    e.submission.municipality = {evil, evil, evil};
    for (Document& document : e.submission.documents) document.title = document.file = evil;
    e.submission.documents[1].url = evil;
    for (Finding& finding : e.findings) {
        finding.pages = evil;
        finding.message = finding.fix = {evil, evil};
    }
    e.expert = evil;
    e.reviewed = true;
    e.points.awarded = 1;
    e.criteria[0].points.awarded = 1;
    e.criteria[0].decision = Decision{0, 1, evil, evil, {}};
    r.errors = {{{evil, {3, 4}, {}}, {evil, evil}, {}, Fault::input}, {{"merilo.db", {}, {}}, {"диск", "disk"}, {}, Fault::ours}};
    return r;
}

/// The sample with row 1.1 awarded by an expert against the broken link.
inline Report overruled_report() {
    Report r = report();
    Evaluation& e = r.evaluations[0];
    e.reviewed = true;
    e.expert = "К. Эксперт";
    e.points.awarded = 1;
    e.criteria[0].points.awarded = 1;
    e.criteria[0].decision = Decision{0, 1, "Документ принесли на бумаге.", "Модель, стр. 2", {}};
    return r;
}

}  // namespace merilo::sample
