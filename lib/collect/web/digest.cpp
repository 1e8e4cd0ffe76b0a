// The one file that talks to libcrypto.
#include "collect/web/digest.h"

#include <openssl/evp.h>

#include <memory>
#include <stdexcept>

namespace merilo {
namespace {

constexpr std::size_t piece = 64 * 1024;

std::string hex(const unsigned char* bytes, unsigned count) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (unsigned i = 0; i < count; ++i) {
        text += digits[bytes[i] >> 4];
        text += digits[bytes[i] & 15];
    }
    return text;
}

}  // namespace

std::string sha256_of(const Body& body) {
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    if (!context || EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr) != 1) throw std::runtime_error("no SHA-256");
    const auto add = [&](std::string_view bytes) { EVP_DigestUpdate(context.get(), bytes.data(), bytes.size()); };
    add(body.head());
    for (auto at = static_cast<std::int64_t>(body.head().size()); at < body.size(); at += piece) add(body.read(at, piece));
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    EVP_DigestFinal_ex(context.get(), digest, &size);
    return hex(digest, size);
}

}  // namespace merilo
