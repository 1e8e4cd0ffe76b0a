#pragma once
#include <map>
#include <string>
#include <vector>

#include "collect/texts.h"
#include "fake_web.h"

/// The invented documents of tests/cases: what stands in the ```text blocks.
namespace cases {

class FakeTexts : public merilo::Texts {
public:
    /// Throws std::runtime_error for a heading that tests/cases/README.md does not name.
    explicit FakeTexts(const std::vector<FakePage>& texts);
    std::optional<merilo::DocumentText> of_body(const std::string&) const override { return {}; }
    std::optional<merilo::DocumentText> of_file(const std::string& submission_file, const std::string& relative) const override;

private:
    std::map<std::string, merilo::DocumentText> texts_;
};

}  // namespace cases
