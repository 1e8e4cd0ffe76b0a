#pragma once
#include <optional>
#include <string>

#include "model/link.h"

namespace merilo {

/// What is known of web links, as far as judging a submission needs it. Several threads may ask at once.
class Links {
public:
    virtual ~Links() = default;
    /// The state of a link (Address::identity) at a moment: the last attempt up to then that says something of the
    /// document, else the last of all; none when nobody has opened it.
    virtual std::optional<LinkAttempt> settled(const std::string& link, Moment until) const = 0;
};

/// Nobody has opened anything.
class NoLinks : public Links {
public:
    std::optional<LinkAttempt> settled(const std::string&, Moment) const override { return {}; }
};

}  // namespace merilo
