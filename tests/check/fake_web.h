#pragma once
#include <map>
#include <string>
#include <vector>

#include "collect/links.h"

/// The invented web of tests/cases: what stands in the ```web blocks, judged as the real web is.
namespace cases {

/// One «```web ADDRESS [→ ADDRESS…] RESULT» block.
struct FakePage {
    std::string address, heading, body;
};

class FakeWeb : public merilo::Links {
public:
    /// Throws std::runtime_error for a result that tests/cases/README.md does not name.
    explicit FakeWeb(const std::vector<FakePage>& pages);
    std::optional<merilo::LinkAttempt> settled(const std::string& link, merilo::Moment until) const override;

private:
    std::map<std::string, merilo::LinkAttempt> attempts_;
};

}  // namespace cases
