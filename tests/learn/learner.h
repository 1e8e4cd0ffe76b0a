#pragma once
#include <map>
#include <string>
#include <vector>

namespace learn {

/// A document whose answer to one question is known.
struct KnownText {
    std::string file;
    std::vector<std::string> signs;
    std::vector<std::string> answers;  ///< any of them is right; the first is what it teaches
};

/// What was learned: what speaks for every answer before anything is seen, and for every sign its weights.
struct Learned {
    std::vector<std::string> answers;
    std::vector<double> before;
    std::map<std::string, std::vector<double>> signs;

    /// The form that merilo::Weights reads.
    std::string table() const;
};

/// A logistic regression for each answer against all others (liblinear). The same examples give the same weights.
Learned learned_from(const std::vector<const KnownText*>& examples);

}  // namespace learn
