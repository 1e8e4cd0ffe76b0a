// How much the whole work on a submission (bytes -> evaluation -> a line of jsonl) takes beside a bare yaml-cpp
// parse of the same bytes. One thread, both in turn in one run, the median of the rounds; fails above the limit.
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <sstream>

#include "collect/local_files.h"
#include "generate.h"
#include "load/lexicon.h"
#include "load/shelf.h"
#include "pipeline.h"
#include "program.h"
#include "report/report.h"

using namespace merilo;

namespace {

constexpr int submissions = 2000, rounds = 5, comment_letters = 250;
constexpr double limit = 2.0;

struct Ignore : YAML::EventHandler {
    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark&, YAML::anchor_t) override {}
    void OnAlias(const YAML::Mark&, YAML::anchor_t) override {}
    void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t, const std::string&) override {}
    void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {}
    void OnSequenceEnd() override {}
    void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {}
    void OnMapEnd() override {}
};

class AllFiles : public LocalFiles {
public:
    bool present(const std::string&, const std::string&) const override { return true; }
};

template <class Work>
double seconds(Work work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

std::vector<std::string> generated(const Rubric& rubric) {
    std::vector<std::string> texts;
    for (int seed = 0; seed < submissions; ++seed) {
        test::Random random(seed);
        test::Sketch sketch = test::sound(random, rubric, comment_letters);
        test::spoil(sketch, random, 15);
        texts.push_back(test::to_yaml(sketch));
    }
    return texts;
}

void parse_all(const std::vector<std::string>& texts) {
    for (const std::string& text : texts) {
        std::istringstream stream(text);
        Ignore ignore;
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(ignore)) {}
    }
}

std::size_t score_all(const std::vector<std::string>& texts, const Setup& setup) {
    std::size_t bytes = 0;
    for (const std::string& text : texts) {
        const auto evaluation = evaluate(text, "generated.yaml", setup);
        if (!evaluation) std::printf("not read: %s\n", evaluation.errors().front().message.en.c_str()), std::exit(1);
        bytes += jsonl_line(*evaluation, {}).size();
    }
    return bytes;
}

}  // namespace

/// With a folder: only writes the submissions there, as many as the second argument says.
int main(int argc, char** argv) {
    const Shelf rubrics = shipped_rubrics();
    const Lexicon lexicon = *shipped_lexicon();
    const AllFiles files;
    const std::vector<Review> reviews;
    const auto texts = generated(*rubrics.find("krasnoyarsk-methodical-work-municipal/2020"));
    if (argc == 3) {
        for (int i = 0; i < std::atoi(argv[2]) && i < submissions; ++i)
            test::write(std::filesystem::path(argv[1]) / (std::to_string(i) + ".yaml"), texts[i]);
        return 0;
    }
    std::size_t bytes = 0;
    for (const std::string& text : texts) bytes += text.size();
    std::vector<double> ratios;
    for (int round = 0; round < rounds; ++round) {
        const double bare = seconds([&] { parse_all(texts); });
        const double whole = seconds([&] { score_all(texts, {rubrics, lexicon, files, reviews}); });
        std::printf("parse %.2f s, whole work %.2f s, ratio %.2f\n", bare, whole, whole / bare);
        ratios.push_back(whole / bare);
    }
    std::sort(ratios.begin(), ratios.end());
    const double median = ratios[ratios.size() / 2];
    std::printf("%d submissions of %zu bytes: median ratio %.2f (limit %.2f)\n", submissions, bytes / texts.size(), median, limit);
    return median <= limit ? 0 : 1;
}
