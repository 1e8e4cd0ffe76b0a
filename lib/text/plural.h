#pragma once
#include <string>
#include <string_view>

#include "text/pair.h"

namespace merilo {

/// The forms of a noun beside a number: 1 балл, 2 балла, 5 баллов; 1 point, 2 points.
struct Noun {
    std::string_view one, few, many;
    std::string_view en_one, en_many;
};

/// The form of `noun` that goes with `number`.
constexpr std::string_view plural(long long number, const Noun& noun, Lang lang) {
    const long long n = number < 0 ? -number : number;
    if (lang == Lang::en) return n == 1 ? noun.en_one : noun.en_many;
    if (n % 100 >= 11 && n % 100 <= 14) return noun.many;
    if (n % 10 == 1) return noun.one;
    return n % 10 >= 2 && n % 10 <= 4 ? noun.few : noun.many;
}

/// «5 баллов», «5 points».
inline Said counted(long long number, const Noun& noun) {
    const std::string digits = std::to_string(number) + " ";
    return {digits + std::string(plural(number, noun, Lang::ru)), digits + std::string(plural(number, noun, Lang::en))};
}

}  // namespace merilo
