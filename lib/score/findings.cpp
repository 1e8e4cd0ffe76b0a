#include "score/findings.h"

#include <algorithm>
#include <map>

#include "check/all_checks.h"
#include "text/keys.h"
#include "text/say.h"

namespace merilo {
namespace {

constexpr Pair look_yourself{"Проверьте сами; балл пока не подтверждён.", "Check it yourself; nothing is confirmed yet."};

int gain(const std::vector<Earned>& before, const std::vector<Earned>& after) {
    int confirmed = 0, possible = 0;
    for (std::size_t i = 0; i < before.size(); ++i) {
        confirmed += after[i].confirmed - before[i].confirmed;
        possible += after[i].possible - before[i].possible;
    }
    return std::max(confirmed, possible);
}

/// Prices each document and each row once, however many findings stand on it.
class Prices {
public:
    Prices(const Case& whole, const std::vector<Judged>& judged)
        : whole_(whole), judged_(judged), before_(settle(whole, judged)) {}

    int of_document(int group) { return price(documents_, group, Mended{group, -1}); }
    int of_row(int row) { return price(rows_, row, Mended{-1, row}); }

private:
    int price(std::map<int, int>& known, int key, Mended mended) {
        const auto [entry, fresh] = known.try_emplace(key, 0);
        if (fresh) entry->second = gain(before_, settle(whole_, judged_, mended));
        return entry->second;
    }

    const Case& whole_;
    const std::vector<Judged>& judged_;
    std::vector<Earned> before_;
    std::map<int, int> documents_, rows_;
};

Severity severity_of(const Judged& judged) {
    if (judged.verdict.outcome != Outcome::fail) return Severity::note;
    const bool harmless = judged.effect.kind == Effect::Kind::notes && !judged.check->of_form;
    return harmless ? std::min(judged.check->severity, Severity::warning) : judged.check->severity;
}

Finding finding_of(const Case& whole, const Judged& judged, Prices& prices) {
    Finding finding;
    finding.check = judged.check->id;
    finding.severity = severity_of(judged);
    finding.outcome = judged.verdict.outcome;
    finding.effect = judged.effect;
    finding.basis = judged.basis;
    finding.criterion = judged.criterion;
    finding.message = judged.verdict.message;
    finding.fix = in_words_of(whole.submission, advice(judged));
    finding.awaits_opening = judged.verdict.awaits_opening;
    Mark place = whole.submission.place_of(judged.criterion);
    if (judged.citation >= 0) {
        const Citation& citation = whole.submission.answer(judged.criterion)->citations[judged.citation];
        finding.document = citation.document;
        finding.pages = citation.pages;
        place = citation.mark;
        finding.points_at_stake = prices.of_document(whole.facts_of(citation).group);
    } else {
        finding.points_at_stake = prices.of_row(judged.criterion);
    }
    finding.mark = judged.verdict.mark.value_or(place);
    return finding;
}

}  // namespace

Said in_words_of(const Submission& submission, const Said& text) {
    return submission.cells.empty() ? text : Said{without_keys(text.ru), without_keys(text.en)};
}

Said advice(const Judged& judged) {
    if (!judged.verdict.fix.empty()) return judged.verdict.fix;
    if (judged.verdict.outcome == Outcome::fail) return say({"{}", "{}"}, judged.check->fix);
    return judged.check->state.ru.empty() ? say(look_yourself) : say({"{}", "{}"}, judged.check->state);
}

bool same_question(const Finding& one, const Finding& other) {
    if (one.outcome != Outcome::not_checked || other.outcome != Outcome::not_checked) return false;
    if (one.message == other.message) return true;
    const Check* check = find_check(one.check);
    return check && !check->state.ru.empty() && one.fix == other.fix;
}

std::vector<const Finding*> findings_of_row(const Evaluation& evaluation, int criterion) {
    std::vector<const Finding*> result;
    for (const Finding& finding : evaluation.findings) {
        if (finding.criterion != criterion) continue;
        if (std::none_of(result.begin(), result.end(), [&](const Finding* earlier) {
                return earlier->document == finding.document && same_question(*earlier, finding);
            }))
            result.push_back(&finding);
    }
    return result;
}

std::vector<Finding> find(const Case& whole, const std::vector<Judged>& judged) {
    Prices prices(whole, judged);
    std::vector<Finding> findings;
    for (const Judged& each : judged)
        if (each.finding()) findings.push_back(finding_of(whole, each, prices));
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding& a, const Finding& b) { return a.criterion < b.criterion; });
    return findings;
}

std::vector<Mending> mendings_of(const Case& whole, const std::vector<Finding>& findings) {
    std::map<std::pair<int, int>, Mending> groups;  // (document group, row): one of them is -1
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const Finding& finding = findings[i];
        const int document = finding.document < 0 ? -1 : whole.facts.documents[finding.document].group;
        const int row = document < 0 ? finding.criterion : -1;
        Mending& mending = groups.try_emplace({document, row}, Mending{document, row, finding.points_at_stake, {}}).first->second;
        mending.findings.push_back(static_cast<int>(i));
    }
    std::vector<Mending> result;
    for (auto& [key, mending] : groups) {
        const auto mendable = [&](int i) { return !findings[i].awaits_opening; };
        if (mending.points > 0 && std::any_of(mending.findings.begin(), mending.findings.end(), mendable))
            result.push_back(std::move(mending));
    }
    std::stable_sort(result.begin(), result.end(), [](const Mending& a, const Mending& b) {
        return a.points != b.points ? a.points > b.points : a.findings.front() < b.findings.front();
    });
    return result;
}

}  // namespace merilo
