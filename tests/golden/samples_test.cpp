#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <sstream>

#include "collect/local_files.h"
#include "load/lexicon.h"
#include "load/shelf.h"
#include "pipeline.h"
#include "program.h"

// Every sample says at its top what it must raise: «# ожидается: …» fails, «# не проверено: …» could not be checked.

using namespace merilo;

namespace {

namespace fs = std::filesystem;
using Names = std::set<std::string>;

struct World {
    Shelf rubrics = shipped_rubrics();
    Lexicon lexicon = *shipped_lexicon();
    DiskFiles files;
    std::vector<Review> reviews;

    Evaluation score(const fs::path& file) const {
        const std::string text = test::read(file);
        auto result = evaluate(text, file.string(), {rubrics, lexicon, files, reviews});
        REQUIRE_MESSAGE(static_cast<bool>(result), file.string(), ": ", result.errors().front().message.en);
        return std::move(*result);
    }
};

std::vector<fs::path> cases() {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(test::source("samples/cases")))
        if (entry.path().extension() == ".yaml") files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

/// The names after «# label:», separated by commas.
Names promised(const std::string& text, const std::string& label) {
    Names names;
    const auto at = text.find("# " + label + ":");
    if (at == text.npos) return names;
    const auto from = at + label.size() + 3;
    std::istringstream list(text.substr(from, text.find('\n', from) - from));
    for (std::string name; std::getline(list, name, ',');) {
        name.erase(std::remove(name.begin(), name.end(), ' '), name.end());
        names.insert(name);
    }
    return names;
}

Names raised(const Evaluation& evaluation, Outcome outcome) {
    Names names;
    for (const Finding& finding : evaluation.findings)
        if (finding.outcome == outcome) names.insert(std::string(finding.check));
    return names;
}

std::string listed(const Names& names) {
    std::string text;
    for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
    return text;
}

}  // namespace

TEST_CASE_FIXTURE(World, "the eleven cases raise what their experts saw, and no other error") {
    REQUIRE(cases().size() == 11);
    for (const fs::path& file : cases()) {
        const std::string text = test::read(file);
        const Names expected = promised(text, "ожидается"), unchecked = promised(text, "не проверено");
        CHECK_MESSAGE(!(expected.empty() && unchecked.empty()), file.string());
        const Evaluation evaluation = score(file);
        const Names failed = raised(evaluation, Outcome::fail), open = raised(evaluation, Outcome::not_checked);
        CHECK_MESSAGE(std::ranges::includes(failed, expected), file.string(), ": ", listed(failed));
        CHECK_MESSAGE(std::ranges::includes(open, unchecked), file.string(), ": ", listed(open));
        for (const Finding& finding : evaluation.findings) {
            const bool foreign = finding.outcome == Outcome::fail && finding.severity == Severity::error &&
                                 !expected.contains(std::string(finding.check));
            CHECK_MESSAGE(!foreign, file.string(), ":", finding.mark.line, ": ", finding.check, ": ", finding.message.ru);
        }
    }
}

TEST_CASE_FIXTURE(World, "the exemplary submission raises nothing") {
    const Evaluation evaluation = score(test::source("samples/exemplary/submission.yaml"));
    for (const Finding& finding : evaluation.findings)
        CHECK_MESSAGE(false, finding.mark.line, ": ", finding.check, ": ", finding.message.ru);
}
