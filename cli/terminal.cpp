#include "terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <string_view>
#include <thread>

namespace merilo::cli {

namespace {

std::string_view environment(const char* name) {
    const char* value = std::getenv(name);
    return value ? value : "";
}

}  // namespace

std::string locale_of_environment() {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (const auto value = environment(name); !value.empty()) return std::string(value);
    return {};
}

Lang language_of_environment() { return locale_of_environment().starts_with("en") ? Lang::en : Lang::ru; }

Date today() {
    const std::time_t now = std::time(nullptr);
    std::tm day{};
    localtime_r(&now, &day);
    return {day.tm_year + 1900, day.tm_mon + 1, day.tm_mday};
}

Moment now() {
    const auto since = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(since).count();
}

Moment end_of(const Date& day) {
    std::tm next{};
    next.tm_year = day.year - 1900;
    next.tm_mon = day.month - 1;
    next.tm_mday = day.day + 1;
    next.tm_isdst = -1;
    return static_cast<Moment>(std::mktime(&next)) * 1000 - 1;
}

int cores() { return std::max(1, static_cast<int>(std::thread::hardware_concurrency())); }

bool goes_to_a_terminal(int descriptor) { return isatty(descriptor) == 1; }

bool colour_wanted(int descriptor, bool refused) {
    return !refused && goes_to_a_terminal(descriptor) && environment("NO_COLOR").empty() && environment("TERM") != "dumb";
}

int line_width() {
    constexpr int narrowest = 40, usual = 100, widest = 400;
    if (const int columns = std::atoi(std::string(environment("COLUMNS")).c_str()); columns > 0)
        return std::clamp(columns, narrowest, widest);
    winsize size{};
    if (ioctl(screen, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return std::clamp<int>(size.ws_col, narrowest, widest);
    return usual;
}

}  // namespace merilo::cli
