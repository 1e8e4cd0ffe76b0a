#include <algorithm>
#include <set>

#include "collect/profile/content/content_readers.h"

namespace merilo {
namespace {

constexpr int words_shown = 3;
constexpr std::size_t words_per_mention = 250, most_needed = 15, short_text = 250, page = 70;

std::set<std::string> named_in(const std::vector<std::string>& titles, const Lexicon& lexicon) {
    std::set<std::string> names;
    for (const std::string& title : titles) {
        const auto words = tokens_of(composed(title));
        for (const auto& hit : lexicon.find(Subject::topic, words)) names.insert(hit.entry->name);
    }
    return names;
}

Mention& mention_of(std::vector<Mention>& mentions, const std::string& name) {
    const auto known =
        std::find_if(mentions.begin(), mentions.end(), [&](const Mention& one) { return one.name == name; });
    if (known != mentions.end()) return *known;
    mentions.push_back({name, 0, {}});
    return mentions.back();
}

std::vector<Mention> all_mentions(const ContentText& content, const Lexicon& lexicon) {
    std::vector<Mention> mentions;
    for (const auto& hit : lexicon.find(Subject::topic, content.words)) {
        if (hit.entry->name.empty()) continue;
        Mention& mention = mention_of(mentions, hit.entry->name);
        if (mention.count++ >= words_shown) continue;
        const auto first = static_cast<std::size_t>(hit.word);
        const std::string words = quoted(content.between(first, first + static_cast<std::size_t>(hit.length) - 1));
        if (mention.because.find(words) == std::string::npos)
            mention.because += (mention.because.empty() ? "" : ", ") + words;
    }
    return mentions;
}

/// How often a text of so many words must name a topic to be about it.
std::size_t enough(std::size_t words) {
    return std::clamp<std::size_t>(words / words_per_mention, words < short_text ? 2 : 3, most_needed);
}

}  // namespace

/// A topic is a document's subject when its title names it, when a heading does and the text too, or when the text does
/// so often enough; one word in passing is none, but on a page where nothing else is named.
void read_topics(Profile& profile, const ContentText& content, const Lexicon& lexicon) {
    const auto in_titles = named_in(content.titles, lexicon), in_headings = named_in(content.headings, lexicon);
    std::vector<Mention> mentions = all_mentions(content, lexicon);
    const auto is_subject = [&](const Mention& mention) {
        const bool in_heading = in_headings.contains(mention.name) && mention.count > 1;
        return in_titles.contains(mention.name) || in_heading ||
               static_cast<std::size_t>(mention.count) >= enough(content.words.size());
    };
    const bool any = std::any_of(mentions.begin(), mentions.end(), is_subject);
    const bool short_page = !any && content.words.size() < page;
    for (Mention& mention : mentions)
        if (short_page || is_subject(mention)) profile.topics.push_back(std::move(mention));
    std::stable_sort(profile.topics.begin(), profile.topics.end(),
                     [](const Mention& a, const Mention& b) { return a.count > b.count; });
}

}  // namespace merilo
