#pragma once
#include <cstdint>
#include <string_view>

namespace merilo {

/// The name of an HTML or XML element as a number, so that it can stand in a `switch`; case does not matter.
using TagName = std::uint64_t;

constexpr TagName tag_name(std::string_view name) {
    TagName hash = 14695981039346656037ULL;  // FNV-1a
    for (const char c : name) hash = (hash ^ static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? c + 32 : c)) * 1099511628211ULL;
    return hash;
}

consteval TagName operator""_tag(const char* name, std::size_t size) { return tag_name({name, size}); }

}  // namespace merilo
