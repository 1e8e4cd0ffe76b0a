#pragma once
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace merilo {

/// One question about a text («what kind of document is it») as it was learned from documents whose answer is known:
/// how much each sign speaks for each answer. A logistic regression for each answer against all others.
class Weights {
public:
    /// What one of so many signs of a text counts: together no more in a long text than in a short one, and little
    /// where there are few of them.
    static double share_of_one(std::size_t signs);

    /// Reads what tests/learn wrote: the answers, what speaks for each before anything is seen, then the signs.
    static Weights read(std::string_view table);

    /// How likely each answer is, in the order of `answers()`; together 1, or less in a text of few signs.
    std::vector<double> shares(const std::vector<std::string>& signs) const;

    /// The words of this text that speak most for an answer: «положение о, настоящее положение».
    std::string because(const std::vector<std::string>& signs, std::size_t answer) const;

    const std::vector<std::string>& answers() const { return answers_; }

private:
    struct Weight {
        std::size_t answer;
        double value;
    };
    std::vector<std::string> answers_;
    std::vector<double> before_;
    std::unordered_map<std::string, std::vector<Weight>> signs_;
};

}  // namespace merilo
