#pragma once
#include "options.h"

namespace merilo::cli {

/// Tells how many documents were read: on a terminal one line that is written over; nothing elsewhere, and of one document.
class Meter {
public:
    explicit Meter(const Options& options);
    void tell(std::size_t done, std::size_t total) const;
    void finish() const;

private:
    const Lang lang_;
    const bool shown_;
};

}  // namespace merilo::cli
