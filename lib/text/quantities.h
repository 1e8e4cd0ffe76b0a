#pragma once
#include <cstdint>
#include <optional>
#include <string_view>

namespace merilo {

/// «0s», «500ms», «60s», «10m», «24h», «7d»: milliseconds, at most ten years. A bare number is of seconds.
std::optional<std::int64_t> parse_duration(std::string_view text);

/// «65536», «64K», «50M», «50MiB», «1G»: bytes, by powers of 1024, at least 1 and at most 1 TiB.
std::optional<std::int64_t> parse_size(std::string_view text);

}  // namespace merilo
