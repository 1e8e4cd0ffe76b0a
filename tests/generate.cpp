#include "generate.h"

#include <algorithm>
#include <functional>

#include "model/vocabulary.h"

namespace merilo::test {

namespace {

const std::vector<std::string> places{"Берёзовский район", "город Заречный", "Каменский округ", "Озёрский район"};

/// Titles that fit any row: on topic, and named for several groups of readers.
const std::vector<std::string> subjects{
    "муниципальной методической работы для заместителей директоров и молодых педагогов",
    "методического сопровождения руководителей методических объединений и молодых педагогов",
    "о методической поддержке и наставничестве для заместителей директоров, руководителей методических объединений",
};

using Spoiling = std::function<void(DocumentSketch&)>;

const std::vector<Spoiling>& spoilings() {
    static const std::vector<Spoiling> all{
        [](DocumentSketch& document) { document.file = "missing/" + document.key + ".pdf"; },
        [](DocumentSketch& document) { document.file.clear(), document.url = "не ссылка"; },
        [](DocumentSketch& document) { document.file.clear(), document.url = "https://example.org/" + document.key + ".pdf"; },
        [](DocumentSketch& document) { document.file.clear(); },
        [](DocumentSketch& document) { document.approval.clear(); },
        [](DocumentSketch& document) { document.approval = "{act: none}"; },
        [](DocumentSketch& document) { document.date = "2009-03-01", document.approval.clear(), document.valid.clear(); },
        [](DocumentSketch& document) { document.kind = "cyclogram"; },
        [](DocumentSketch& document) { document.issued_by = "school"; },
        [](DocumentSketch& document) { document.issued_by = "regional"; },
        [](DocumentSketch& document) { document.number.clear(), document.date.clear(); },
    };
    return all;
}

/// A kind that every row of the section accepts.
Kind accepted_kind(Random& random, const Rubric& rubric, const Section& section) {
    std::vector<Kind> kinds;
    for (const auto& word : words<Kind>()) {
        const auto accepts = [&](int row) {
            const auto& listed = rubric.criteria[row].requirement.kinds;
            return listed.empty() || std::ranges::find(listed, word.value) != listed.end();
        };
        if (std::ranges::all_of(section.criteria, accepts)) kinds.push_back(word.value);
    }
    return random.one_of(kinds);
}

DocumentSketch sound_document(Random& random, Kind kind, const std::string& key, int month) {
    DocumentSketch document;
    document.key = key;
    document.kind = name(kind);
    document.title = std::string(title(kind).ru.substr(0, title(kind).ru.find(','))) + " " + random.one_of(subjects);
    document.file = "docs/" + key + ".pdf";
    document.number = std::to_string(random.below(400) + 1);
    document.date = "2020-" + std::string(month < 10 ? "0" : "") + std::to_string(month) + "-1" + std::to_string(random.below(10));
    document.issued_by = "municipal";
    document.approval = "{act: order, number: \"" + document.number + "\", date: " + document.date + "}";
    if (random.chance(20)) document.valid = "2020-2022";
    return document;
}

std::string free_text(Random& random, int letters) {
    static const std::vector<std::string> words{"методическая", "служба", "педагог", "наставник", "показатель",
                                                "анализ", "район", "семинар", "поддержка", "приказ"};
    std::string text;
    for (int count = 0; count < letters; count += 10) text += (text.empty() ? "" : " ") + random.one_of(words);
    return text;
}

AnswerSketch sound_answer(Random& random, const Criterion& criterion, const std::vector<std::string>& keys, int letters) {
    AnswerSketch answer{criterion.id, criterion.best(), {}, free_text(random, letters)};
    for (int count = 1 + random.below(2); count > 0; --count) {
        const int page = random.below(30) + 1;
        answer.evidence.push_back({random.one_of(keys), std::to_string(page) + "-" + std::to_string(page + 2),
                                   criterion.requirement.years_before ? "2017-2019" : "", ""});
    }
    if (criterion.requirement.new_goals) answer.evidence.push_back({"next-goals", "1", "", "new-goals"});
    return answer;
}

void field(std::string& text, const char* name, const std::string& value, bool quote) {
    if (value.empty()) return;
    text += std::string(text.ends_with('{') ? "" : ", ") + name + ": " + (quote ? "\"" + value + "\"" : value);
}

std::string to_yaml(const DocumentSketch& document) {
    std::string text = "{";
    field(text, "title", document.title, true);
    field(text, "url", document.url, true);
    field(text, "file", document.file, true);
    field(text, "kind", document.kind, false);
    field(text, "number", document.number, true);
    field(text, "date", document.date, false);
    field(text, "issued_by", document.issued_by, false);
    field(text, "valid", document.valid, true);
    field(text, "approval", document.approval, false);
    return text + "}";
}

std::string to_yaml(const CitationSketch& citation) {
    std::string text = "{";
    field(text, "document", citation.document, false);
    field(text, "pages", citation.pages, true);
    field(text, "covers", citation.covers, true);
    field(text, "role", citation.role, false);
    return text + "}";
}

}  // namespace

std::uint64_t Random::next() {
    std::uint64_t z = (state_ += 0x9E3779B97F4A7C15u);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
}

Sketch sound(Random& random, const Rubric& rubric, int comment_letters) {
    Sketch sketch{rubric.name(), random.one_of(places) + " " + std::to_string(random.below(1000)), 2020, {}, {}};
    sketch.documents.push_back(sound_document(random, Kind::programme, "next-goals", 12));
    int month = 0;
    for (const Section& section : rubric.sections) {
        std::vector<std::string> keys;
        ++month;
        for (int count = 1 + random.below(3); count > 0; --count) {
            keys.push_back(section.id + "-" + std::to_string(count));
            sketch.documents.push_back(sound_document(random, accepted_kind(random, rubric, section), keys.back(), month));
        }
        for (int row : section.criteria)
            sketch.answers.push_back(sound_answer(random, rubric.criteria[row], keys, comment_letters));
    }
    return sketch;
}

std::vector<Defect> spoil(Sketch& sketch, Random& random, int percent) {
    std::vector<Defect> defects;
    for (std::size_t i = 0; i < sketch.documents.size(); ++i) {
        if (!random.chance(percent)) continue;
        defects.push_back({static_cast<int>(i), sketch.documents[i]});
        random.one_of(spoilings())(sketch.documents[i]);
    }
    for (AnswerSketch& answer : sketch.answers) {
        if (random.chance(percent / 3)) answer.evidence.clear();
        for (CitationSketch& citation : answer.evidence)
            if (random.chance(percent)) citation.pages.clear();
        if (answer.claim > 0 && random.chance(percent)) answer.claim -= 1;
    }
    std::erase_if(sketch.answers, [&](const AnswerSketch&) { return random.chance(percent / 4); });
    return defects;
}

DocumentSketch defective(const std::string& key) {
    return {key, "Справка о методической работе", "", "missing/" + key + ".pdf", "", "", "", "", "", ""};
}

std::string to_yaml(const Sketch& sketch) {
    std::string text = "format: 1\nrubric: " + sketch.rubric + "\nmunicipality: {name: " + sketch.municipality +
                       "}\nperiod: " + std::to_string(sketch.period) + "\n";
    text += "documents:" + std::string(sketch.documents.empty() ? " {}\n" : "\n");
    for (const DocumentSketch& document : sketch.documents) text += "  " + document.key + ": " + to_yaml(document) + "\n";
    text += "answers:" + std::string(sketch.answers.empty() ? " {}\n" : "\n");
    for (const AnswerSketch& answer : sketch.answers) {
        text += "  " + answer.criterion + ":\n    claim: " + std::to_string(answer.claim) + "\n";
        if (!answer.evidence.empty()) text += "    evidence:\n";
        for (const CitationSketch& citation : answer.evidence) text += "      - " + to_yaml(citation) + "\n";
        if (!answer.comment.empty()) text += "    comment: " + answer.comment + "\n";
    }
    return text;
}

}  // namespace merilo::test
