#include "text/moments.h"

#include <fmt/format.h>

#include <chrono>

#include "text/dates.h"

namespace merilo {
namespace {

constexpr Moment second = 1000, minute = 60 * second, hour = 60 * minute, day = 24 * hour;

/// Milliseconds since midnight.
Moment into_day(Moment moment) { return ((moment % day) + day) % day; }

}  // namespace

Date day_of(Moment moment) {
    const std::chrono::sys_days days{std::chrono::days((moment - into_day(moment)) / day)};
    const std::chrono::year_month_day date{days};
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

std::string iso(Moment moment) {
    const Moment time = into_day(moment);
    return fmt::format("{}T{:02}:{:02}:{:02}Z", iso(day_of(moment)), time / hour, time / minute % 60, time / second % 60);
}

std::string dotted(Moment moment) {
    const Moment time = into_day(moment);
    return fmt::format("{}, {:02}:{:02} UTC", dotted(day_of(moment)), time / hour, time / minute % 60);
}

}  // namespace merilo
