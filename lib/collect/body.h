#pragma once
#include <cstdint>
#include <cstdio>
#include <memory>
#include <string>
#include <string_view>

namespace merilo {

/// The bytes of one answer, of any length: the first ones are kept in memory, longer bodies spill into a nameless file
/// in the folder given, so that many large downloads at once stay small.
class Body {
public:
    static constexpr std::size_t kept_in_memory = 256 * 1024;

    explicit Body(std::string folder = ".") : folder_(std::move(folder)) {}

    /// False: the disk took no more (errno says why).
    bool append(std::string_view bytes);
    std::int64_t size() const { return size_; }
    /// Up to `count` bytes from `offset` on; fewer at the end.
    std::string read(std::int64_t offset, std::size_t count) const;
    /// The first bytes, at most `kept_in_memory` of them, without copying.
    std::string_view head() const { return head_; }
    bool spilled() const { return file_ != nullptr; }

private:
    struct Close {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };
    std::string folder_, head_;
    std::unique_ptr<std::FILE, Close> file_;  ///< everything after `head_`
    std::int64_t size_ = 0;
};

}  // namespace merilo
