#include <doctest/doctest.h>

#include "program.h"

using namespace merilo::test;

namespace {

/// A submission whose first row claims so much and proves it by a collection form at this address.
std::string with_form(int claim, const std::string& address) {
    std::string text = good_submission();
    return text.replace(text.find("{claim: 0}"), 10,
                        "{claim: " + std::to_string(claim) +
                            ", evidence: [{title: Форма мониторинга методической поддержки педагогов, " + address +
                            ", pages: \"1\", kind: form, issued_by: municipal, number: \"5\", date: 2020-09-10, "
                            "approval: {act: order, number: \"5\", date: 2020-09-10}}]}");
}

/// A folder with one submission of every fate.
struct Fates : Folder {
    Fates() {
        write("good.yaml", good_submission());
        write("defective.yaml", submission_without_evidence());
        std::string text = good_submission();
        write("out-of-range.yaml", text.replace(text.find("claim: 0"), 8, "claim: 9"));
        text = good_submission();
        write("unknown-key.yaml", text.replace(text.find("period"), 6, "perood"));
        write("not-opened.yaml", with_form(1, "url: \"https://example.org/form.pdf\""));
        write("proven-but-out-of-range.yaml", with_form(2, "file: form.pdf"));
        write("form.pdf", "%PDF");
        write("no-yaml.yaml", "municipality: [\n");
    }
};

}  // namespace

TEST_CASE_FIXTURE(Fates, "exit codes") {
    const struct { std::string line; int code; } table[] = {
        {"merilo validate good.yaml", 0},
        {"merilo check good.yaml", 0},
        {"merilo score good.yaml", 0},
        {"merilo --help", 0},
        {"merilo --version", 0},
        {"merilo score --help", 0},
        {"merilo score --schema", 0},
        {"merilo validate out-of-range.yaml", 1},
        {"merilo check out-of-range.yaml", 1},
        {"merilo check proven-but-out-of-range.yaml", 1},
        {"merilo validate proven-but-out-of-range.yaml --fail-on never", 0},
        {"merilo score out-of-range.yaml", 0},
        {"merilo score out-of-range.yaml --fail-on error", 1},
        {"merilo validate defective.yaml", 0},
        {"merilo check defective.yaml --fail-on note", 1},
        {"merilo check defective.yaml --fail-on never", 0},
        {"merilo score defective.yaml", 0},
        {"merilo score good.yaml --min-score 0", 0},
        {"merilo score good.yaml --min-score 1", 1},
        {"merilo check not-opened.yaml", 0},
        {"merilo check not-opened.yaml --strict", 4},
        {"merilo check not-opened.yaml out-of-range.yaml --strict", 1},
        {"merilo check not-opened.yaml out-of-range.yaml unknown-key.yaml --strict", 2},
        {"merilo check not-opened.yaml out-of-range.yaml unknown-key.yaml --strict --output /dev/full", 3},
        {"merilo validate unknown-key.yaml", 2},
        {"merilo validate no-yaml.yaml", 2},
        {"merilo score missing.yaml", 2},
        {"merilo score", 2},
        {"merilo", 2},
        {"merilo scor good.yaml", 2},
        {"merilo rubric", 2},
        {"merilo rubric show no-such-rubric", 2},
        {"merilo explain no-such-check", 2},
        {"merilo score good.yaml --lang", 2},
        {"merilo score good.yaml --lang de", 2},
        {"merilo score good.yaml --format pdf", 2},
        {"merilo score good.yaml --jobs 0", 2},
        {"merilo score good.yaml --min-score many", 2},
        {"merilo score good.yaml --as-of 2026-02-30", 2},
        {"merilo score good.yaml --report markdown", 2},
        {"merilo score good.yaml --rubric good.yaml", 2},
        {"merilo score good.yaml --why no.such", 2},
        {"merilo score good.yaml --why monitoring.other", 0},
        {"merilo score -", 2},
        {"merilo score good.yaml > /dev/full", 3},
        {"merilo --help > /dev/full", 3},
        {"merilo rubric list", 0},
        {"merilo rubric show krasnoyarsk-methodical-work-municipal", 0},
        {"merilo rubric schema krasnoyarsk-methodical-work-municipal/2020", 0},
        {"merilo rubric check good.yaml", 2},
        {"merilo explain broken-link", 0},
        {"merilo explain goals.presence", 0},
        {"merilo review good.yaml", 0},
        {"merilo review good.yaml defective.yaml", 2},
    };
    for (const auto& [line, code] : table) {
        const Ran ran = run(line);
        CHECK_MESSAGE(ran.code == code, line, "\n", ran.out, ran.err);
        if (code >= 2 && code <= 3) CHECK_MESSAGE(!ran.err.empty(), line);
    }
}

TEST_CASE("shipped rubrics pass their own linter") {
    const Ran ran = shell("merilo rubric check rubrics", source(""));
    CHECK_MESSAGE(ran.code == 0, ran.err);
}
