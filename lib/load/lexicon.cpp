#include "load/lexicon.h"

#include <algorithm>

#include "load/reader.h"
#include "load/shelf.h"
#include "load/yaml.h"

namespace merilo {
namespace {

constexpr Pair lexicon_word{"словарь заголовков", "lexicon"};
constexpr Pair entry_word{"статья словаря", "lexicon entry"};
constexpr Pair kind_word{"вид документа", "document kind"};
constexpr Pair level_word{"признак уровня", "sign of a level"};
constexpr Pair office_word{"кто подписывает", "who signs"};
constexpr Pair ignored_word{"слова без значения", "ignored words"};
constexpr Pair format_unknown{"формат словаря {} этой версии не знаком, знаком 1",
                              "lexicon format {} is unknown to this version, which knows 1"};
constexpr Pair not_shipped{"в программе нет словаря lexicon.yaml", "the program holds no lexicon.yaml"};

/// Lists by which not a title but a whole text is read, and by which a page is told from a paper.
constexpr std::pair<std::string_view, Subject> content_lists[]{
    {"indicators", Subject::indicator},         {"information-systems", Subject::information_system},
    {"traditional-forms", Subject::traditional_form}, {"collecting", Subject::collecting},
    {"abstract-goals", Subject::abstract_goal}, {"foreign-goals", Subject::foreign_goal},
    {"for-everybody", Subject::for_everybody},  {"scholarly", Subject::scholarly},
    {"scholarly-words", Subject::scholarly_word}, {"court-acts", Subject::court_act},
    {"press", Subject::press},                  {"press-captions", Subject::press_caption},
    {"newspapers", Subject::newspaper},         {"news-sections", Subject::news_section},
    {"day-labels", Subject::day_label},         {"site-counts", Subject::site_count},
    {"events", Subject::event},
    {"link-headings", Subject::link_heading},   {"link-words", Subject::link_word},
    {"material-portals", Subject::material_portal}};

std::vector<std::string> phrases_of(const Node& list, Complaints& complaints) {
    std::vector<std::string> phrases;
    for (const Node& item : list.items) phrases.push_back(MapReader::scalar(item, complaints));
    return phrases;
}

/// A map from known names to lists of phrases.
void read_names(MapReader& map, std::string_view key, Subject subject, const Pair& what,
                const std::vector<std::string_view>& known, Lexicon& lexicon) {
    map.required(key);
    const Node* names = map.map(key);
    if (!names) return;
    for (const auto& [name, list] : names->entries) {
        if (std::find(known.begin(), known.end(), name.text) == known.end())
            map.complaints().unknown(name.mark, what, name.text, known);
        lexicon.add({subject, name.text, {name.text, name.text}}, phrases_of(list, map.complaints()));
    }
}

/// A map from free names to a title and a list of phrases.
void read_titled(MapReader& map, std::string_view key, Subject subject, Lexicon& lexicon) {
    map.required(key);
    const Node* names = map.map(key);
    if (!names) return;
    for (const auto& [name, value] : names->entries) {
        MapReader entry(value, entry_word, map.complaints());
        LexiconEntry read{subject, name.text, entry.required_said("title")};
        entry.required("words");
        if (const Node* list = entry.list("words")) lexicon.add(std::move(read), phrases_of(*list, map.complaints()));
        entry.finish();
    }
}

/// A plain list of phrases.
void read_list(MapReader& map, std::string_view key, Subject subject, Lexicon& lexicon) {
    map.required(key);
    if (const Node* list = map.list(key)) lexicon.add({subject, std::string(key), {}}, phrases_of(*list, map.complaints()));
}

/// Phrases that are none of the names of a subject, though they look like one.
void read_ignored(MapReader& map, Lexicon& lexicon) {
    const Node* node = map.map("ignored");
    if (!node) return;
    MapReader ignored(*node, ignored_word, map.complaints());
    for (const auto& [key, subject] : {std::pair{"kinds", Subject::kind}, {"levels", Subject::level}, {"topics", Subject::topic}})
        if (const Node* list = ignored.list(key)) lexicon.add({subject, {}, {}}, phrases_of(*list, map.complaints()));
    ignored.finish();
}

}  // namespace

Result<Lexicon> read_lexicon(std::string_view text, const std::string& file) {
    const auto tree = read_yaml(text, file);
    if (!tree) return tree.errors();
    Complaints complaints(*tree);
    MapReader map(tree->root, lexicon_word, complaints);
    Lexicon lexicon;
    if (const auto format = map.required_integer("format"); format && *format != 1)
        complaints.add(map.value("format")->mark, say(format_unknown, *format));
    std::vector<std::string_view> levels = names<Level>();
    levels.insert(levels.end(), {"methodical-centre", "regional-authority", "regional-institute"});
    read_names(map, "kinds", Subject::kind, kind_word, names<Kind>(), lexicon);
    read_names(map, "levels", Subject::level, level_word, levels, lexicon);
    std::vector<std::string_view> issuers = names<Level>();
    issuers.insert(issuers.end(), {"methodical-centre", "authority", "none"});
    read_names(map, "issuers", Subject::issuer, level_word, issuers, lexicon);
    std::vector<std::string_view> voices = names<Level>();
    voices.insert(voices.end(), {"institution", "none"});
    read_names(map, "voices", Subject::voice, level_word, voices, lexicon);
    read_names(map, "offices", Subject::office, office_word, {"head", "staff"}, lexicon);
    read_list(map, "other-papers", Subject::other_paper, lexicon);
    read_titled(map, "topics", Subject::topic, lexicon);
    read_titled(map, "groups", Subject::group, lexicon);
    read_list(map, "structure", Subject::structure, lexicon);
    read_list(map, "behind", Subject::behind, lexicon);
    read_list(map, "attachments", Subject::attachment, lexicon);
    for (const auto& [key, subject] : content_lists) read_list(map, key, subject, lexicon);
    read_ignored(map, lexicon);
    map.finish();
    if (complaints.any()) return complaints.take();
    return lexicon;
}

Result<Lexicon> shipped_lexicon() {
    for (const auto& [name, text] : embedded_files())
        if (name == "lexicon.yaml") return read_lexicon(text, "rubrics/lexicon.yaml");
    return Error{{"rubrics/lexicon.yaml", {}, {}}, say(not_shipped), {}, Fault::ours};
}

}  // namespace merilo
