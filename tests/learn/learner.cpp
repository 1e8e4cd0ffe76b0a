#include "learner.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <set>

#include <linear.h>

#include "collect/profile/learned/weights.h"

namespace learn {
namespace {

constexpr std::size_t rarest = 6;   // documents in which a sign must stand
constexpr double smallest = 0.6;    // a weight below it is none
constexpr double looseness = 100;   // liblinear's C
constexpr double precision = 1e-4;  // liblinear's eps

using Signs = std::set<std::string>;

/// Signs that stand often enough to be learned of.
Signs common_signs(const std::vector<const KnownText*>& examples) {
    std::map<std::string, std::size_t> counts;
    for (const KnownText* example : examples)
        for (const std::string& sign : example->signs) ++counts[sign];
    Signs common;
    for (const auto& [sign, count] : counts)
        if (count >= rarest) common.insert(sign);
    return common;
}

/// liblinear's view of the examples. It points into itself, so it stays where it is.
class Problem {
public:
    Problem(const std::vector<const KnownText*>& examples, const Signs& signs) : signs_(signs) {
        std::map<std::string, int> numbers;
        for (const std::string& sign : signs) numbers.emplace(sign, static_cast<int>(numbers.size()) + 1);
        for (const KnownText* example : examples) {
            const int answer = answers_.emplace(example->answers[0], static_cast<int>(answers_.size())).first->second;
            ++counts_[answer];
            targets_.push_back(answer);
            nodes_.push_back(nodes_of(*example, numbers));
        }
        for (auto& one : nodes_) rows_.push_back(one.data());
        problem_ = {static_cast<int>(rows_.size()), static_cast<int>(signs.size()) + 1, targets_.data(), rows_.data(), 1};
    }
    Problem(const Problem&) = delete;
    Problem& operator=(const Problem&) = delete;

    Learned solve() const {
        std::vector<int> labels;
        std::vector<double> balance;  // a rare kind counts as much as a common one
        for (const auto& [label, count] : counts_) {
            labels.push_back(label);
            balance.push_back(static_cast<double>(targets_.size()) / (static_cast<double>(counts_.size()) * count));
        }
        const parameter how{L2R_LR, precision, looseness, static_cast<int>(labels.size()), labels.data(), balance.data(), 0, nullptr};
        model* solved = train(&problem_, &how);
        Learned learned = told_by(*solved);
        free_and_destroy_model(&solved);
        return learned;
    }

private:
    static std::vector<feature_node> nodes_of(const KnownText& example, const std::map<std::string, int>& numbers) {
        std::vector<feature_node> nodes;
        for (const std::string& sign : example.signs)
            if (const auto known = numbers.find(sign); known != numbers.end()) nodes.push_back({known->second, 0});
        for (feature_node& node : nodes) node.value = merilo::Weights::share_of_one(nodes.size());
        nodes.push_back({static_cast<int>(numbers.size()) + 1, 1});  // what speaks for an answer before anything is seen
        nodes.push_back({-1, 0});
        return nodes;
    }

    Learned told_by(const model& solved) const {
        Learned learned;
        const auto answers = static_cast<std::size_t>(solved.nr_class);
        for (std::size_t i = 0; i < answers; ++i)
            for (const auto& [name, label] : answers_)
                if (label == solved.label[i]) learned.answers.push_back(name);
        const double* weight = solved.w;
        const auto next = [&] {
            if (answers == 2) {  // what speaks for one speaks against the other; liblinear keeps one number
                ++weight;
                return std::vector<double>{weight[-1], -weight[-1]};
            }
            weight += answers;
            return std::vector<double>(weight - answers, weight);
        };
        for (const std::string& sign : signs_) learned.signs[sign] = next();
        learned.before = next();
        return learned;
    }

    const Signs& signs_;
    std::map<std::string, int> answers_;
    std::map<int, int> counts_;
    std::vector<double> targets_;
    std::vector<std::vector<feature_node>> nodes_;
    std::vector<feature_node*> rows_;
    problem problem_{};
};

bool weak(const std::vector<double>& weights) {
    return std::all_of(weights.begin(), weights.end(), [](double weight) { return std::abs(weight) < smallest; });
}

std::string rounded(double weight) {
    char text[40];
    std::snprintf(text, sizeof text, "%.1f", weight);
    return text;
}

}  // namespace

std::string Learned::table() const {
    std::string text;
    for (std::size_t i = 0; i < answers.size(); ++i) text += (i ? "\t" : "") + answers[i] + " " + rounded(before[i]);
    for (const auto& [sign, weights] : signs) {
        text += "\n" + sign;
        for (std::size_t i = 0; i < answers.size(); ++i)
            if (std::abs(weights[i]) >= smallest) text += "\t" + answers[i] + " " + rounded(weights[i]);
    }
    return text + "\n";
}

Learned learned_from(const std::vector<const KnownText*>& examples) {
    set_print_string_function([](const char*) {});
    Signs signs = common_signs(examples);
    Learned learned = Problem(examples, signs).solve();
    for (const auto& [sign, weights] : learned.signs)
        if (weak(weights)) signs.erase(sign);
    return Problem(examples, signs).solve();  // once more, without the signs that turned out to say little
}

}  // namespace learn
