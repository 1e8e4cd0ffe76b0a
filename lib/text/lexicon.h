#pragma once
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "text/pair.h"
#include "text/words.h"

namespace merilo {

/// What a phrase of the lexicon speaks of.
enum class Subject {
    kind, level, topic, group, structure, behind, attachment,
    // Looked for in whole texts, not in titles:
    issuer,
    office,       ///< who signs: «head», «staff»
    other_paper,  ///< names of papers of other kinds
    indicator, information_system, traditional_form,
    collecting,     ///< collecting data: without such a word near it a system or a form is no method of doing so
    abstract_goal,  ///< how a goal begins that nothing can be counted in
    foreign_goal,   ///< whose goal is not one of methodical work: «цель урока»
    // Whose tale a page is that has neither a letterhead nor a signature:
    voice,
    for_everybody,  ///< forums, answers, samples: nobody's own
    scholarly,       ///< how a line of a student's or a scholar's work begins
    scholarly_word,  ///< what no news say
    court_act,       ///< what only courts say
    press, press_caption,
    newspaper,      ///< how a site says that it is one: whoever founded it does not issue what it tells
    news_section,
    day_label,      ///< what stands before the day of a piece of news: «Опубликовано»
    site_count,     ///< what a site counts beside that day: «Просмотров»
    event,          ///< verbs by which news tell of what happened
    link_heading, link_word,
    material_portal  ///< what a site where teachers publish materials says over one
};

/// One entry («kind: plan», «topic: mentoring») with its title for people. An entry without a name keeps its words from
/// being read as another one: «сетевые формы» is no form.
struct LexiconEntry {
    Subject subject;
    std::string name;
    Said title;
};

/// Russian phrases by which a title tells what a document is. Phrases are compared by word stems; a phrase of
/// several words must stand in the text in that order, one right after another. Built once, then only read.
class Lexicon {
public:
    /// `phrases` in plain Russian («план работы»). A word with `=` before it («=сош») must be that very form, one with
    /// `*` behind it («районн*») is the beginning of any.
    void add(LexiconEntry entry, const std::vector<std::string>& phrases);

    /// A phrase found in a text.
    struct Hit {
        const LexiconEntry* entry;  ///< owned by the lexicon
        int word;                   ///< index of the first word
        int length;                 ///< words
    };

    /// All hits of one subject, left to right; of hits that overlap the longest at the earliest word stays.
    std::vector<Hit> find(Subject subject, const std::vector<Token>& words) const;

    /// Some phrase of the subject stands in the text.
    bool names(Subject subject, const std::vector<Token>& words) const;

    /// How many words the text begins with are one phrase of the subject; 0 for none.
    std::size_t opening(Subject subject, const std::vector<Token>& words) const;

    /// Title of an entry for people; the name itself if it is unknown.
    Said title_of(Subject subject, std::string_view name) const;

private:
    struct Phrase {
        std::size_t entry;
        std::vector<std::string> words;  ///< stems; exact forms keep their «=», beginnings their «*»
    };
    bool stands_at(const Phrase& phrase, const std::vector<Token>& words, std::size_t at) const;
    const Phrase* longest_at(Subject subject, const std::vector<Token>& words, std::size_t at) const;

    std::vector<LexiconEntry> entries_;
    std::vector<Phrase> phrases_;
    std::unordered_map<std::string, std::vector<std::size_t>> by_stem_, by_form_;  ///< by the first word of a phrase
    std::unordered_map<Subject, std::vector<std::size_t>> by_beginning_;           ///< whose first word has «*»
};

}  // namespace merilo
