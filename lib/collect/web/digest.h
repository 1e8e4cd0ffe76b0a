#pragma once
#include <string>

#include "collect/body.h"

namespace merilo {

/// SHA-256 of a body in lower-case hex. By libcrypto, which uses the processor's own instructions: bodies are most of
/// what a run has to hash, and the core's portable hash (text/sha256.h) takes six times as long.
std::string sha256_of(const Body& body);

}  // namespace merilo
