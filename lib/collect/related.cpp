#include "collect/related.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

#include "text/address.h"

namespace merilo {
namespace {

/// The address as written, less its fragment: «…#page=2» and «…#page=3» are one spelling.
std::string_view written_address(const Document& document) {
    if (!document.file.empty()) return document.file;
    return std::string_view(document.url).substr(0, document.url.find('#'));
}

/// What tells a document from others: any one in common is enough. Only what really opened is compared by what came:
/// two «not found» pages are alike without being one document.
std::vector<std::string> marks_of(const DocumentFacts& facts) {
    std::vector<std::string> marks;
    if (!facts.identity.empty()) marks.push_back(facts.identity);
    if (!facts.attempt || !facts.attempt->seen()) return marks;
    if (!facts.attempt->hops.empty()) marks.push_back(read_address(facts.attempt->final_address).identity);
    if (!facts.attempt->sha256.empty()) marks.push_back("sha256:" + facts.attempt->sha256);
    return marks;
}

/// The first of the entries that are one document, for each entry.
class Groups {
public:
    explicit Groups(const Facts& facts) {
        for (std::size_t i = 0; i < facts.documents.size(); ++i) first_.push_back(static_cast<int>(i));
        std::unordered_map<std::string, int> known;
        for (std::size_t i = 0; i < facts.documents.size(); ++i)
            for (std::string& mark : marks_of(facts.documents[i]))
                unite(known.try_emplace(std::move(mark), static_cast<int>(i)).first->second, static_cast<int>(i));
    }

    int of(int entry) const {
        while (first_[entry] != entry) entry = first_[entry];
        return entry;
    }

private:
    void unite(int one, int other) {
        const auto [first, second] = std::minmax({of(one), of(other)});
        first_[second] = first;
    }

    std::vector<int> first_;
};

}  // namespace

void relate(const Submission& submission, Facts& facts) {
    const Groups groups(facts);
    std::vector<std::vector<int>> entries(facts.documents.size()), rows(facts.documents.size());
    for (std::size_t i = 0; i < facts.documents.size(); ++i) {
        facts.documents[i].group = groups.of(static_cast<int>(i));
        entries[facts.documents[i].group].push_back(static_cast<int>(i));
    }
    for (const Answer& answer : submission.answers)
        for (const Citation& citation : answer.citations) {
            if (citation.role != Role::evidence) continue;
            auto& cited_in = rows[facts.documents[citation.document].group];
            if (cited_in.empty() || cited_in.back() != answer.criterion) cited_in.push_back(answer.criterion);
        }
    for (std::size_t i = 0; i < facts.documents.size(); ++i) {
        DocumentFacts& document = facts.documents[i];
        document.cited_in = rows[document.group];
        for (const int other : entries[document.group])
            if (written_address(submission.documents[i]) != written_address(submission.documents[other]))
                document.spellings.push_back(other);
    }
}

}  // namespace merilo
