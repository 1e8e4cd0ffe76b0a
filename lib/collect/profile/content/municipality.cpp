#include <algorithm>
#include <map>

#include "collect/profile/content/content_readers.h"
#include "collect/profile/content/namings.h"

namespace merilo {
namespace {

using Naming = MunicipalityNaming;

constexpr std::size_t lines_of_head = 14;
constexpr int weight_of_head = 4, most_weight_of_text = 12;

struct Weight {
    int head = 0, text = 0;
    std::size_t best = 0;  ///< which naming shows it
    int total() const { return head + std::min(text, most_weight_of_text); }
};

/// The head is over where the text itself begins.
bool sentence(const ContentText& content, const ContentLine& line) {
    const std::string_view text = content.of(line);
    return line.last - line.first > 8 && (text.ends_with('.') || text.ends_with(';') || text.ends_with(','));
}

std::uint32_t end_of_head(const ContentText& content) {
    std::size_t seen = 0, at = 0;
    while (at < content.lines.size() && seen < lines_of_head && !sentence(content, content.lines[at]))
        seen += content.lines[at++].empty() ? 0 : 1;
    return static_cast<std::uint32_t>(at);
}

bool shouted(const ContentText& content, const Naming& naming) {
    return content.between(naming.first, naming.last).find_first_of("\xB0\xB5\xBE\xB8") == std::string_view::npos;
}

using Weights = std::map<std::string, Weight>;

Weights weights_of(const ContentText& content, const std::vector<Naming>& namings) {
    Weights weights;
    const std::uint32_t head = end_of_head(content);
    for (std::size_t i = 0; i < namings.size(); ++i) {
        const Naming& naming = namings[i];
        const auto [entry, fresh] = weights.try_emplace(naming.key);
        Weight& weight = entry->second;
        if (fresh) weight.best = i;
        const Naming& best = namings[weight.best];
        const bool better = (naming.nominative && !best.nominative) ||
                            (naming.nominative == best.nominative && shouted(content, best) && !shouted(content, naming));
        if (better) weight.best = i;
        if (content.line_of[naming.first] < head && !naming.address)
            weight.head += weight_of_head;
        else
            weight.text += 1;
    }
    return weights;
}

bool is_town(const Weights::value_type& one) { return one.first.ends_with("#town"); }

}  // namespace

/// The municipality that a text names most, its head above all; none when another is named about as much. A district
/// beats the town where its authority sits.
void read_municipality(Profile& profile, const ContentText& content, const Lexicon&) {
    if (profile.issued_by && (*profile.issued_by == Level::federal || *profile.issued_by == Level::regional)) return;
    const auto namings = namings_in(content);
    const Weights weights = weights_of(content, namings);
    std::vector<const Weights::value_type*> order;
    for (const auto& one : weights) order.push_back(&one);
    std::stable_sort(order.begin(), order.end(),
                     [](const auto* a, const auto* b) { return a->second.total() > b->second.total(); });
    if (order.empty()) return;
    if (order.size() > 1 && is_town(*order[0]) && !is_town(*order[1]) && order[1]->second.head > 0 &&
        2 * order[1]->second.total() >= order[0]->second.total())
        std::swap(order[0], order[1]);
    const Weight& best = order[0]->second;
    if (order.size() > 1) {
        const Weight& second = order[1]->second;
        const bool sits_there = !is_town(*order[0]) && is_town(*order[1]) && best.head >= second.head;
        const bool clear = best.total() >= 2 * second.total() ||
                           (best.head > 0 && second.head == 0 && best.total() > second.total()) || sits_there;
        if (!clear) return;
    }
    const Naming& naming = namings[best.best];
    const std::string words = quoted(content.between(naming.first, naming.last));
    profile.municipality = {words, best.head > 0 ? 85 : 60, words};
}

}  // namespace merilo
