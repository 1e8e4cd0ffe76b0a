#pragma once
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace merilo {

/// How many bytes are so. Counts in blocks whose count fits a byte and whose length is known: compilers then look at
/// many bytes at once, if `is_so` has no branch.
template <class IsSo>
std::size_t count_bytes(std::string_view bytes, IsSo is_so) {
    constexpr std::size_t block = 128;
    std::size_t count = 0;
    for (; bytes.size() >= block; bytes.remove_prefix(block)) {
        const char* at = bytes.data();
        std::uint8_t here = 0;
        for (std::size_t i = 0; i < block; ++i) here = static_cast<std::uint8_t>(here + (is_so(at[i]) ? 1 : 0));
        count += here;
    }
    return count + static_cast<std::size_t>(std::count_if(bytes.begin(), bytes.end(), is_so));
}

}  // namespace merilo
