#include "report/html/assets.h"

#include "text/sha256.h"

namespace merilo {

namespace {

std::string_view asset(std::string_view name) {
    for (const EmbeddedFile& file : report_assets())
        if (file.name == name) return file.text;
    return {};
}

std::string base64_of_hex(std::string_view hex) {
    static constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const auto half = [](char c) { return static_cast<unsigned>(c <= '9' ? c - '0' : c - 'a' + 10); };
    std::string result;
    for (std::size_t i = 0; i < hex.size(); i += 6) {
        const std::string_view three = hex.substr(i, 6);
        unsigned bits = 0;
        for (std::size_t k = 0; k < 6; ++k) bits = bits << 4 | (k < three.size() ? half(three[k]) : 0);
        const std::size_t digits = three.size() / 2 + 1;
        for (std::size_t k = 0; k < 4; ++k) result += k < digits ? letters[bits >> (18 - 6 * k) & 63] : '=';
    }
    return result;
}

}  // namespace

std::string_view report_style() { return asset("style.css"); }
std::string_view report_script() { return asset("script.js"); }

std::string source_hash(std::string_view text) { return "'sha256-" + base64_of_hex(sha256_of(text)) + "'"; }

std::string content_security_policy(std::string_view style, std::string_view script) {
    return "default-src 'none'; style-src " + source_hash(style) + "; script-src " + source_hash(script) +
           "; base-uri 'none'; form-action 'none'";
}

}  // namespace merilo
