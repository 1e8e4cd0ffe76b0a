#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "model/rubric.h"

namespace merilo::test {

/// The same numbers for the same seed on every machine (splitmix64).
class Random {
public:
    explicit Random(std::uint64_t seed) : state_(seed) {}
    std::uint64_t next();
    int below(int limit) { return static_cast<int>(next() % static_cast<std::uint64_t>(limit)); }
    bool chance(int percent) { return below(100) < percent; }
    template <class T>
    const T& one_of(const std::vector<T>& items) { return items[below(static_cast<int>(items.size()))]; }
    template <class T>
    void shuffle(std::vector<T>& items) {
        for (int i = static_cast<int>(items.size()) - 1; i > 0; --i) std::swap(items[i], items[below(i + 1)]);
    }

private:
    std::uint64_t state_;
};

/// A document, citation, answer as they will be written; an empty text is left out.
struct DocumentSketch {
    std::string key, title, url, file, kind, number, date, issued_by, valid, approval;
};
struct CitationSketch {
    std::string document, pages, covers, role;
};
struct AnswerSketch {
    std::string criterion;
    int claim = 0;
    std::vector<CitationSketch> evidence;
    std::string comment;
};
struct Sketch {
    std::string rubric, municipality;
    int period = 2020;
    std::vector<DocumentSketch> documents;
    std::vector<AnswerSketch> answers;
};

/// A submission that means well: sound local documents of the kinds that the rubric asks for, every claim the best.
/// `comment_letters` of free text in every answer make it as long as wanted.
Sketch sound(Random& random, const Rubric& rubric, int comment_letters = 0);

/// One thing that is wrong: which document, and what it was like before.
struct Defect {
    int document;
    DocumentSketch before;
};

/// Spoils some documents and pages and drops some answers; what was done to documents can be taken back by the
/// defects returned, in any order.
std::vector<Defect> spoil(Sketch& sketch, Random& random, int percent);

/// A document that proves nothing anywhere: there is no such file.
DocumentSketch defective(const std::string& key);

/// Files under «missing/» are not there, all others are.
std::string to_yaml(const Sketch& sketch);

}  // namespace merilo::test
