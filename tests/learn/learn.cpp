/// Learns what signs speak for from the documents of tests/collect/profile whose answers are known.
///   merilo_learn FOLDER       writes kind.tsv and level.tsv there
///   merilo_learn --measure    learns without one file at a time and says how often it would have been right on it
#include <algorithm>
#include <cstdio>
#include <fstream>
#include <set>

#include "collect/profile/learned/signs.h"
#include "collect/profile/learned/weights.h"
#include "corpus_facts.h"
#include "document_file.h"
#include "learner.h"

using namespace learn;

namespace {

struct Question {
    const char* fact;     ///< as the corpus calls it
    const char* table;    ///< as the examples call it; also the name of the file to be written
    const char* silence;  ///< the answer where there is none to give
};
constexpr Question questions[] = {{"вид", "kind", "other"}, {"уровень", "level", "none"}};

std::vector<std::string> signs_in(const merilo::DocumentText& text) { return merilo::signs_of(text, merilo::head_lines(text)); }

std::vector<KnownText> examples_of(const Question& question) {
    std::vector<KnownText> examples;
    for (const auto& document : corpus::all_documents())
        for (const auto& fact : document.expected) {
            if (fact.name != question.fact) continue;
            examples.push_back({document.file, signs_in(document.text), {}});
            for (const std::string& answer : corpus::split(fact.value, " или "))
                examples.back().answers.push_back(answer == "нет" ? question.silence : answer);
        }
    for (const auto& document : documents::all_examples()) {
        const auto answer = document.facts.find(question.table);
        examples.push_back({"documents", signs_in(document.text), {answer == document.facts.end() ? question.silence : answer->second}});
    }
    return examples;
}

template <class Belongs>
std::vector<const KnownText*> those(const std::vector<KnownText>& examples, Belongs belongs) {
    std::vector<const KnownText*> some;
    for (const KnownText& example : examples)
        if (belongs(example)) some.push_back(&example);
    return some;
}

int right_answers(const merilo::Weights& weights, const std::vector<const KnownText*>& examples) {
    return static_cast<int>(std::count_if(examples.begin(), examples.end(), [&](const KnownText* example) {
        const auto shares = weights.shares(example->signs);
        const auto best = std::max_element(shares.begin(), shares.end()) - shares.begin();
        const std::string& answer = weights.answers()[static_cast<std::size_t>(best)];
        return std::find(example->answers.begin(), example->answers.end(), answer) != example->answers.end();
    }));
}

void measure(const Question& question) {
    const std::vector<KnownText> examples = examples_of(question);
    std::set<std::string> files;
    for (const KnownText& example : examples) files.insert(example.file);
    int all = 0;
    for (const std::string& file : files) {
        const auto unseen = those(examples, [&](const KnownText& one) { return one.file == file; });
        const auto seen = those(examples, [&](const KnownText& one) { return one.file != file; });
        const int right = right_answers(merilo::Weights::read(learned_from(seen).table()), unseen);
        std::printf("%-8s%-32s%4d of %zu\n", question.table, file.c_str(), right, unseen.size());
        all += right;
    }
    std::printf("%-8s%-32s%4d of %zu, %.1f %%\n", question.table, "all", all, examples.size(), 100.0 * all / static_cast<double>(examples.size()));
}

void write(const Question& question, const std::string& folder) {
    const std::vector<KnownText> examples = examples_of(question);
    const Learned learned = learned_from(those(examples, [](const KnownText&) { return true; }));
    const std::string table = learned.table();
    std::ofstream(folder + "/" + question.table + ".tsv", std::ios::binary) << table;
    std::printf("%s: %zu signs from %zu documents\n", question.table, learned.signs.size(), examples.size());
}

}  // namespace

int main(int count, char** words) {
    if (count != 2) return 2;
    for (const Question& question : questions)
        if (std::string(words[1]) == "--measure") measure(question);
        else write(question, words[1]);
}
