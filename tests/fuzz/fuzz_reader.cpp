// libFuzzer: the reader that the environment's MERILO_FUZZ_TARGET names (fuzz/readers.h) is given any bytes.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "fuzz/readers.h"

namespace {

const merilo::test::FuzzTarget& chosen() {
    const char* const name = std::getenv("MERILO_FUZZ_TARGET");
    for (const merilo::test::FuzzTarget& target : merilo::test::fuzz_targets())
        if (name != nullptr && target.name == name) return target;
    std::fputs("MERILO_FUZZ_TARGET must name one of:", stderr);
    for (const merilo::test::FuzzTarget& target : merilo::test::fuzz_targets()) std::fprintf(stderr, " %s", target.name.data());
    std::fputs("\n", stderr);
    std::exit(2);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const merilo::test::FuzzTarget& target = chosen();
    target.run({reinterpret_cast<const char*>(data), size});
    return 0;
}
