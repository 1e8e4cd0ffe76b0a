#include "text/quantities.h"

#include <algorithm>
#include <charconv>
#include <span>

namespace merilo {
namespace {

struct Unit {
    std::string_view name;
    std::int64_t worth;
};

/// A whole number and its unit.
std::optional<std::int64_t> read(std::string_view text, std::span<const Unit> units, std::int64_t most) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || number < 0) return std::nullopt;
    const std::string_view name(end, static_cast<std::size_t>(text.data() + text.size() - end));
    const auto unit = std::find_if(units.begin(), units.end(), [&](const Unit& each) { return each.name == name; });
    if (unit == units.end() || number > most / unit->worth) return std::nullopt;
    return number * unit->worth;
}

constexpr std::int64_t second = 1000, minute = 60 * second, hour = 60 * minute, day = 24 * hour;
constexpr std::int64_t kib = 1024, mib = 1024 * kib, gib = 1024 * mib;

constexpr Unit times[] = {{"ms", 1}, {"s", second}, {"", second}, {"m", minute}, {"min", minute}, {"h", hour}, {"d", day}};
constexpr Unit sizes[] = {{"", 1}, {"B", 1}, {"K", kib}, {"KB", kib}, {"KiB", kib}, {"M", mib}, {"MB", mib}, {"MiB", mib},
                          {"G", gib}, {"GB", gib}, {"GiB", gib}};

}  // namespace

std::optional<std::int64_t> parse_duration(std::string_view text) { return read(text, times, 3650 * day); }

std::optional<std::int64_t> parse_size(std::string_view text) {
    const auto size = read(text, sizes, 1024 * gib);
    return size && *size > 0 ? size : std::nullopt;
}

}  // namespace merilo
