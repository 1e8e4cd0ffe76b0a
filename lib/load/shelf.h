#pragma once
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/embedded_file.h"
#include "model/rubric.h"

namespace merilo {

std::vector<EmbeddedFile> embedded_files();  ///< everything under rubrics/ that ends in .yaml

/// The rubrics a run knows: those shipped in the program and those a user adds. A shipped rubric is read when it is
/// first asked for; look-ups may come from several threads. Rubrics stay where they are for the shelf's life.
class Shelf {
public:
    Shelf() : lock_(std::make_unique<std::mutex>()) {}

    /// Adds a rubric; one with the same id and edition as a rubric already there takes its place in look-ups.
    const Rubric& add(Rubric rubric);
    /// Adds a shipped file, named «<id>-<edition>.yaml»; unread until asked for. A fault in it is the program's own.
    void add_shipped(const EmbeddedFile& file);

    const Rubric* find(std::string_view name) const;  ///< «id/edition»; null when there is none
    std::vector<const Rubric*> all() const;           ///< in the order of adding, replaced ones left out

private:
    struct Slot {
        EmbeddedFile shipped;  ///< empty for an added one
        std::optional<Rubric> rubric;
    };
    const Rubric* read(Slot& slot) const;

    mutable std::deque<Slot> slots_;
    std::unique_ptr<std::mutex> lock_;
};

/// The shipped rubrics.
Shelf shipped_rubrics();

}  // namespace merilo
