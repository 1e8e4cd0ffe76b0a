#include "load/submission.h"

#include <algorithm>

#include "load/submission_parts.h"

namespace merilo {
namespace {

constexpr Pair submission_word{"представление", "submission"};
constexpr Pair answer_word{"ответ по позиции", "answer"};
constexpr Pair citation_word{"ссылка на документ", "citation"};
constexpr Pair document_word{"документ", "document"};
constexpr Pair role_word{"назначение ссылки", "role of a citation"};
constexpr Pair stage_word{"этап управленческого цикла", "stage of the management cycle"};
constexpr Pair no_stages{"cycle пуст: назовите этапы или уберите ключ, и будут оценены все",
                         "cycle is empty: name its stages, or leave the key out to have all of them scored"};
constexpr Pair too_many{"в одном ответе больше {} ссылок: столько эксперт не откроет, оставьте главные",
                        "an answer has more than {} citations: no expert opens so many, keep the main ones"};
constexpr std::size_t most_citations = 200;
constexpr Pair answers_not_map{"answers: здесь нужны пары «имя позиции: ответ»",
                               "answers: pairs «criterion id: answer» are needed here"};

/// Reads one file; the parts share where documents stand and what has been complained of.
class SubmissionReader {
public:
    SubmissionReader(const SourceTree& tree, Complaints& complaints)
        : map_(tree.root, submission_word, complaints), complaints_(complaints) {
        submission_.file = tree.file;
        submission_.cells = tree.cells;
    }

    Submission read(const Shelf& rubrics) {
        read_format(map_);
        submission_.rubric = read_rubric_name(map_, rubrics);
        submission_.municipality = read_municipality(map_);
        submission_.period = read_period(map_);
        submission_.prepared = read_date(map_, "prepared");
        submission_.cycle = map_.word_list<Stage>("cycle", stage_word);
        if (const Node* cycle = map_.value("cycle"); cycle && cycle->type == Node::Type::list && cycle->items.empty())
            complaints_.add(cycle->mark, say(no_stages));
        read_documents();
        if (submission_.rubric) read_answers();
        else map_.value("answers");  // without its rubric nothing in it can be judged, and one complaint is enough
        map_.finish();
        return std::move(submission_);
    }

private:
    void read_documents() {
        const Node* documents = map_.map("documents");
        if (!documents) return;
        each_named(*documents, complaints_, [this](const Node& key, const Node& value) {
            MapReader reader(value, document_word, complaints_);
            Document document = read_document(reader);
            reader.finish();
            document.key = key.text;
            document.mark = key.mark;
            submission_.documents.push_back(std::move(document));
        });
        named_documents_ = submission_.documents.size();
    }

    void read_answers() {
        const Node* answers = map_.required("answers");
        if (!answers) return;
        submission_.answers_mark = answers->mark;
        if (answers->type != Node::Type::map) return complaints_.add(answers->mark, say(answers_not_map));
        each_named(*answers, complaints_, [this](const Node& key, const Node& value) {
            const int criterion = criterion_of(key, *submission_.rubric, complaints_);
            if (criterion < 0) return;
            if (value.type == Node::Type::null) submission_.bare_headings.emplace_back(criterion, key.mark);
            else submission_.answers.push_back(read_answer(criterion, key, value));
        });
        std::sort(submission_.answers.begin(), submission_.answers.end(),
                  [](const Answer& a, const Answer& b) { return a.criterion < b.criterion; });
    }

    Answer read_answer(int criterion, const Node& key, const Node& value) {
        MapReader reader(value, answer_word, complaints_);
        Answer answer;
        answer.criterion = criterion;
        answer.mark = key.mark;
        answer.claim = reader.required_integer("claim").value_or(0);
        answer.claim_mark = reader.value("claim") ? reader.value("claim")->mark : key.mark;
        answer.comment = reader.text("comment");
        if (const Node* evidence = reader.list("evidence"))
            read_evidence(*evidence, answer);
        reader.finish();
        return answer;
    }

    void read_evidence(const Node& evidence, Answer& answer) {
        if (evidence.items.size() > most_citations) return complaints_.add(evidence.mark, say(too_many, most_citations));
        for (const Node& item : evidence.items) answer.citations.push_back(read_citation(item));
    }

    Citation read_citation(const Node& node) {
        MapReader reader(node, citation_word, complaints_);
        Citation citation;
        citation.mark = node.mark;
        citation.pages = reader.text("pages");
        citation.covers = read_years(reader, "covers");
        citation.role = reader.word<Role>("role", role_word).value_or(Role::evidence);
        if (const Node* name = reader.value("document")) citation.document = document_named(*name);
        else citation.document = add_inline(reader);
        reader.finish();
        return citation;
    }

    int add_inline(MapReader& reader) {
        submission_.documents.push_back(read_document(reader));
        return static_cast<int>(submission_.documents.size()) - 1;
    }

    int document_named(const Node& node) {
        const std::string name = MapReader::scalar(node, complaints_);
        std::vector<std::string_view> known;
        for (std::size_t i = 0; i < named_documents_; ++i) {
            if (submission_.documents[i].key == name) return static_cast<int>(i);
            known.push_back(submission_.documents[i].key);
        }
        if (!name.empty()) complaints_.unknown(node.mark, document_word, name, known);
        return 0;  // never used: a complaint stops the submission
    }

    MapReader map_;
    Complaints& complaints_;
    Submission submission_;
    std::size_t named_documents_ = 0;
};

}  // namespace

bool looks_like_submission(const SourceTree& tree) {
    const Node& root = tree.root;
    return root.find("answers") || (root.find("municipality") && !root.find("decisions"));
}

Result<Submission> read_submission(const SourceTree& tree, const Shelf& rubrics) {
    Complaints complaints(tree);
    Submission submission = SubmissionReader(tree, complaints).read(rubrics);
    if (complaints.any()) return complaints.take();
    return submission;
}

}  // namespace merilo
