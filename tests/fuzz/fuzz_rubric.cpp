// libFuzzer: any bytes as a rubric must end in a rubric or in errors with a place.
#include <cstdint>
#include <cstdlib>

#include "load/rubric.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto rubric = merilo::read_rubric({reinterpret_cast<const char*>(data), size}, "fuzz.yaml");
    if (rubric) return 0;
    for (const merilo::Error& error : rubric.errors())
        if (error.place.mark.line < 1 || error.place.mark.column < 1 || error.message.ru.empty()) std::abort();
    return 0;
}
