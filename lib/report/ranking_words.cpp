#include "report/ranking_words.h"

#include <algorithm>
#include <map>

#include "report/wording.h"

namespace merilo {

namespace {

/// What the groups differ in.
std::string difference(const std::vector<RankingGroup>& groups, Lang lang) {
    const auto differ = [&](auto&& same) { return !std::all_of(groups.begin() + 1, groups.end(), same); };
    const RankingGroup& first = groups.front();
    std::string reasons;
    const auto add = [&](bool applies, const Pair& reason) {
        if (applies) reasons.append(reasons.empty() ? "" : ", ").append(reason.in(lang));
    };
    add(differ([&](const RankingGroup& g) { return g.rubric->sha256 == first.rubric->sha256; }),
        {"разные методики или их редакции", "different rubrics or editions"});
    add(differ([&](const RankingGroup& g) { return g.region == first.region; }), {"разные регионы", "different regions"});
    add(differ([&](const RankingGroup& g) { return g.period == first.period; }),
        {"разные годы оценки", "different assessed years"});
    return reasons;
}

std::string_view key_of(const Municipality& municipality) {
    return municipality.code.empty() ? municipality.name : municipality.code;
}

}  // namespace

std::string parted_text(const std::vector<RankingGroup>& groups, Lang lang) {
    return tell(lang, {"Групп: {}. В один рейтинг они не сводятся: {}.", "Groups: {}. They are not ranked together: {}."},
                groups.size(), difference(groups, lang));
}

std::string group_title(const RankingGroup& group, Lang lang) {
    const std::string region = group.region.empty() ? tell(lang, {"регион не назван", "no region named"}) : group.region;
    if (group.standings.size() == 1) return tell(lang, {"Вне рейтинга: {}, {} год", "Not ranked: {}, {}"}, region, group.period);
    return tell(lang, {"Рейтинг: {}, {} год", "Ranking: {}, {}"}, region, group.period);
}

std::string ranked_by(const Report& report, const RankingGroup& group, Lang lang) {
    if (group.by_awarded) return tell(lang, {"Места — по присуждённым баллам.", "Places are by awarded points."});
    if (!any_reviewed(report, group))
        return tell(lang, {"Места — по баллам, подтверждённым по форме: экспертных заключений нет.",
                           "Places are by points confirmed by form: there are no reviews."});
    return tell(lang, {"Места — по баллам, подтверждённым по форме: экспертные заключения есть не по всем представлениям.",
                       "Places are by points confirmed by form: not every submission has a review."});
}

std::string place_of(const Standing& standing) {
    if (standing.place_from == standing.place_to) return std::to_string(standing.place_from);
    return fmt::format("{}–{}", standing.place_from, standing.place_to);
}

bool any_reviewed(const Report& report, const RankingGroup& group) {
    return std::any_of(group.standings.begin(), group.standings.end(), [&](const Standing& standing) {
        return report.evaluations[standing.evaluation].reviewed;
    });
}

std::vector<std::string> repeated_submissions(const Report& report, const RankingGroup& group, Lang lang) {
    std::vector<std::string> warnings;
    std::map<std::string_view, std::vector<const Submission*>> of_municipality;
    for (const Standing& standing : group.standings) {
        const Submission& submission = report.evaluations[standing.evaluation].submission;
        of_municipality[key_of(submission.municipality)].push_back(&submission);
    }
    for (const auto& [key, submissions] : of_municipality) {
        if (submissions.size() < 2) continue;
        std::string files;
        for (const Submission* submission : submissions) files.append(files.empty() ? "" : ", ").append(submission->file);
        warnings.push_back(tell(lang,
                                {"Не одно представление: {} — файлы {}; оставьте одно, иначе места неверны.",
                                 "More than one submission: {} — files {}; keep one, or else the places are wrong."},
                                submissions.front()->municipality.name, files));
    }
    return warnings;
}

}  // namespace merilo
