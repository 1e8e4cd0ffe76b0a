#include "report/fingerprint.h"

#include <algorithm>
#include <map>
#include <string_view>

#include "text/address.h"
#include "text/sha256.h"

namespace merilo {

namespace {

/// The document's address in its one spelling; without an address, its title.
std::string identity_of(const Document& document) {
    if (!document.url.empty()) {
        const std::string identity = read_address(document.url).identity;
        return "url\n" + (identity.empty() ? document.url : identity);
    }
    return document.file.empty() ? "title\n" + document.title : "file\n" + document.file;
}

/// Parts of a name, each with its length before it, so that no two lists of parts look alike.
std::string joined(std::initializer_list<std::string_view> parts) {
    std::string text;
    for (const std::string_view part : parts) text.append(std::to_string(part.size())).append(":").append(part);
    return text;
}

/// Names the findings of one submission.
class Naming {
public:
    explicit Naming(const Evaluation& evaluation)
        : evaluation_(evaluation),
          whose_(joined({evaluation.rubric().id, evaluation.submission.municipality.region,
                         evaluation.submission.municipality.name, std::to_string(evaluation.submission.period)})) {
        for (const Document& document : evaluation.submission.documents) documents_.push_back(identity_of(document));
    }

    std::string name_of(const Finding& finding) const {
        const std::string_view row = finding.criterion < 0 ? "" : std::string_view(evaluation_.rubric().criteria[finding.criterion].id);
        const std::string_view document = finding.document < 0 ? "" : std::string_view(documents_[finding.document]);
        return joined({whose_, row, finding.check, document, finding.pages});
    }

private:
    const Evaluation& evaluation_;
    const std::string whose_;
    std::vector<std::string> documents_;
};

/// One thing to be told apart from all others.
struct Named {
    std::string name;
    std::string_view file;  ///< settles the order among equal names
    std::string* print;
};

/// Equal names are numbered by their files, within a file in their order there.
void print_all(std::vector<Named>& all) {
    std::stable_sort(all.begin(), all.end(), [](const Named& a, const Named& b) { return a.file < b.file; });
    std::map<std::string_view, int> met;
    for (const Named& each : all) {
        const int ordinal = met[each.name]++;
        *each.print = sha256_of(joined({each.name, std::to_string(ordinal)}));
    }
}

}  // namespace

Fingerprints fingerprints_of(const Report& report) {
    Fingerprints prints;
    std::vector<Named> all;
    prints.findings.resize(report.evaluations.size());
    for (std::size_t i = 0; i < report.evaluations.size(); ++i) {
        const Evaluation& evaluation = report.evaluations[i];
        const Naming naming(evaluation);
        prints.findings[i].resize(evaluation.findings.size());
        for (std::size_t k = 0; k < evaluation.findings.size(); ++k)
            all.push_back({naming.name_of(evaluation.findings[k]), evaluation.submission.file, &prints.findings[i][k]});
    }
    prints.errors.resize(report.errors.size());
    for (std::size_t i = 0; i < report.errors.size(); ++i) {
        const Error& error = report.errors[i];
        all.push_back({joined({error.place.file, error.message.en}), error.place.file, &prints.errors[i]});
    }
    print_all(all);
    return prints;
}

}  // namespace merilo
