#pragma once
#include <memory>
#include <string>
#include <string_view>

namespace merilo {

/// SHA-256 of bytes that come piece by piece.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256&&) noexcept;
    Sha256& operator=(Sha256&&) noexcept;

    Sha256& add(std::string_view bytes);
    /// The digest of everything added, in lower-case hex. It may go on being added to.
    std::string hex() const;

private:
    struct Context;
    std::unique_ptr<Context> context_;
};

/// The digest of bytes that are all there.
std::string sha256_of(std::string_view bytes);

}  // namespace merilo
