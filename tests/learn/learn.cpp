/// Learns what signs speak for from the documents of tests/collect/profile whose answers are known.
///   merilo_learn FOLDER       writes kind.tsv, level.tsv and day.tsv there
///   merilo_learn --measure    learns without one file at a time and says how often it would have been right on it
#include <algorithm>
#include <cstdio>
#include <fstream>
#include <set>

#include "collect/profile/learned/day_signs.h"
#include "collect/profile/learned/signs.h"
#include "collect/profile/learned/weights.h"
#include "corpus_facts.h"
#include "document_file.h"
#include "learner.h"
#include "text/dates.h"

using namespace learn;

namespace {

struct Question {
    const char* fact;     ///< as the corpus calls it
    const char* table;    ///< as the examples call it; also the name of the file to be written
    const char* silence;  ///< the answer where there is none to give
};
constexpr Question questions[] = {{"вид", "kind", "other"}, {"уровень", "level", "none"}};
constexpr Question days{"дата", "day", "other"};

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

/// Every day of every document whose own day is known: «own» or «other».
std::vector<KnownText> examples_of_days() {
    std::vector<KnownText> examples;
    const auto add = [&](const std::string& file, const merilo::DocumentText& text, const std::string& kind, const std::vector<std::string>& own) {
        const auto lines = merilo::head_lines(text);
        for (auto& place : merilo::day_places(text, lines, merilo::parse<merilo::Kind>(kind)))
            examples.push_back({file, std::move(place.signs), {std::find(own.begin(), own.end(), merilo::iso(place.day)) != own.end() ? "own" : "other"}});
    };
    for (const auto& document : corpus::all_documents()) {
        const auto told = [&](const std::string& name) {
            const auto fact = std::find_if(document.expected.begin(), document.expected.end(), [&](const auto& one) { return one.name == name; });
            return fact == document.expected.end() ? std::vector<std::string>{} : corpus::split(fact->value, " или ");
        };
        const auto kinds = told("вид"), own = told("дата");
        if (!own.empty()) add(document.file, document.text, kinds.empty() ? "" : kinds[0], own);
    }
    for (const auto& document : documents::all_examples()) {
        const auto told = [&](const char* name) {
            const auto fact = document.facts.find(name);
            return fact == document.facts.end() ? std::string() : fact->second;
        };
        add("documents", document.text, told("kind"), {told("date")});
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

void measure(const Question& question, const std::vector<KnownText>& examples) {
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

void write(const Question& question, const std::vector<KnownText>& examples, const std::string& folder) {
    const Learned learned = learned_from(those(examples, [](const KnownText&) { return true; }));
    const std::string table = learned.table();
    std::ofstream(folder + "/" + question.table + ".tsv", std::ios::binary) << table;
    std::printf("%s: %zu signs from %zu documents\n", question.table, learned.signs.size(), examples.size());
}

}  // namespace

int main(int count, char** words) {
    if (count != 2) return 2;
    const auto learn = [&](const Question& question, const std::vector<KnownText>& examples) {
        if (std::string(words[1]) == "--measure") measure(question, examples);
        else write(question, examples, words[1]);
    };
    for (const Question& question : questions) learn(question, examples_of(question));
    learn(days, examples_of_days());
}
