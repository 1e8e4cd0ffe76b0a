#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "model/result.h"

namespace merilo::cli {

/// Where a result goes: standard output («-»), or a file that appears whole or not at all: it is written beside
/// its place and renamed when complete, so a failure keeps what was there before.
class Output {
public:
    explicit Output(std::string path);
    ~Output();  ///< what was not finished leaves no trace
    Output(const Output&) = delete;
    Output& operator=(const Output&) = delete;

    /// False when nobody wants more: an error is kept for `finish`, a closed pipe is not even an error.
    bool write(std::string_view text);
    /// Completes the file; returns what went wrong, now or before.
    std::optional<Error> finish();

private:
    void fail(int code);

    std::string path_, beside_;  ///< `beside_` is empty when written straight (standard output, devices)
    int descriptor_ = -1;
    bool stopped_ = false;
    std::optional<Error> error_;
};

/// The whole of an output at once.
std::optional<Error> write_output(const std::string& path, std::string_view text);

/// To standard error, as far as that is possible.
void complain(std::string_view text);

}  // namespace merilo::cli
