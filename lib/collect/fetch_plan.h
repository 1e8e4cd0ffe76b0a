#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/pair.h"

namespace merilo {

/// One link to open.
struct FetchLink {
    std::string link;     ///< normalised address, under which the archive keeps it
    std::string address;  ///< what to ask for: absolute, ASCII
};

/// How to open links and where to keep what came. Durations are in milliseconds.
struct FetchPlan {
    std::string archive = "merilo.db";
    std::string ca_file;
    bool allow_private = false;
    int per_host = 4;                                ///< connections to one host and port at a time
    std::int64_t timeout = 60'000;                   ///< for one link in all, redirects included
    std::int64_t confirm_after = 60'000;             ///< between the two attempts that make a link broken
    std::int64_t max_age = 3'600'000;                ///< links that opened so recently are not asked again
    std::optional<std::int64_t> delay;               ///< between requests to one host; none: 100 ms, on inner networks 0
    std::int64_t max_size = 50LL * 1024 * 1024;      ///< of one document, bytes, decoded
    bool quiet = false;
    Lang lang = Lang::ru;
    std::vector<FetchLink> links;                    ///< different ones
};

/// The plan as text, one thing a line, for the helper process that carries it out; and back. None: not a plan.
std::string text_of(const FetchPlan& plan);
std::optional<FetchPlan> plan_from(std::string_view text);

}  // namespace merilo
