#pragma once
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "text/pair.h"

namespace merilo {

/// What a phrase of the lexicon speaks of.
enum class Subject { kind, level, topic, group, structure, event };

/// One entry («kind: plan», «topic: mentoring») with its title for people.
struct LexiconEntry {
    Subject subject;
    std::string name;
    Said title;
};

/// Russian phrases by which a title tells what a document is. Phrases are compared by word stems; a phrase of
/// several words must stand in the text in that order, one right after another.
class Lexicon {
public:
    /// `phrase` in plain Russian («план работы»). A word with `=` before it («=план») must be that very form.
    void add(LexiconEntry entry, const std::vector<std::string>& phrases);

    /// A phrase found in a text.
    struct Hit {
        const LexiconEntry* entry;  ///< owned by the lexicon
        int word;                   ///< index of the first word
        int length;                 ///< words
    };

    /// All hits of one subject, left to right; of hits that overlap only the longest (then the first added) stays.
    std::vector<Hit> find(Subject subject, const std::vector<std::string>& words) const;

    const std::vector<LexiconEntry>& entries() const { return entries_; }
    /// Title of a topic or group for people; the name itself if it is unknown.
    Said title_of(Subject subject, std::string_view name) const;

private:
    struct Phrase {
        int entry;
        std::vector<std::string> words;  ///< stems, or exact folded forms
        std::vector<bool> exact;
    };
    std::vector<LexiconEntry> entries_;
    std::vector<Phrase> phrases_;
    std::unordered_map<std::string, std::vector<int>> by_first_;
};

}  // namespace merilo
