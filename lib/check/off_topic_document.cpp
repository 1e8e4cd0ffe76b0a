// Flags a document whose text, or title as long as nobody has read it, names topics of other directions and none of this
// one: the quality of further training in place of methodical work. One that names no known topic is not flagged, nor is
// one that names this direction among others. Measures and decisions may follow from anything («по результатам
// оценочных процедур»): there nothing accuses.
#include <algorithm>

#include "check/shared.h"

namespace merilo {
namespace {

bool any_belongs(const std::vector<std::string>& named, const std::vector<std::string>& wanted) {
    return std::any_of(named.begin(), named.end(), [&](const std::string& topic) {
        return std::find(wanted.begin(), wanted.end(), topic) != wanted.end();
    });
}

Verdict look(const CitationView& view) {
    const auto& wanted = view.whole.rubric.topics;
    const auto& named = view.facts.topics;
    if (wanted.empty()) return not_applicable();
    if (view.section.stage == Stage::measures || view.section.stage == Stage::decisions) return declared();
    const Profile* profile = profile_of(view.facts);
    const bool by_text = profile && !profile->topics.empty();
    if (named.empty() || any_belongs(named, wanted)) return by_text ? pass() : declared();
    const Said topics = view.facts.topic_titles.empty() ? Said{named.front(), named.front()}
                                                        : joined(view.facts.topic_titles);
    if (by_text)
        return fail(say({"Текст документа говорит о другом направлении ({}): {}", "The document's text speaks of another direction ({}): {}"},
                        topics, quoted(view.document.title)));
    return fail(say({"Название документа говорит о другом направлении ({}): {}",
                     "The document's title speaks of another direction ({}): {}"},
                    topics, quoted(view.document.title)));
}

}  // namespace

extern const Check off_topic_document;
const Check off_topic_document{
    .id = "off-topic-document",
    .severity = Severity::error,
    .title = {"Документ о другом направлении", "The document is about something else"},
    .why = {"В документе о другом направлении трудно найти методическую работу, её целей и показателей в нём нет.",
            "In a document about another direction methodical work is hard to find, and its goals and "
            "indicators are not there."},
    .fix = {"Представьте документ о методической работе; если нужное есть внутри, назовите раздел и страницы.",
            "Cite a document about methodical work; if what matters is inside, name the part and the pages."},
    .source = "002, «Примеры заполнения», случай 9",
    .judge = look,
};

}  // namespace merilo
