#pragma once
#include <algorithm>
#include <array>

namespace merilo::cli {

/// Exit codes (a contract); of several that apply the first in `weight` order wins.
enum Code { clean = 0, findings = 1, bad_input = 2, our_failure = 3, unchecked = 4 };

/// The heavier of two exit codes: 3, then 2, 1, 4, 0.
inline int heavier(int one, int other) {
    constexpr std::array weight{our_failure, bad_input, findings, unchecked, clean};
    const auto rank = [&](int code) { return std::ranges::find(weight, code) - weight.begin(); };
    return rank(one) <= rank(other) ? one : other;
}

}  // namespace merilo::cli
