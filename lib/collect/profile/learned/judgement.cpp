#include "collect/profile/learned/judgement.h"

#include <algorithm>

#include "collect/profile/learned/day_signs.h"
#include "collect/profile/learned/tables.h"
#include "collect/profile/learned/weights.h"

namespace merilo {
namespace {

/// What is heard beside the shares that were learned, whose sum is 1. Found by trying on documents that neither rules
/// nor tables had seen (tests/learn/README.md).
struct Voices {
    double rules;    ///< of rules that are sure
    double silence;  ///< of rules that found nothing
    double enough;   ///< where rules found nothing, a smaller share is a guess, and nothing is told
};
constexpr Voices of_kind{0.6, 0.1, 0.5}, of_level{0.8, 0.1, 0.65};

/// What is only learned never overrules a declaration: an expert must be able to say by which words points were lost.
/// collect/read.cpp asks for more.
constexpr double least = 0.40, most = 0.65;

/// A day that rules did not find is told only where it is this sure to be the text's own.
constexpr double enough_of_day = 0.85;

/// Rules that saw what nothing else has («Именем Российской Федерации») are not argued with.
constexpr int certain = 99;

const Weights& weights(std::size_t question) {
    static const std::vector<Weights> read = [] {
        std::vector<Weights> all;
        for (const EmbeddedFile& file : learned_tables()) all.push_back(Weights::read(file.text));
        return all;
    }();
    return read[question];
}

/// `silence`: the answer that stands for «nothing can be told».
template <class E>
Told<E> judged(Told<E> by_rules, const Weights& weights, const Voices& heard, std::string_view silence,
               const std::vector<std::string>& signs) {
    if (by_rules.confidence >= certain) return by_rules;
    const auto& answers = weights.answers();
    const std::vector<double> shares = weights.shares(signs);
    const std::string_view said = by_rules ? name(*by_rules) : silence;
    const auto rules = static_cast<std::size_t>(std::find(answers.begin(), answers.end(), said) - answers.begin());
    if (rules == answers.size()) return by_rules;  // nothing was learned of it
    std::vector<double> voices = shares;
    voices[rules] += said == silence ? heard.silence : heard.rules * by_rules.confidence / 100;
    const auto best = static_cast<std::size_t>(std::max_element(voices.begin(), voices.end()) - voices.begin());
    if (by_rules ? best == rules : shares[best] < heard.enough) return by_rules;
    const auto answer = parse<E>(answers[best]);
    if (!answer) return {};
    const int confidence = static_cast<int>(100 * std::clamp(shares[best], least, most));
    return {answer, confidence, weights.because(signs, best)};
}

}  // namespace

Told<Kind> with_learned(Told<Kind> by_rules, const std::vector<std::string>& signs) {
    return judged(std::move(by_rules), weights(0), of_kind, name(Kind::other), signs);
}

Told<Level> with_learned(Told<Level> by_rules, const std::vector<std::string>& signs) {
    return judged(std::move(by_rules), weights(1), of_level, "none", signs);
}

Told<Date> learned_day(const DocumentText& text, const std::vector<HeadLine>& lines, std::optional<Kind> kind) {
    const Weights& learned = weights(2);
    const auto own = static_cast<std::size_t>(std::find(learned.answers().begin(), learned.answers().end(), "own") -
                                              learned.answers().begin());
    Told<Date> best;
    double most_likely = enough_of_day;
    for (DayPlace& place : day_places(text, lines, kind)) {
        const double share = learned.shares(place.signs).at(own);
        if (share <= most_likely) continue;
        most_likely = share;
        best = {place.day, static_cast<int>(100 * most), std::move(place.line)};
    }
    return best;
}

}  // namespace merilo
