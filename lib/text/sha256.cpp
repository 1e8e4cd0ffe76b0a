// The one file that talks to libmd.
#include "text/sha256.h"

#include <sha256.h>

namespace merilo {

struct Sha256::Context {
    SHA2_CTX state;
};

Sha256::Sha256() : context_(std::make_unique<Context>()) { SHA256Init(&context_->state); }
Sha256::~Sha256() = default;
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;

Sha256& Sha256::add(std::string_view bytes) {
    SHA256Update(&context_->state, reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
    return *this;
}

std::string Sha256::hex() const {
    SHA2_CTX so_far = context_->state;
    char digest[SHA256_DIGEST_STRING_LENGTH];
    return SHA256End(&so_far, digest);
}

std::string sha256_of(std::string_view bytes) { return Sha256().add(bytes).hex(); }

}  // namespace merilo
