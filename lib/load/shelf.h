#pragma once
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "model/result.h"
#include "model/rubric.h"

namespace merilo {

/// The rubrics a run knows: those shipped in the program and those a user adds. Rubrics stay where they are for
/// the shelf's life; pointers to them remain valid.
class Shelf {
public:
    /// Adds a rubric; one with the same id and edition as a rubric already there takes its place in look-ups.
    const Rubric& add(Rubric rubric);
    const Rubric* find(std::string_view name) const;  ///< «id/edition»; null when there is none
    std::vector<const Rubric*> all() const;           ///< in the order of adding, replaced ones left out

private:
    std::deque<Rubric> rubrics_;
};

/// A file embedded in the program at build time.
struct EmbeddedFile {
    std::string_view name;  ///< «krasnoyarsk-methodical-work-municipal-2020.yaml»
    std::string_view text;
};
std::vector<EmbeddedFile> embedded_files();  ///< everything under rubrics/ that ends in .yaml

/// The shipped rubrics. A fault in one is a fault of the program's own.
Result<Shelf> shipped_rubrics();

}  // namespace merilo
